package vn.ntm.criteria.assessments;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.procedure.Passages;
import vn.ntm.criteria.assessments.procedure.Requests;
import vn.ntm.criteria.assessments.procedure.Submission;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.idempotency.Idempotency;
import vn.ntm.platform.problems.Languages;

/** Takes an assessment by indicator from one state to the next. */
@Path("/api/v1/assessments/{id}")
@Tag(name = "assessments")
class PassagesResource {

    private static final String KEY = "Idempotency-Key";
    private static final String ONCE = "The same key with the same body is done once and answered alike";

    private final Submission submission;
    private final Passages passages;
    private final Views views;
    private final Idempotency idempotency;

    PassagesResource(Submission submission, Passages passages, Views views, Idempotency idempotency) {
        this.submission = submission;
        this.passages = passages;
        this.views = views;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/submission")
    @Transactional
    @RolesAllowed({
        Role.COMMUNE_OFFICER,
        Role.DISTRICT_OFFICER,
        Role.PROVINCE_OFFICER,
        Role.NATIONAL_OFFICER,
        Role.INTEGRATION
    })
    @Operation(summary = "Hands it in, by the text of the set and the facts that apply now")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @HeaderParam(KEY) @Parameter(description = ONCE) @Nullable String key,
            @Context HttpHeaders headers) {
        return once(
                key,
                id,
                "submission",
                null,
                () -> views.of(submission.submit(id, Revision.of(match)), Languages.of(headers)));
    }

    @POST
    @Path("/return")
    @Transactional
    @RolesAllowed({Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER, Role.DEPARTMENT_OFFICER})
    @Operation(summary = "Gives it back, with a reason for the whole or by indicator")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @HeaderParam(KEY) @Parameter(description = ONCE) @Nullable String key,
            @Context HttpHeaders headers,
            Requests.@Nullable Return request) {
        return once(
                key, id, "return", request, () -> view(passages.giveBack(id, request, Revision.of(match)), headers));
    }

    @POST
    @Path("/verification")
    @Transactional
    @RolesAllowed({Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.INTEGRATION})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Verifies it as its district, for days until 30 June 2025",
            description =
                    "What no district has verified by then is verified by the province, which has taken its place.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response verify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @HeaderParam(KEY) @Parameter(description = ONCE) @Nullable String key,
            @Context HttpHeaders headers,
            Requests.@Nullable Verification request) {
        return once(
                key,
                id,
                "verification",
                request,
                () -> view(passages.verify(id, request, Revision.of(match)), headers));
    }

    @POST
    @Path("/appraisal")
    @Transactional
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER, Role.DEPARTMENT_OFFICER})
    @Operation(
            summary =
                    "Confirms or corrects indicators as the department that owns them; appraised when all have spoken")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response appraise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @HeaderParam(KEY) @Parameter(description = ONCE) @Nullable String key,
            @Context HttpHeaders headers,
            Requests.@Nullable Appraisal request) {
        return once(
                key, id, "appraisal", request, () -> view(passages.appraise(id, request, Revision.of(match)), headers));
    }

    @POST
    @Path("/corrections")
    @Transactional
    @RolesAllowed({
        Role.COMMUNE_OFFICER,
        Role.DISTRICT_OFFICER,
        Role.PROVINCE_OFFICER,
        Role.NATIONAL_OFFICER,
        Role.INTEGRATION
    })
    @Operation(summary = "Puts values right that were handed in; they lose verification and appraisal")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @HeaderParam(KEY) @Parameter(description = ONCE) @Nullable String key,
            @Context HttpHeaders headers,
            Requests.@Nullable Correction request) {
        return once(
                key,
                id,
                "corrections",
                request,
                () -> view(passages.correct(id, request, Revision.of(match)), headers));
    }

    @POST
    @Path("/finalisation")
    @Transactional
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER})
    @Operation(summary = "Closes an appraised one; the final one that it supersedes gives way")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response finalise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @HeaderParam(KEY) @Parameter(description = ONCE) @Nullable String key,
            @Context HttpHeaders headers) {
        return once(key, id, "finalisation", null, () -> view(passages.finalise(id, Revision.of(match)), headers));
    }

    @GET
    @Path("/steps")
    @Authenticated
    @Operation(summary = "What became of it, passage by passage, each with what changed since the one before")
    public List<StepView> steps(@PathParam("id") UUID id) {
        return views.steps(id);
    }

    @GET
    @Path("/recomputation")
    @Authenticated
    @Operation(summary = "Finds each verdict again from what was kept, and compares")
    public List<RecomputationView> recomputation(@PathParam("id") UUID id) {
        return views.recomputed(id);
    }

    /** Done once for a key; the answer of what was just done says at which revision the assessment is now. */
    private Response once(
            @Nullable String key, UUID id, String passage, @Nullable Object request, Supplier<AssessmentView> work) {
        AtomicReference<AssessmentView> done = new AtomicReference<>();
        Response answer = idempotency.answered(
                key, "/api/v1/assessments/%s/%s".formatted(id, passage), request == null ? "" : request, () -> {
                    done.set(work.get());
                    return done.get();
                });
        return done.get() == null
                ? answer
                : Response.fromResponse(answer)
                        .tag(String.valueOf(done.get().revision()))
                        .build();
    }

    private AssessmentView view(Assessment assessment, HttpHeaders headers) {
        return views.of(assessment, Languages.of(headers));
    }
}
