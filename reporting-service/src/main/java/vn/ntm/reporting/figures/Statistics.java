package vn.ntm.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Base;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Figure;
import vn.ntm.reporting.plans.Plan;
import vn.ntm.reporting.plans.PlanRepository;

/** The figures of a unit, from the facts in the database. */
@ApplicationScoped
public class Statistics {

    /** All figures of a unit on a day. */
    public record OnDay(LocalDate day, List<Figure> figures) {
        public OnDay {
            figures = List.copyOf(figures);
        }
    }

    private final TallyRepository tallies;
    private final PlanRepository plans;
    private final Clock clock;

    Statistics(TallyRepository tallies, PlanRepository plans, Clock clock) {
        this.tallies = tallies;
        this.plans = plans;
        this.clock = clock;
    }

    /** When the latest fact that figures rest on was recorded. */
    public Instant knownAt() {
        return tallies.knownAt().orElseGet(clock::instant);
    }

    /** The plan that a unit's figures of that day are held against. */
    public Optional<Plan> plan(UUID unit, LocalDate on) {
        return plans.nearest(unit, on);
    }

    /**
     * All figures of a unit on each of these days, each population counted once.
     *
     * @param plan absent where there is none; the cohort's reading then has nothing but empty populations
     */
    public List<OnDay> figures(UUID unit, Base base, Optional<Plan> plan, List<LocalDate> days) {
        Map<Population, List<Tally>> counted = new HashMap<>();
        List<List<Figure>> byDay = new ArrayList<>();
        days.forEach(day -> byDay.add(new ArrayList<>()));
        // Targets are the plan's unit's own: a district is not held against its province's.
        Optional<Plan> ownPlan = plan.filter(one -> one.unitId().equals(unit));
        for (FigureId id : FigureId.values()) {
            List<Tally> tally = counted.computeIfAbsent(
                    population(id, unit, base, plan), population -> tallies.count(population, unit, base, days));
            for (int i = 0; i < days.size(); i++) {
                byDay.get(i).add(Figures.of(id, tally.get(i), ownPlan.flatMap(one -> one.target(id.id()))));
            }
        }
        List<OnDay> result = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            result.add(new OnDay(days.get(i), byDay.get(i)));
        }
        return result;
    }

    /**
     * Communes by criteria met on a day.
     *
     * @param group only those of one group (<i>nhóm xã</i>); all where it is null
     */
    Tally communes(UUID unit, Base base, Optional<Plan> plan, LocalDate day, @Nullable String group) {
        Population population = population(FigureId.COMMUNES_STANDARD, unit, base, plan);
        return tallies.count(population, unit, base, List.of(day), group).get(0);
    }

    /**
     * What a figure is counted over: the members of the plan's cohort; or what its rule chooses on the day; or, where no
     * plan says otherwise, all units of the figure's kind.
     */
    private static Population population(FigureId id, UUID unit, Base base, Optional<Plan> plan) {
        Optional<Plan.Cohort> cohort = plan.flatMap(one -> one.cohortOf(id.id()));
        if (base == Base.COHORT && plan.isPresent()) {
            // Criteria are counted over the same communes as levels are.
            Optional<Plan.Cohort> members = cohort.or(
                    () -> id.isOfCommunes() ? plan.get().cohortOf(FigureId.COMMUNES_STANDARD.id()) : Optional.empty());
            if (members.isPresent()) {
                return new Population.Members(plan.get().id(), members.get().id());
            }
        }
        return cohort.<Population>map(rule -> new Population.Rule(
                        rule.level(),
                        rule.types(),
                        rule.within(),
                        !plan.orElseThrow().unitId().equals(unit)))
                .orElseGet(() -> id.defaultRule(unit));
    }
}
