package vn.ntm.criteria.assessments;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.AssessmentList.Listed;
import vn.ntm.criteria.assessments.editing.EditRequest;
import vn.ntm.criteria.assessments.editing.Editing;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.replica.AskedUnits;
import vn.ntm.criteria.results.ReportedView;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.problems.ProblemException;

/** Assessments of units against the set that applies to them. */
@Path("/api/v1/assessments")
@Tag(name = "assessments")
class AssessmentsResource {

    private static final int MOST = 100;

    private final Editing editing;
    private final Views views;
    private final AssessmentList list;
    private final AskedUnits units;

    AssessmentsResource(Editing editing, Views views, AssessmentList list, AskedUnits units) {
        this.editing = editing;
        this.views = views;
        this.list = list;
        this.units = units;
    }

    @GET
    @Authenticated
    @Operation(summary = "A unit's assessments, the latest first, of both kinds")
    public Page<Object> ofUnit(
            @Parameter(example = "07663", required = true) @QueryParam("unit") @Nullable String unit,
            @Parameter(
                            description = "The date on which a code is looked up; today where absent",
                            example = "2025-06-30")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Parameter(description = "At most 100 are shown at a time") @QueryParam("limit") @DefaultValue("20")
                    int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        UUID id = units.held(unit, asOf);
        Paging paging = Paging.of(Math.min(limit, MOST), cursor);
        Page<Listed> page = paging.page(list.ofUnit(id, paging), list.count(id), Listed::place, uri);
        return new Page<>(views.all(page.items(), Languages.of(headers)), page.total(), page.next());
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "One assessment with its verdict")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(anyOf = {AssessmentView.class, ReportedView.class})))
    public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Object found =
                views.find(id, Languages.of(headers)).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Response.ResponseBuilder answer = Response.ok(found);
        return (found instanceof AssessmentView view ? answer.tag(String.valueOf(view.revision())) : answer).build();
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @RolesAllowed({
        Role.COMMUNE_OFFICER,
        Role.DISTRICT_OFFICER,
        Role.PROVINCE_OFFICER,
        Role.NATIONAL_OFFICER,
        Role.INTEGRATION
    })
    @Operation(
            summary = "Writes to a draft or a returned assessment: each value with the revision of its entry that was"
                    + " read, so that nobody overwrites what somebody else wrote meanwhile")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentView.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match,
            @Context HttpHeaders headers,
            @Nullable EditRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        Assessment after = editing.edit(id, request, Revision.of(match));
        return Response.ok(views.of(after, Languages.of(headers)))
                .tag(String.valueOf(after.revision()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER})
    @Operation(summary = "Removes a draft that was never submitted")
    @APIResponse(responseCode = "204")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match) {
        editing.discard(id, Revision.of(match));
        return Response.noContent().build();
    }
}
