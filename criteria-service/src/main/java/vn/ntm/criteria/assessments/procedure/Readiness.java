package vn.ntm.criteria.assessments.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.AssessmentProblem;
import vn.ntm.criteria.decisions.ProvincialDecisions;
import vn.ntm.criteria.rules.Remark;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Whether an assessment may be handed in. */
@ApplicationScoped
class Readiness {

    private static final Text DECISION = new Text(
            "quy định của UBND cấp tỉnh, ghi tại /api/v1/provincial-decisions",
            "the province's decision, recorded at /api/v1/provincial-decisions");

    /**
     * Refuses an assessment that is not ready, with all that it lacks.
     *
     * @param remarks what the validation rules say of it
     * @throws ProblemException (not ready) where the province has not decided what the law leaves to it, a value is wrong,
     *     or a warning was not answered
     */
    void mustBeReady(Assessment assessment, SetText text, List<Remark> remarks) {
        Faults faults = new Faults();
        for (Remark remark : remarks) {
            if (remark.severity() == Remark.Severity.ERROR) {
                faults.add("values." + String.join(",", remark.indicators()), null, remark.text());
            } else if (!assessment.answers().containsKey(remark.key())) {
                faults.add("answers." + remark.key(), null, remark.text());
            }
        }
        ProvincialDecisions.lacking(text.set(), assessment.basis().decisions())
                .forEach(one -> faults.add("provincial." + one.code(), null, DECISION));
        faults.refuseIfAny(AssessmentProblem.NOT_READY);
    }
}
