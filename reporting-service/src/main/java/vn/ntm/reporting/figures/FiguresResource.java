package vn.ntm.reporting.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Base;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.reporting.figures.FigureViews.FiguresView;
import vn.ntm.reporting.figures.FigureViews.HistogramView;
import vn.ntm.reporting.figures.FigureViews.Point;
import vn.ntm.reporting.figures.FigureViews.SeriesView;
import vn.ntm.reporting.plans.Plan;
import vn.ntm.reporting.plans.PlanProblem;
import vn.ntm.reporting.scale.CriteriaScale;
import vn.ntm.reporting.subject.Subject;

/** The statistics: open data. */
@Path("/api/v1/figures")
@Tag(name = "figures")
@PermitAll
class FiguresResource {

    /** Ten years by month. */
    private static final int MOST_POINTS = 120;

    /** Of communes, by the set of 2026–2030. */
    private static final List<String> GROUPS = List.of("1", "2", "3");

    private final Statistics statistics;
    private final ReadingsRepository readings;
    private final Subject subject;

    FiguresResource(Statistics statistics, ReadingsRepository readings, Subject subject) {
        this.statistics = statistics;
        this.readings = readings;
        this.subject = subject;
    }

    @GET
    @Operation(summary = "All figures of a unit on a day, over the units of that day or over its plan's cohort")
    public FiguresView figures(
            @Parameter(description = "Code on the day, or id", example = "24", required = true)
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "Today, or a unit's last day, where absent", example = "2023-12-31")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Parameter(description = "day (where absent) or cohort", example = "cohort") @QueryParam("base") @Nullable
                    String base) {
        Subject.At at = subject.of(unit, asOf);
        Base over = base(base);
        Optional<Plan> plan = plan(at.unit().id(), at.asOf(), over);
        var figures = statistics
                .figures(at.unit().id(), over, plan, List.of(at.asOf()))
                .get(0);
        return new FiguresView(
                at.unit().ref(),
                at.asOf(),
                statistics.knownAt(),
                over,
                CriteriaScale.on(at.asOf()).criteria(),
                figures.figures());
    }

    @GET
    @Path("/series")
    @Operation(summary = "All figures of a unit through time")
    public SeriesView series(
            @Parameter(description = "Code on the last day, or id", example = "24", required = true)
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(example = "2020-12-31", required = true) @QueryParam("from") @Nullable String from,
            @Parameter(example = "2025-06-30") @QueryParam("to") @Nullable String to,
            @Parameter(description = "month, quarter (where absent) or year", example = "quarter")
                    @QueryParam("step")
                    @Nullable
                    String step,
            @Parameter(description = "day (where absent) or cohort") @QueryParam("base") @Nullable String base) {
        Subject.At at = subject.of(unit, to);
        Base over = base(base);
        Step apart = Parameters.oneOf(Step.class, "step", step).orElse(Step.QUARTER);
        LocalDate first =
                Parameters.date("from", from).orElseGet(() -> at.asOf().minusYears(5));
        List<LocalDate> days = first.isAfter(at.asOf()) ? List.of() : apart.ends(first, at.asOf());
        if (days.isEmpty() || days.size() > MOST_POINTS) {
            throw new ProblemException(
                    CommonProblem.MALFORMED_REQUEST,
                    Fault.of(
                            "from",
                            first,
                            new Text(
                                    "một ngày trước to, tối đa " + MOST_POINTS + " điểm",
                                    "a date before to, at most " + MOST_POINTS + " points")));
        }
        Optional<Plan> plan = plan(at.unit().id(), at.asOf(), over);
        List<Point> points = statistics.figures(at.unit().id(), over, plan, days).stream()
                .map(one -> new Point(one.day(), one.figures()))
                .toList();
        return new SeriesView(at.unit().ref(), over, apart.toString(), points);
    }

    @GET
    @Path("/histogram")
    @Operation(
            summary = "Communes by the number of criteria that they meet",
            description = "By the set of the day: of 19 criteria, and from 15 February 2026 of 10, then by group too")
    public HistogramView histogram(
            @Parameter(example = "24", required = true) @QueryParam("unit") @Nullable String unit,
            @Parameter(example = "2023-12-31") @QueryParam("asOf") @Nullable String asOf,
            @Parameter(description = "day (where absent) or cohort") @QueryParam("base") @Nullable String base) {
        Subject.At at = subject.of(unit, asOf);
        Base over = base(base);
        Optional<Plan> plan = plan(at.unit().id(), at.asOf(), over);
        CriteriaScale scale = CriteriaScale.on(at.asOf());
        Tally tally = statistics.communes(at.unit().id(), over, plan, at.asOf(), null);
        Map<String, Tally> byGroup = new TreeMap<>();
        if (scale == CriteriaScale.OF_10) {
            GROUPS.forEach(
                    group -> byGroup.put(group, statistics.communes(at.unit().id(), over, plan, at.asOf(), group)));
        }
        return HistogramView.of(at, over, scale, tally, byGroup);
    }

    @GET
    @Path("/readings")
    @Operation(summary = "Why the figures over the plan's cohort and over the communes of the day differ")
    public ReadingsView readings(
            @Parameter(example = "24", required = true) @QueryParam("unit") @Nullable String unit,
            @Parameter(example = "2025-06-30") @QueryParam("asOf") @Nullable String asOf) {
        Subject.At at = subject.of(unit, asOf);
        Plan plan = plan(at.unit().id(), at.asOf(), Base.COHORT).orElseThrow();
        Plan.Cohort cohort = plan.cohortOf(FigureId.COMMUNES_STANDARD.id())
                .orElseThrow(() -> new ProblemException(PlanProblem.NO_PLAN));
        return readings.compare(at, plan, cohort);
    }

    private static Base base(@Nullable String base) {
        return Parameters.oneOf(Base.class, "base", base).orElse(Base.DAY);
    }

    private Optional<Plan> plan(UUID unit, LocalDate on, Base base) {
        Optional<Plan> plan = statistics.plan(unit, on);
        if (base == Base.COHORT && plan.isEmpty()) {
            throw new ProblemException(PlanProblem.NO_PLAN);
        }
        return plan;
    }
}
