package vn.ntm.criteria.requirements;

import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.findings.Wording;
import vn.ntm.criteria.requirements.findings.Words;
import vn.ntm.platform.problems.Text;

/** Something is achieved or not (<i>Đạt / Không đạt</i>), as the one who assesses finds. */
public record Achieved() implements Requirement {

    private static final Wording ACHIEVED = new Wording.Said(Words.ACHIEVED);
    private static final Finding MET = Finding.of(Verdict.MET, ACHIEVED, new Value.Achievement(true));
    private static final Finding NOT_MET = Finding.of(Verdict.NOT_MET, ACHIEVED, new Value.Achievement(false));
    private static final Finding MISSING = Finding.of(Verdict.MISSING, ACHIEVED, null);

    @Override
    public Finding judge(Question question) {
        Value value = question.value();
        if (value == null) {
            return MISSING;
        }
        if (!(value instanceof Value.Achievement found)) {
            throw new IllegalArgumentException("neither achieved nor not: " + value);
        }
        return found.achieved() ? MET : NOT_MET;
    }

    @Override
    public boolean takes(Value value) {
        return value instanceof Value.Achievement;
    }

    @Override
    public Text accepts() {
        return new Text("true (đạt) hoặc false (không đạt)", "true (achieved) or false");
    }
}
