package vn.ntm.criteria.verdicts;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.Finding;
import vn.ntm.criteria.requirements.Verdict;

/**
 * What a set says of a unit.
 *
 * @param set the version that was asked
 * @param level the level reached: that of the set where everything holds, otherwise what the unit is recognised as;
 *     absent where that is none
 * @param levelBelow what the unit must be recognised as first and is not
 * @param conditions in the set's order
 * @param criteria in the set's order
 * @param lacking what keeps the unit from the set's level, nearest first
 */
public record SetVerdict(
        IndicatorSet set,
        @Nullable SetLevel level,
        @Nullable SetLevel levelBelow,
        List<Judged> conditions,
        List<CriterionVerdict> criteria,
        List<Judged> lacking) {

    public SetVerdict {
        conditions = List.copyOf(conditions);
        criteria = List.copyOf(criteria);
        lacking = List.copyOf(lacking);
    }

    /** An indicator or condition and what was found of it. */
    public record Judged(Indicator indicator, Finding finding) {}

    /**
     * A criterion and what follows for it from its indicators.
     *
     * @param verdict undecided where the set does not know its indicators
     */
    public record CriterionVerdict(Criterion criterion, Verdict verdict, List<Judged> indicators) {
        public CriterionVerdict {
            indicators = List.copyOf(indicators);
        }
    }

    /** All conditions and indicators that were judged. */
    public Stream<Judged> judged() {
        return Stream.concat(conditions.stream(), criteria.stream().flatMap(one -> one.indicators().stream()));
    }
}
