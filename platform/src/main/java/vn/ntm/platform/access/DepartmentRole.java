package vn.ntm.platform.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Takes from an officer of a department what only the unit itself may do: whoever speaks for one department has one role,
 * and endpoints name it where departments may come in. An endpoint that does not is closed to them.
 */
@ApplicationScoped
class DepartmentRole implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean ofDepartment = identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim(Caller.DEPARTMENT_CLAIM) != null;
        return Uni.createFrom().item(ofDepartment ? only(identity, Role.DEPARTMENT_OFFICER) : identity);
    }

    private static SecurityIdentity only(SecurityIdentity identity, String role) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRole(role)
                .build();
    }
}
