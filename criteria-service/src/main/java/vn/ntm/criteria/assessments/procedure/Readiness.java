package vn.ntm.criteria.assessments.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.criteria.assessments.evidence.Evidence;
import vn.ntm.criteria.assessments.evidence.LackingEvidence;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.decisions.ProvincialDecisions;
import vn.ntm.criteria.rules.Remark;
import vn.ntm.criteria.verdicts.SetVerdict;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Text;

/** Whether an assessment may be handed in. */
@ApplicationScoped
class Readiness {

    private static final Text DECISION = new Text(
            "quy định của UBND cấp tỉnh, ghi tại /api/v1/provincial-decisions",
            "the province's decision, recorded at /api/v1/provincial-decisions");

    /**
     * All that keeps an assessment from being handed in: values that are wrong, warnings that were not answered, what the
     * province has yet to decide, and evidence that its set requires.
     *
     * @param verdict what its set says of it
     * @param evidence that it shows
     * @param remarks what the validation rules say of it
     */
    List<Fault> lacking(
            Assessment assessment, SetText text, SetVerdict verdict, List<Evidence> evidence, List<Remark> remarks) {
        List<Fault> lacking = new ArrayList<>();
        for (Remark remark : remarks) {
            if (remark.severity() == Remark.Severity.ERROR) {
                lacking.add(Fault.of("values." + String.join(",", remark.paths()), null, remark.text()));
            } else if (!assessment.answers().containsKey(remark.key())) {
                lacking.add(Fault.of("answers." + remark.key(), null, remark.text()));
            }
        }
        ProvincialDecisions.lacking(text.set(), assessment.basis().decisions())
                .forEach(one -> lacking.add(Fault.of("provincial." + one.code(), null, DECISION)));
        LackingEvidence.of(verdict, evidence).stream()
                .filter(LackingEvidence::required)
                .forEach(one -> lacking.add(Fault.of("evidence." + one.indicator(), null, asked(one))));
        return lacking;
    }

    private static Text asked(LackingEvidence one) {
        return new Text("một tệp loại %s (%s)", "a file: %s (%s)")
                .with(one.kind().vietnamese(), one.kind());
    }
}
