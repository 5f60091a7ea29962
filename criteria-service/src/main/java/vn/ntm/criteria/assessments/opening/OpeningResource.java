package vn.ntm.criteria.assessments.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.AssessmentView;
import vn.ntm.criteria.assessments.Views;
import vn.ntm.criteria.assessments.editing.Opening;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.procedure.Submission;
import vn.ntm.criteria.results.ReportedAssessments;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.idempotency.Created;
import vn.ntm.platform.idempotency.Idempotency;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.problems.ProblemException;

/** Takes assessments of units against the set that applies to them. */
@Path("/api/v1/assessments")
@Tag(name = "assessments")
class OpeningResource {

    private static final String PATH = "/api/v1/assessments";

    private final Opening opening;
    private final Submission submission;
    private final Assessments assessments;
    private final ReportedAssessments reported;
    private final Views views;
    private final Idempotency idempotency;
    private final Clock clock;

    OpeningResource(
            Opening opening,
            Submission submission,
            Assessments assessments,
            ReportedAssessments reported,
            Views views,
            Idempotency idempotency,
            Clock clock) {
        this.opening = opening;
        this.submission = submission;
        this.assessments = assessments;
        this.reported = reported;
        this.views = views;
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
    @Operation(summary = "Opens an assessment by indicator, or takes one by criterion, and answers its verdict")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response post(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "The same key with the same body is done once and answered alike")
                    @Nullable
                    String key,
            @HeaderParam("Prefer")
                    @Parameter(
                            description = "return=minimal: the answer is a receipt; the verdict stands at its address")
                    @Nullable
                    String preference,
            @Context HttpHeaders headers,
            @Nullable AssessmentRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        request.check(LocalDate.now(clock));
        if (request.results() != null) {
            return idempotency.created(key, PATH, request, () -> reported.submit(request.byCriterion()));
        }
        if (preference == null || !preference.contains(Receipt.MINIMAL)) {
            return idempotency.created(key, PATH, request, () -> opened(request, Languages.of(headers)));
        }
        Response receipt = idempotency.created(key, PATH, request, () -> receipt(request));
        return Response.fromResponse(receipt)
                .header("Preference-Applied", Receipt.MINIMAL)
                .build();
    }

    private Created opened(AssessmentRequest request, Locale locale) {
        Assessment draft = opening.draft(request.byIndicator());
        URI address = address(draft);
        if (Boolean.TRUE.equals(request.submit())) {
            return new Created(
                    address, views.of(submission.submit(List.of(draft), true).get(0), locale));
        }
        opening.open(draft);
        return new Created(address, views.of(draft, locale));
    }

    private Created receipt(AssessmentRequest request) {
        Assessment draft = opening.draft(request.byIndicator());
        if (Boolean.TRUE.equals(request.submit())) {
            Assessment after = submission.submit(List.of(draft), true).get(0).assessment();
            return new Created(
                    address(after), Receipt.of(after, assessments.judge(after).kept()));
        }
        opening.open(draft);
        return new Created(
                address(draft), Receipt.of(draft, assessments.judge(draft).kept()));
    }

    private static URI address(Assessment assessment) {
        return URI.create(PATH + "/" + assessment.id());
    }
}
