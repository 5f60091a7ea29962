package vn.ntm.criteria.replica;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.UnitQuery;
import vn.ntm.units.Units;

/** The units as this service knows them: who is about to post can see whether theirs have arrived. */
@Path("/api/v1/units")
@Tag(name = "units")
class ReplicaResource {

    private final Units units;
    private final Clock clock;

    ReplicaResource(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(summary = "The units on a date, as this service has received them from the registry")
    public Page<UnitOnDate> list(
            @Parameter(example = "commune") @QueryParam("level") @Nullable String level,
            @Parameter(example = "xa") @QueryParam("type") @Nullable String type,
            @Parameter(description = "Id or code of a unit in which they lie", example = "24")
                    @QueryParam("within")
                    @Nullable
                    String within,
            @Parameter(example = "2023-12-31") @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        LocalDate on = Parameters.date("asOf", asOf).orElseGet(() -> LocalDate.now(clock));
        List<UUID> inside = within == null
                ? List.of()
                : List.of(units.get("within", within, on, UnitProblem.UNIT_NOT_FOUND)
                        .id());
        UnitQuery query = new UnitQuery(
                Parameters.oneOf(UnitLevel.class, "level", level).orElse(null),
                Parameters.oneOf(UnitType.class, "type", type).stream().toList(),
                inside,
                on);
        Paging paging = Paging.of(limit, cursor);
        return paging.page(units.list(query, paging), units.count(query), UnitOnDate::code, uri);
    }
}
