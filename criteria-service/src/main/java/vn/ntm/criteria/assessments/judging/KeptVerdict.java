package vn.ntm.criteria.assessments.judging;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.SetRef;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.thresholds.Plain;
import vn.ntm.criteria.verdicts.SetVerdict;

/**
 * A verdict as it is kept: without its words, which follow from the set.
 *
 * @param level the level reached: that of the set where it is met; absent where it is not. What was kept before said
 *     there what the unit was recognised as, which is not taken for it any more
 * @param criteriaMet how many criteria are met, or do not apply to the unit
 * @param met whether the set is met as a whole
 * @param criteria by their number
 * @param indicators by their code, conditions among them
 */
public record KeptVerdict(
        SetRef set,
        Stage stage,
        @Nullable String level,
        int criteriaMet,
        int criteriaTotal,
        boolean met,
        Map<Integer, String> criteria,
        Map<String, KeptFinding> indicators) {

    public KeptVerdict {
        level = met ? set.level().toString() : null;
    }

    /** What was said of an indicator. */
    public record KeptFinding(
            String verdict,
            @Nullable BigDecimal threshold,
            @Nullable BigDecimal margin) {

        /** Numbers are compared, not how they were written when they were kept. */
        public KeptFinding {
            threshold = threshold == null ? null : Plain.number(threshold);
            margin = margin == null ? null : Plain.number(margin);
        }
    }

    static KeptVerdict of(SetRef set, Stage stage, SetVerdict verdict) {
        Map<Integer, String> criteria = new TreeMap<>();
        int holding = 0;
        for (SetVerdict.CriterionVerdict one : verdict.criteria()) {
            criteria.put(one.criterion().number(), one.verdict().toString());
            holding += one.verdict() == Verdict.MET || one.verdict() == Verdict.NOT_APPLICABLE ? 1 : 0;
        }
        Map<String, KeptFinding> indicators = new TreeMap<>();
        verdict.judged()
                .forEach(one -> indicators.put(
                        one.indicator().code(),
                        new KeptFinding(
                                one.finding().verdict().toString(),
                                one.finding().threshold(),
                                one.finding().margin())));
        return new KeptVerdict(
                set,
                stage,
                verdict.level() == null ? null : verdict.level().toString(),
                holding,
                criteria.size(),
                verdict.met(),
                criteria,
                indicators);
    }
}
