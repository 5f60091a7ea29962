package vn.ntm.registry.directory.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.registry.directory.Answers;
import vn.ntm.registry.directory.UnitOnDate;
import vn.ntm.registry.directory.UnitPage;
import vn.ntm.registry.directory.UnitSheet;
import vn.ntm.registry.directory.questions.UnitCursor;
import vn.ntm.registry.directory.questions.UnitParameters;
import vn.ntm.registry.directory.questions.UnitQuery;
import vn.ntm.registry.directory.questions.UnitQuestions;
import vn.ntm.registry.directory.questions.Units;

/** The units as of a date, all, some or searched by name: open data. */
@Path("/api/v1/units")
@PermitAll
@Tag(name = "units", description = "Administrative units through time")
class UnitsResource {

    private final Units units;
    private final UnitSearches searches;
    private final UnitQuestions questions;
    private final Answers answers;

    UnitsResource(Units units, UnitSearches searches, UnitQuestions questions, Answers answers) {
        this.units = units;
        this.searches = searches;
        this.questions = questions;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Units as of a date",
            description = "Sorted by name. As JSON a page: follow `next` for the rest, `total` counts the whole list. "
                    + "As CSV or XLSX the whole list; of a search, the first page.")
    @Produces({TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @APIResponse(
            responseCode = "200",
            description = "A page of units",
            content = @Content(schema = @Schema(implementation = UnitPage.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag was given")
    @APIResponse(responseCode = "404", description = "`within` names no unit on that date")
    @APIResponse(responseCode = "406", description = "Neither JSON nor CSV nor XLSX is accepted")
    public Response list(
            @BeanParam UnitParameters asked,
            @Parameter(
                            description = "A name as people type it, without diacritics too; after it, or after a "
                                    + "comma, what the unit lies in",
                            example = "dak lak")
                    @QueryParam("q")
                    @Nullable
                    String q,
            @Parameter(description = "Search the names of all days, not of one")
                    @QueryParam("everywhen")
                    @DefaultValue("false")
                    boolean everywhen,
            @Parameter(description = "Units at most, 1 to 1000") @QueryParam("limit") @DefaultValue("100") int limit,
            @Parameter(description = "From `next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context Request request) {
        Paging paging = Paging.of(limit, cursor);
        UnitQuery query = questions.of(asked);
        if (q != null && !q.isBlank()) {
            return search(q, query, everywhen, paging, uri, headers, request);
        }
        UnitCursor after = UnitCursor.of(paging);
        return answers.list(
                headers,
                request,
                query.asOf(),
                "units-" + query.asOf().on(),
                () -> {
                    List<UnitOnDate> fetched = units.list(query, after, paging.fetch());
                    return paging.page(fetched, units.total(query, paging, fetched), UnitCursor::after, uri);
                },
                () -> UnitSheet.of(units.list(query, after, UnitSheet.ROWS_AT_MOST)));
    }

    private Response search(
            String q,
            UnitQuery query,
            boolean everywhen,
            Paging paging,
            UriInfo uri,
            HttpHeaders headers,
            Request request) {
        Supplier<UnitSearch.Found> found = () -> searches.find(q, query, everywhen, paging);
        return answers.list(
                headers,
                request,
                query.asOf(),
                "units-" + query.asOf().on(),
                () -> {
                    UnitSearch.Found units = found.get();
                    return paging.page(units.units(), units.total(), last -> UnitSearches.next(paging), uri);
                },
                () -> UnitSheet.of(found.get().units()));
    }
}
