package vn.ntm.criteria.assessments;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
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

/** Assessments of communes against the set that applies to them. */
@Path("/api/v1/assessments")
@Tag(name = "assessments")
class AssessmentsResource {

    private static final int SHOWN = 100;

    private final Submission submission;
    private final AssessmentRepository assessments;
    private final AskedUnits units;
    private final Idempotency idempotency;
    private final Clock clock;

    AssessmentsResource(
            Submission submission,
            AssessmentRepository assessments,
            AskedUnits units,
            Idempotency idempotency,
            Clock clock) {
        this.submission = submission;
        this.assessments = assessments;
        this.units = units;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @Transactional
    @RolesAllowed({
        Role.COMMUNE_OFFICER,
        Role.DISTRICT_OFFICER,
        Role.PROVINCE_OFFICER,
        Role.NATIONAL_OFFICER,
        Role.INTEGRATION
    })
    @Operation(summary = "Submits an assessment and answers its verdict, criterion by criterion")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response submit(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "The same key with the same body is done once and answered alike")
                    @Nullable
                    String key,
            @Nullable AssessmentRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        request.check(LocalDate.now(clock));
        return idempotency.created(key, "/api/v1/assessments", request, () -> submission.submit(request));
    }

    @GET
    @Authenticated
    @Operation(summary = "A unit's assessments, the latest first")
    public Page<AssessmentView> ofUnit(
            @Parameter(example = "07663", required = true) @QueryParam("unit") @Nullable String unit,
            @Parameter(
                            description = "The date on which a code is looked up; today where absent",
                            example = "2025-06-30")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        UUID id = units.id(unit, asOf);
        List<AssessmentView> found =
                assessments.ofUnit(id, SHOWN).stream().map(AssessmentView::from).toList();
        return new Page<>(found, assessments.count("unitId", id), null);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "One assessment with its verdict")
    public AssessmentView get(@PathParam("id") UUID id) {
        return assessments
                .findByIdOptional(id)
                .map(AssessmentView::from)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
