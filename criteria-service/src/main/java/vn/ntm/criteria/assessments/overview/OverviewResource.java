package vn.ntm.criteria.assessments.overview;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.assessments.overview.OverviewRepository.Asked;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.replica.AskedUnits;
import vn.ntm.criteria.subjects.Subjects;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Parameters;

/** Where the assessments by indicator of a territory stand: what waits to be verified, appraised, closed. */
@Path("/api/v1/assessments/overview")
@Tag(name = "assessments")
class OverviewResource {

    private final OverviewRepository repository;
    private final AskedUnits units;
    private final Caller caller;

    OverviewResource(OverviewRepository repository, AskedUnits units, Caller caller) {
        this.repository = repository;
        this.units = units;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "Where assessments stand, by code of the unit; of the caller's own territory where none is named")
    public Page<Standing> overview(
            @Parameter(description = "Code or id of a unit in which they lay on their days", example = "218")
                    @QueryParam("within")
                    @Nullable
                    String within,
            @Parameter(
                            description = "The date on which its code is looked up; today where absent",
                            example = "2025-06-30")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Parameter(example = "submitted") @QueryParam("state") @Nullable String state,
            @Parameter(example = "standard") @QueryParam("level") @Nullable String level,
            @Parameter(description = "The day that is assessed", example = "2024-12-31") @QueryParam("on") @Nullable
                    String on,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Faults faults = new Faults();
        State wanted = Subjects.oneOf(State.values(), "state", state, faults);
        SetLevel ofLevel = Subjects.oneOf(SetLevel.values(), "level", level, faults);
        faults.refuseIfAny();
        UUID territory = within == null ? caller.unit().orElse(null) : units.held(within, asOf);
        Asked asked =
                new Asked(territory, wanted, ofLevel, Parameters.date("on", on).orElse(null));
        Paging paging = Paging.of(limit, cursor);
        List<Standing> found = repository.list(asked, paging);
        return paging.page(
                found, repository.count(asked), one -> one.unit().code() + " " + one.on() + " " + one.id(), uri);
    }
}
