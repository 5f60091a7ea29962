package vn.ntm.criteria.assessments;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.judging.KeptVerdict;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Stage;

/**
 * What a set says of an assessment.
 *
 * @param furthest at the furthest stage
 * @param sideBySide at each stage at which something was said
 */
record Judged(Judgement furthest, Map<String, KeptVerdict> sideBySide) {

    static Judged of(Assessment assessment, Assessments assessments) {
        Judgement furthest = assessments.judge(assessment);
        Map<String, KeptVerdict> all = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            if (stage == Stage.DECLARED || assessment.has(stage)) {
                Judgement its = stage == assessment.stage() ? furthest : assessments.judge(assessment, stage);
                all.put(stage.toString(), its.kept());
            }
        }
        return new Judged(furthest, all);
    }
}
