package vn.ntm.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;

/** Who makes the request in hand, from the token. */
@RequestScoped
public class Caller {

    private static final String UNIT_CLAIM = "unit";
    static final String DEPARTMENT_CLAIM = "department";
    private static final Set<String> NATION_WIDE = Set.of(Role.NATIONAL_OFFICER, Role.AUDITOR, Role.INTEGRATION);

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private @Nullable Known known;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /**
     * Who asked, as it can be kept.
     *
     * @param unit absent for the whole country
     */
    public record Known(
            String name, Set<String> roles, @Nullable UUID unit) {

        public Known {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * This caller, for work that is done after the request.
     *
     * @throws ProblemException (outside territory) as {@link #unit}
     */
    public Known kept() {
        return new Known(name(), roles(), unit().orElse(null));
    }

    /** Makes this context's caller the one who asked before; the context must have no token of its own. */
    public void standFor(Known earlier) {
        known = earlier;
    }

    public String name() {
        if (known != null) {
            return known.name();
        }
        return identity.getPrincipal().getName();
    }

    public Set<String> roles() {
        return known != null ? known.roles() : identity.getRoles();
    }

    public boolean has(String role) {
        return roles().contains(role);
    }

    /**
     * The unit that the token is for; empty where it is for the whole country.
     *
     * @throws ProblemException (forbidden) where a token of a local role names no unit, or none that can be read
     */
    public Optional<UUID> unit() {
        if (known != null) {
            return Optional.ofNullable(known.unit());
        }
        Object claim = token.getClaim(UNIT_CLAIM);
        if (claim == null) {
            if (roles().stream().noneMatch(NATION_WIDE::contains)) {
                throw new ProblemException(CommonProblem.OUTSIDE_TERRITORY);
            }
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(claim.toString()));
        } catch (IllegalArgumentException notAUnit) {
            throw new ProblemException(CommonProblem.OUTSIDE_TERRITORY);
        }
    }

    /**
     * The department of the unit that the token is for; empty where it is for the unit itself.
     *
     * @throws IllegalStateException in work that is done after the request: what a department may do waits for nobody
     */
    public Optional<String> department() {
        if (known != null) {
            throw new IllegalStateException("a department is not known after the request");
        }
        return Optional.ofNullable(token.getClaim(DEPARTMENT_CLAIM)).map(Object::toString);
    }

    /**
     * Refuses what is not the caller's to write.
     *
     * @param lineage the unit written to and every unit that it lay in on the effective date
     * @throws ProblemException (outside territory) where the token's unit is none of them
     */
    public void mustHold(Set<UUID> lineage) {
        Optional<UUID> own = unit();
        if (own.isPresent() && !lineage.contains(own.get())) {
            throw new ProblemException(CommonProblem.OUTSIDE_TERRITORY);
        }
    }
}
