package vn.ntm.criteria.verdicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.findings.Wording;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.criteria.verdicts.SetVerdict.CriterionVerdict;
import vn.ntm.criteria.verdicts.SetVerdict.Judged;

/**
 * The rule that turns what is known of a unit into what a set says of it. A country is evaluated in one request: it
 * loops, and builds nothing that the verdict does not keep.
 */
public final class SetEvaluation {

    private static final Wording COMPUTED = new Wording.Said(Derived.SOURCE);
    private static final Wording NONE = new Wording.Said(Derived.NONE_OF_THEM);

    private final IndicatorSet set;
    private final Case known;
    private final Circumstances column;
    private final OtherSets others;
    private final List<Judged> lacking = new ArrayList<>();
    private int valuesUsed;
    private int decisionsUsed;

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
        return new SetEvaluation(set, known, others).verdict();
    }

    private SetVerdict verdict() {
        List<Judged> conditions = judged(set.conditions());
        boolean conditionsHold = lacking.isEmpty();
        boolean criteriaHold = true;
        CriterionVerdict[] criteria = new CriterionVerdict[set.criteria().size()];
        for (int i = 0; i < criteria.length; i++) {
            criteria[i] = judge(set.criteria().get(i));
            criteriaHold &= holds(criteria[i].verdict());
        }
        refuseUnknownCodes();
        SetLevel below = isBelow(known.recognised()) ? set.levelBelow() : null;
        // A set of which rows are unread cannot be said to be met, whatever else is.
        boolean reached = below == null && set.hasEveryRow() && conditionsHold && criteriaHold;
        return new SetVerdict(
                set,
                reached ? set.level() : null,
                known.recognised(),
                below,
                conditions,
                List.of(criteria),
                Nearness.ordered(lacking));
    }

    private CriterionVerdict judge(Criterion criterion) {
        List<Judged> judged = judged(criterion.indicators());
        Verdict verdict = judged.isEmpty() ? Verdict.UNDECIDED : Verdict.NOT_APPLICABLE;
        for (Judged one : judged) {
            verdict = verdict.and(one.finding().verdict());
        }
        return new CriterionVerdict(criterion, verdict, judged);
    }

    private List<Judged> judged(List<Indicator> indicators) {
        Judged[] judged = new Judged[indicators.size()];
        for (int i = 0; i < judged.length; i++) {
            Judged one = new Judged(indicators.get(i), judge(indicators.get(i)));
            judged[i] = one;
            if (!holds(one.finding().verdict())) {
                lacking.add(one);
            }
        }
        return List.of(judged);
    }

    private Finding judge(Indicator indicator) {
        Requirement requirement = indicator.requirement();
        Value value = known.values().get(indicator.code());
        ProvincialDecision decision =
                requirement.asksProvince() ? known.provincial().get(indicator.code()) : null;
        valuesUsed += value == null ? 0 : 1;
        decisionsUsed += decision == null ? 0 : 1;
        Value computed = indicator.derived() == null ? null : known.computed().get(indicator.code());
        Finding found =
                requirement.judge(new Question(column, computed == null ? value : asked(computed), decision, others));
        return computed == null ? found : ofTheRecord(found, computed);
    }

    /** A share of none is nothing that a requirement could be asked about. */
    private static @Nullable Value asked(Value computed) {
        return Derived.Share.isOfNone(computed) ? null : computed;
    }

    private static Finding ofTheRecord(Finding found, Value computed) {
        return Derived.Share.isOfNone(computed)
                ? new Finding(Verdict.NOT_APPLICABLE, found.requirement(), null, computed, null, NONE, List.of())
                : found.remarked(COMPUTED);
    }

    /** Codes are looked for only where fewer were met with than there are. */
    private void refuseUnknownCodes() {
        if (valuesUsed < known.values().size()) {
            refuseUnknown(known.values().keySet());
        }
        if (decisionsUsed < known.provincial().size()) {
            refuseUnknown(known.provincial().keySet());
        }
    }

    private void refuseUnknown(Set<String> codes) {
        for (String code : codes) {
            if (set.find(code).isEmpty()) {
                throw new IllegalArgumentException(set.id() + " has no indicator " + code);
            }
        }
    }

    private boolean isBelow(@Nullable SetLevel recognised) {
        SetLevel needed = set.levelBelow();
        return needed != null && (recognised == null || recognised.compareTo(needed) < 0);
    }

    private static boolean holds(Verdict verdict) {
        return verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE;
    }
}
