package vn.ntm.criteria.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.ProvincialDecision;

/** What provinces decided, as units are under it. */
@ApplicationScoped
public class ProvincialDecisions {

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

    /** The indicators that the set leaves to the province and on which there is no decision, in the set's order. */
    public static List<Indicator> lacking(IndicatorSet set, Map<String, ProvincialDecision> decided) {
        return set.all()
                .filter(one -> !decided.containsKey(one.code()))
                .filter(one -> Floor.leftToProvince(one.requirement()).isPresent())
                .toList();
    }
}
