package vn.ntm.reporting.standing;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Base;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.reporting.plans.Plan;
import vn.ntm.reporting.plans.PlanProblem;
import vn.ntm.reporting.plans.PlanRepository;
import vn.ntm.reporting.subject.Subject;
import vn.ntm.units.Units;

/** The standing of communes: what they are recognised as, and criterion by criterion. Open data. */
@Path("/api/v1/standings")
@Tag(name = "standings")
@PermitAll
class StandingsResource {

    private static final String COMMUNES = "communes.standard";

    private final StandingQueries standings;
    private final PlanRepository plans;
    private final Subject subject;
    private final Units units;
    private final Clock clock;

    StandingsResource(StandingQueries standings, PlanRepository plans, Subject subject, Units units, Clock clock) {
        this.standings = standings;
        this.plans = plans;
        this.subject = subject;
        this.units = units;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The communes of a unit with their standing on a day, by code")
    public Page<StandingView> list(
            @Parameter(example = "24", required = true) @QueryParam("unit") @Nullable String unit,
            @Parameter(example = "2025-06-30") @QueryParam("asOf") @Nullable String asOf,
            @Parameter(description = "day (where absent) or cohort") @QueryParam("base") @Nullable String base,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Subject.At at = subject.of(unit, asOf);
        Paging paging = Paging.of(limit, cursor);
        boolean cohort = Parameters.oneOf(Base.class, "base", base).orElse(Base.DAY) == Base.COHORT;
        StandingQueries.Range range =
                cohort ? cohort(at) : new StandingQueries.Range(at.unit().id(), at.asOf(), null, null);
        return paging.page(
                standings.list(range, paging),
                standings.count(range),
                item -> item.unit().code(),
                uri);
    }

    private StandingQueries.Range cohort(Subject.At at) {
        Plan plan =
                plans.nearest(at.unit().id(), at.asOf()).orElseThrow(() -> new ProblemException(PlanProblem.NO_PLAN));
        Plan.Cohort communes = plan.cohortOf(COMMUNES).orElseThrow(() -> new ProblemException(PlanProblem.NO_PLAN));
        return new StandingQueries.Range(at.unit().id(), at.asOf(), plan, communes);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One commune, criterion by criterion, with the decisions on it")
    public StandingView.Detail get(
            @PathParam("id") UUID id,
            @Parameter(description = "Today, or the unit's last day, where absent", example = "2025-06-30")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Parameters.date("asOf", asOf)
                .orElseGet(() -> units.lastDay(id.toString(), today).orElse(today));
        Base base = units.find(id.toString(), day).isPresent() ? Base.DAY : Base.COHORT;
        StandingView standing =
                standings.find(id, day, base).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return new StandingView.Detail(standing, day, standings.criteria(id, day), standings.recognitions(id, day));
    }
}
