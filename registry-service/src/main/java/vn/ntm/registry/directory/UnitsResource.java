package vn.ntm.registry.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.Paging;
import vn.ntm.registry.units.RegisterRevision;

/** The units as of a date, and one with its whole history: open data. */
@Path("/api/v1/units")
@PermitAll
@Tag(name = "units", description = "Administrative units through time")
class UnitsResource {

    private final Units units;
    private final UnitHistories histories;
    private final UnitQuestions questions;
    private final RegisterRevision revision;

    UnitsResource(Units units, UnitHistories histories, UnitQuestions questions, RegisterRevision revision) {
        this.units = units;
        this.histories = histories;
        this.questions = questions;
        this.revision = revision;
    }

    @GET
    @Operation(
            summary = "Units as of a date",
            description = "Sorted by code. Follow `next` for the rest; `total` counts the whole list.")
    @APIResponse(responseCode = "200", description = "A page of units")
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag was given")
    @APIResponse(responseCode = "404", description = "`within` names no unit on that date")
    public RestResponse<Page<UnitOnDate>> list(
            @Parameter(description = "province, district, commune or hamlet", example = "commune")
                    @QueryParam("level")
                    @Nullable
                    String level,
            @Parameter(
                            description = "tinh, thanh_pho_truc_thuoc_tw, huyen, quan, thi_xa, thanh_pho, xa, phuong, "
                                    + "thi_tran, dac_khu or thon; may be repeated",
                            example = "xa")
                    @QueryParam("type")
                    List<String> types,
            @Parameter(
                            description = "Id of a unit, or its code on that date (another system's as "
                                    + "iso-3166-2:VN-54): what lies in it",
                            example = "24")
                    @QueryParam("within")
                    @Nullable
                    String within,
            @Parameter(description = "Day asked for; today in Viet Nam where it is left out", example = "2023-12-31")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Parameter(description = "Units at most, 1 to 1000") @QueryParam("limit") @DefaultValue("100") int limit,
            @Parameter(description = "From `next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri,
            @Context Request request) {
        Paging paging = Paging.of(limit, cursor);
        UnitCursor after = UnitCursor.of(paging);
        UnitQuery query = questions.of(level, types, within, asOf);
        return unlessKnown(
                request,
                query.on(),
                () -> paging.page(
                        units.list(query, after, paging.fetch()), units.count(query), UnitOnDate::sortKey, uri));
    }

    @GET
    @Path("/{unit}")
    @Operation(summary = "One unit with its whole history, what it came from and what became of it")
    @APIResponse(responseCode = "200", description = "The unit")
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag was given")
    @APIResponse(responseCode = "404", description = "There is no such unit")
    public RestResponse<UnitHistory> one(
            @Parameter(
                            description = "The unit's id, or its code on `asOf`, another system's as iso-3166-2:VN-54",
                            example = "07222")
                    @PathParam("unit")
                    String unit,
            @Parameter(description = "Day on which the code is looked up", example = "2023-12-31")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Context Request request) {
        LocalDate on = questions.day(asOf);
        UUID id = questions.unit("unit", unit, on);
        return unlessKnown(
                request, on, () -> histories.find(id).orElseThrow(() -> questions.notFound("unit", unit, on)));
    }

    /** The answer depends on the address, the day and the register's state, so these are its tag. */
    private <T> RestResponse<T> unlessKnown(Request request, LocalDate on, Supplier<T> answer) {
        EntityTag tag = new EntityTag(revision.current() + "-" + on, true);
        boolean isKnown = request.evaluatePreconditions(tag) != null;
        return (isKnown ? ResponseBuilder.<T>notModified() : ResponseBuilder.ok(answer.get()))
                .tag(tag)
                .build();
    }
}
