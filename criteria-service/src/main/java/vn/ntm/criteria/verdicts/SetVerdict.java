package vn.ntm.criteria.verdicts;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Verdict;

/**
 * What a set says of a unit.
 *
 * @param set the version that was asked
 * @param level the level reached: that of the set where everything holds; absent where something does not, whatever the
 *     unit is recognised as, for recognised is not meets now
 * @param recognised the highest level that the unit is recognised at; absent where it is at none
 * @param levelBelow what the unit must be recognised as first and is not
 * @param conditions in the set's order
 * @param criteria in the set's order
 * @param lacking what of its indicators and conditions keeps the unit from the set's level, nearest first
 */
public record SetVerdict(
        IndicatorSet set,
        @Nullable SetLevel level,
        @Nullable SetLevel recognised,
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

    /** Whether the set is met as a whole, the recognition at the level below that it asks for included. */
    public boolean met() {
        return level != null;
    }

    /** The criteria that the law has and of which the set has no text yet, in its order. */
    public Stream<Criterion> unread() {
        return criteria.stream().filter(one -> one.indicators().isEmpty()).map(CriterionVerdict::criterion);
    }

    /** All conditions and indicators that were judged. */
    public Stream<Judged> judged() {
        return Stream.concat(conditions.stream(), criteria.stream().flatMap(one -> one.indicators().stream()));
    }
}
