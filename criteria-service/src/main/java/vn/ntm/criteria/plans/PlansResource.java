package vn.ntm.criteria.plans;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.replica.AskedUnits;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.idempotency.Idempotency;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;

/** Plans of provinces with their targets. */
@Path("/api/v1/plans")
@Tag(name = "plans")
class PlansResource {

    private final Adoption adoption;
    private final PlanRepository plans;
    private final AskedUnits units;
    private final Idempotency idempotency;

    PlansResource(Adoption adoption, PlanRepository plans, AskedUnits units, Idempotency idempotency) {
        this.adoption = adoption;
        this.plans = plans;
        this.units = units;
        this.idempotency = idempotency;
    }

    @POST
    @Transactional
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Operation(summary = "Adopts a plan and freezes the cohorts that its targets are set for")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    public Response adopt(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "The same key with the same body is done once and answered alike")
                    @Nullable
                    String key,
            @Nullable PlanRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        request.check();
        return idempotency.created(key, "/api/v1/plans", request, () -> adoption.adopt(request));
    }

    @GET
    @Authenticated
    @Operation(summary = "A unit's plans, the latest first")
    public Page<PlanView> ofUnit(
            @Parameter(example = "24", required = true) @QueryParam("unit") @Nullable String unit,
            @Parameter(
                            description = "The date on which a code is looked up; today where absent",
                            example = "2025-06-30")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        UUID id = units.id(unit, asOf);
        List<PlanView> found = plans.ofUnit(id).stream().map(PlanView::from).toList();
        return new Page<>(found, found.size(), null);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "One plan")
    public PlanView get(@PathParam("id") UUID id) {
        return plans.findByIdOptional(id)
                .map(PlanView::from)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
