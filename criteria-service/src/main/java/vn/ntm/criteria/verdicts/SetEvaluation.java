package vn.ntm.criteria.verdicts;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.Finding;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.Question.OtherSets;
import vn.ntm.criteria.requirements.Verdict;
import vn.ntm.criteria.verdicts.SetVerdict.CriterionVerdict;
import vn.ntm.criteria.verdicts.SetVerdict.Judged;

/** The rule that turns what is known of a unit into what a set says of it. */
public final class SetEvaluation {

    private final IndicatorSet set;
    private final Case known;
    private final Circumstances column;
    private final OtherSets others;

    private SetEvaluation(IndicatorSet set, Case known, OtherSets others) {
        this.set = set;
        this.known = known;
        this.column = known.unit().inColumn(set.favouredColumn());
        this.others = others;
    }

    /**
     * What the set says. Pure: the same arguments give the same verdict for ever.
     *
     * @param others where thresholds of other sets are found
     * @throws IllegalArgumentException where a value is about no indicator of the set, or of a kind that it does not take
     */
    public static SetVerdict evaluate(IndicatorSet set, Case known, OtherSets others) {
        Stream.concat(known.values().keySet().stream(), known.provincial().keySet().stream())
                .filter(code -> set.find(code).isEmpty())
                .forEach(code -> {
                    throw new IllegalArgumentException(set.id() + " has no indicator " + code);
                });
        return new SetEvaluation(set, known, others).verdict();
    }

    private SetVerdict verdict() {
        List<Judged> conditions = set.conditions().stream().map(this::judge).toList();
        List<CriterionVerdict> criteria =
                set.criteria().stream().map(this::judge).toList();
        SetLevel below = isBelow(known.recognised()) ? set.levelBelow() : null;
        boolean reached = below == null
                && isComplete()
                && conditions.stream().allMatch(one -> holds(one.finding().verdict()))
                && criteria.stream().allMatch(one -> holds(one.verdict()));
        List<Judged> lacking = Stream.concat(
                        conditions.stream(), criteria.stream().flatMap(one -> one.indicators().stream()))
                .filter(one -> !holds(one.finding().verdict()))
                .sorted(Nearness.ORDER)
                .toList();
        return new SetVerdict(set, reached ? higher() : known.recognised(), below, conditions, criteria, lacking);
    }

    private CriterionVerdict judge(Criterion criterion) {
        List<Judged> judged = criterion.indicators().stream().map(this::judge).toList();
        Verdict verdict = judged.isEmpty()
                ? Verdict.UNDECIDED
                : Verdict.ofAll(
                        judged.stream().map(one -> one.finding().verdict()).toList());
        return new CriterionVerdict(criterion, verdict, judged);
    }

    private Judged judge(Indicator indicator) {
        Finding finding = indicator
                .requirement()
                .judge(new Question(
                        column,
                        known.values().get(indicator.code()),
                        known.provincial().get(indicator.code()),
                        others));
        return new Judged(indicator, finding);
    }

    /** A set of which texts are unread cannot be said to be met, whatever else is. */
    private boolean isComplete() {
        return set.unread() == 0
                && !(set.criteria().isEmpty() && set.conditions().isEmpty());
    }

    private boolean isBelow(@Nullable SetLevel recognised) {
        SetLevel needed = set.levelBelow();
        return needed != null && (recognised == null || recognised.compareTo(needed) < 0);
    }

    private SetLevel higher() {
        SetLevel now = known.recognised();
        return now != null && now.compareTo(set.level()) > 0 ? now : set.level();
    }

    private static boolean holds(Verdict verdict) {
        return verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE;
    }
}
