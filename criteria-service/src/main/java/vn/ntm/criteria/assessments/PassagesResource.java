package vn.ntm.criteria.assessments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.procedure.Passages;
import vn.ntm.criteria.assessments.procedure.Requests;
import vn.ntm.criteria.assessments.procedure.Submission;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.idempotency.Idempotency;

/** Takes an assessment by indicator from one state to the next. */
@Path("/api/v1/assessments/{id}")
@Tag(name = "assessments")
class PassagesResource {

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
    public Response submit(@BeanParam PassageParameters asked) {
        return once(
                asked,
                "submission",
                null,
                () -> views.of(submission.submit(asked.id, asked.revision()), asked.language()));
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
    public Response giveBack(@BeanParam PassageParameters asked, Requests.@Nullable Return request) {
        return once(
                asked, "return", request, () -> view(passages.giveBack(asked.id, request, asked.revision()), asked));
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
    public Response verify(@BeanParam PassageParameters asked, Requests.@Nullable Verification request) {
        return once(
                asked,
                "verification",
                request,
                () -> view(passages.verify(asked.id, request, asked.revision()), asked));
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
    public Response appraise(@BeanParam PassageParameters asked, Requests.@Nullable Appraisal request) {
        return once(
                asked, "appraisal", request, () -> view(passages.appraise(asked.id, request, asked.revision()), asked));
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
    public Response correct(@BeanParam PassageParameters asked, Requests.@Nullable Correction request) {
        return once(
                asked,
                "corrections",
                request,
                () -> view(passages.correct(asked.id, request, asked.revision()), asked));
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
    public Response finalise(@BeanParam PassageParameters asked) {
        return once(asked, "finalisation", null, () -> view(passages.finalise(asked.id, asked.revision()), asked));
    }

    /** Done once for a key; the answer of what was just done says at which revision the assessment is now. */
    private Response once(
            PassageParameters asked, String passage, @Nullable Object request, Supplier<AssessmentView> work) {
        AtomicReference<AssessmentView> done = new AtomicReference<>();
        Response answer = idempotency.answered(
                asked.key,
                "/api/v1/assessments/%s/%s".formatted(asked.id, passage),
                request == null ? "" : request,
                () -> {
                    done.set(work.get());
                    return done.get();
                });
        return done.get() == null
                ? answer
                : Response.fromResponse(answer)
                        .tag(String.valueOf(done.get().revision()))
                        .build();
    }

    private AssessmentView view(Assessment assessment, PassageParameters asked) {
        return views.of(assessment, asked.language());
    }
}
