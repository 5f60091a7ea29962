package vn.ntm.criteria.assessments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.judging.KeptVerdict;
import vn.ntm.criteria.explanations.Explanation;

/** What the set says of it. */
record VerdictView(
        String stage,
        @Nullable String level,
        @Nullable String levelBelow,
        int criteriaMet,
        int criteriaTotal,
        boolean met,
        List<Explanation.IndicatorView> conditions,
        List<Explanation.CriterionView> criteria,
        List<Explanation.IndicatorView> lacking) {

    static VerdictView of(KeptVerdict kept, Explanation explanation) {
        return new VerdictView(
                kept.stage().toString(),
                explanation.level(),
                explanation.levelBelow(),
                kept.criteriaMet(),
                kept.criteriaTotal(),
                kept.met(),
                explanation.conditions(),
                explanation.criteria(),
                explanation.lacking());
    }
}
