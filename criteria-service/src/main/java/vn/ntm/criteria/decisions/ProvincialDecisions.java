package vn.ntm.criteria.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;

/** What provinces decided, as units are under it. */
@ApplicationScoped
public class ProvincialDecisions {

    /** Neither the region nor the year is known: what is below even so is below for certain. */
    private static final Reach ANYWHERE = new Reach(Map.of(), 1, 0);

    private final DecisionRepository repository;

    ProvincialDecisions(DecisionRepository repository) {
        this.repository = repository;
    }

    /** What holds of each of these units on a day, by the code of the indicator; a unit of which nothing does is left out. */
    public Map<UUID, Map<String, ProvincialDecision>> of(Collection<UUID> units, String set, LocalDate on) {
        Map<UUID, Map<String, ProvincialDecision>> found = new HashMap<>();
        repository.holding(units, set, on).forEach((unit, all) -> {
            Map<String, ProvincialDecision> byCode = new HashMap<>();
            all.forEach(one -> byCode.put(one.indicator(), one.decision()));
            found.put(unit, byCode);
        });
        return found;
    }

    /**
     * The indicators that the set leaves to the province and on which there is no decision, or one that lacks a part or
     * is below the national text by now; in the set's order.
     */
    public static List<Indicator> lacking(IndicatorSet set, Map<String, ProvincialDecision> decided) {
        return set.all()
                .filter(one -> Floor.leftToProvince(one.requirement())
                        .filter(left -> !answers(decided.get(one.code()), left))
                        .isPresent())
                .toList();
    }

    private static boolean answers(@Nullable ProvincialDecision own, Requirement left) {
        if (own == null) {
            return false;
        } else if (!(left instanceof Compared)) {
            return own.parts().keySet().containsAll(DecisionCheck.numbers(left));
        } else if (own.columns() != null) {
            ProvincialDecision.Columns columns = own.columns();
            return columns.values().entrySet().stream()
                    .allMatch(one -> Floor.above(left, one.getValue(), ANYWHERE.in(columns.by(), one.getKey()))
                            .isEmpty());
        }
        return own.value() != null && Floor.above(left, own.value(), ANYWHERE).isEmpty();
    }
}
