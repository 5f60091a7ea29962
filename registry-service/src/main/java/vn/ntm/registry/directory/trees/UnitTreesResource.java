package vn.ntm.registry.directory.trees;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.registry.directory.Answers;
import vn.ntm.registry.directory.AsOf;
import vn.ntm.registry.directory.UnitOnDate;
import vn.ntm.registry.directory.UnitPage;
import vn.ntm.registry.directory.UnitSheet;
import vn.ntm.registry.directory.questions.UnitCursor;
import vn.ntm.registry.directory.questions.UnitParameters;
import vn.ntm.registry.directory.questions.UnitQuery;
import vn.ntm.registry.directory.questions.UnitQuestions;
import vn.ntm.registry.directory.questions.Units;

/** What lies in a unit, and what it lies in, as of a date: open data. */
@Path("/api/v1/units")
@PermitAll
@Tag(name = "units", description = "Administrative units through time")
class UnitTreesResource {

    private final Units units;
    private final UnitTrees trees;
    private final UnitQuestions questions;
    private final Answers answers;

    UnitTreesResource(Units units, UnitTrees trees, UnitQuestions questions, Answers answers) {
        this.units = units;
        this.trees = trees;
        this.questions = questions;
        this.answers = answers;
    }

    @GET
    @Path("/{unit}/children")
    @Operation(summary = "What belongs directly to a unit on a date")
    @Produces({TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @APIResponse(
            responseCode = "200",
            description = "A page of units, sorted by name; as CSV or XLSX all of them",
            content = @Content(schema = @Schema(implementation = UnitPage.class)))
    @APIResponse(responseCode = "404", description = "There is no such unit on that date")
    public Response children(
            @Parameter(description = "The unit's id, or its code on `asOf`", example = "24") @PathParam("unit")
                    String unit,
            @BeanParam UnitParameters asked,
            @Parameter(description = "Units at most, 1 to 1000") @QueryParam("limit") @DefaultValue("100") int limit,
            @Parameter(description = "From `next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context Request request) {
        Paging paging = Paging.of(limit, cursor);
        UnitCursor after = UnitCursor.of(paging);
        AsOf asOf = questions.asOf(asked);
        UnitQuery query = questions.children(questions.existing("unit", unit, asOf), asked, asOf);
        return answers.list(
                headers,
                request,
                asOf,
                "units-" + asOf.on(),
                () -> {
                    List<UnitOnDate> fetched = units.list(query, after, paging.fetch());
                    return paging.page(fetched, units.total(query, paging, fetched), UnitCursor::after, uri);
                },
                () -> UnitSheet.of(units.list(query, after, UnitSheet.ROWS_AT_MOST)));
    }

    @GET
    @Path("/{unit}/ancestors")
    @Operation(summary = "What a unit lies in on a date, the nearest first")
    @APIResponse(responseCode = "200", description = "The units above")
    @APIResponse(responseCode = "404", description = "There is no such unit on that date")
    public RestResponse<List<UnitOnDate>> ancestors(
            @Parameter(description = "The unit's id, or its code on `asOf`", example = "07222") @PathParam("unit")
                    String unit,
            @Parameter(description = "Day asked for; today where it is left out") @QueryParam("asOf") @Nullable
                    String day,
            @Parameter(description = "As the register knew it at that instant") @QueryParam("knownAt") @Nullable
                    String knownAt,
            @Context Request request) {
        AsOf asOf = questions.asOf(day, knownAt);
        UUID id = questions.existing("unit", unit, asOf);
        return answers.unlessKnown(request, asOf, () -> trees.ancestors(id, asOf));
    }

    @GET
    @Path("/{unit}/tree")
    @Operation(summary = "A unit with all that lies in it on a date, to a depth")
    @APIResponse(responseCode = "200", description = "The tree; children are sorted by name")
    @APIResponse(responseCode = "404", description = "There is no such unit on that date")
    public RestResponse<UnitTreeNode> tree(
            @Parameter(description = "The unit's id, or its code on `asOf`", example = "24") @PathParam("unit")
                    String unit,
            @Parameter(description = "Levels below it, 1 to 4") @QueryParam("depth") @DefaultValue("1") int depth,
            @Parameter(description = "Day asked for; today where it is left out") @QueryParam("asOf") @Nullable
                    String day,
            @Parameter(description = "As the register knew it at that instant") @QueryParam("knownAt") @Nullable
                    String knownAt,
            @Context Request request) {
        AsOf asOf = questions.asOf(day, knownAt);
        UUID id = questions.unit("unit", unit, null, asOf);
        int levels = UnitTrees.checked(depth);
        return answers.unlessKnown(request, asOf, () -> trees.trees(id, levels, asOf).stream()
                .findFirst()
                .orElseThrow(() -> questions.notFound("unit", unit, asOf)));
    }
}
