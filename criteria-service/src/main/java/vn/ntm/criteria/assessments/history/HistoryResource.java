package vn.ntm.criteria.assessments.history;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of an assessment by indicator. */
@Path("/api/v1/assessments/{id}")
@Tag(name = "assessments")
class HistoryResource {

    private final History history;

    HistoryResource(History history) {
        this.history = history;
    }

    @GET
    @Path("/steps")
    @Authenticated
    @Operation(summary = "What became of it, passage by passage, each with what changed since the one before")
    public List<StepView> steps(@PathParam("id") UUID id) {
        return history.steps(id);
    }

    @GET
    @Path("/recomputation")
    @Authenticated
    @Operation(summary = "Finds each verdict again from what was kept, and compares")
    public List<RecomputationView> recomputation(@PathParam("id") UUID id) {
        return history.recomputed(id);
    }
}
