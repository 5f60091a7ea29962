package vn.ntm.criteria.assessments;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.procedure.Passages;
import vn.ntm.criteria.assessments.procedure.Requests;
import vn.ntm.criteria.assessments.procedure.Submission;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.problems.Languages;

/** Takes an assessment by indicator from one state to the next. */
@Path("/api/v1/assessments/{id}")
@Tag(name = "assessments")
class PassagesResource {

    private final Submission submission;
    private final Passages passages;
    private final Views views;

    PassagesResource(Submission submission, Passages passages, Views views) {
        this.submission = submission;
        this.passages = passages;
        this.views = views;
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
    public AssessmentView submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @Context HttpHeaders headers) {
        return views.of(submission.submit(id, Revision.of(match)), Languages.of(headers));
    }

    @POST
    @Path("/return")
    @Transactional
    @RolesAllowed({Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER})
    @Operation(summary = "Gives it back, with a reason for the whole or by indicator")
    public AssessmentView giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @Context HttpHeaders headers,
            Requests.@Nullable Return request) {
        return view(passages.giveBack(id, request, Revision.of(match)), headers);
    }

    @POST
    @Path("/verification")
    @Transactional
    @RolesAllowed({Role.DISTRICT_OFFICER, Role.INTEGRATION})
    @Operation(summary = "Verifies it as its district, until 30 June 2025")
    public AssessmentView verify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @Context HttpHeaders headers,
            Requests.@Nullable Verification request) {
        return view(passages.verify(id, request, Revision.of(match)), headers);
    }

    @POST
    @Path("/appraisal")
    @Transactional
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER})
    @Operation(
            summary =
                    "Confirms or corrects indicators as the department that owns them; appraised when all have spoken")
    public AssessmentView appraise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @Context HttpHeaders headers,
            Requests.@Nullable Appraisal request) {
        return view(passages.appraise(id, request, Revision.of(match)), headers);
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
    public AssessmentView correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @Context HttpHeaders headers,
            Requests.@Nullable Correction request) {
        return view(passages.correct(id, request, Revision.of(match)), headers);
    }

    @POST
    @Path("/finalisation")
    @Transactional
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER})
    @Operation(summary = "Closes an appraised one; the final one that it supersedes gives way")
    public AssessmentView finalise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @Context HttpHeaders headers) {
        return view(passages.finalise(id, Revision.of(match)), headers);
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

    private AssessmentView view(Assessment assessment, HttpHeaders headers) {
        return views.of(assessment, Languages.of(headers));
    }
}
