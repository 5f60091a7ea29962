package vn.ntm.registry.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.ntm.registry.units.RegisterRevision;

/** Answers a caller who may know the answer already. */
@ApplicationScoped
public class Answers {

    private final RegisterRevision revision;

    Answers(RegisterRevision revision) {
        this.revision = revision;
    }

    /** The answer depends on the address, the day and the register's state, so these are its tag. */
    public <T> RestResponse<T> unlessKnown(Request request, AsOf asOf, Supplier<T> answer) {
        EntityTag tag = new EntityTag(revision.current() + "-" + asOf.on(), true);
        boolean isKnown = request.evaluatePreconditions(tag) != null;
        return (isKnown ? ResponseBuilder.<T>notModified() : ResponseBuilder.ok(answer.get()))
                .tag(tag)
                .build();
    }
}
