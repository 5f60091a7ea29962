package vn.ntm.criteria.requirements;

import vn.ntm.platform.problems.Text;

/** Something is achieved or not (<i>Đạt / Không đạt</i>), as the one who assesses finds. */
public record Achieved() implements Requirement {

    @Override
    public Finding judge(Question question) {
        Value value = question.value();
        if (value == null) {
            return Finding.of(Verdict.MISSING, Words.ACHIEVED, null);
        }
        if (!(value instanceof Value.Achievement found)) {
            throw new IllegalArgumentException("neither achieved nor not: " + value);
        }
        return Finding.of(found.achieved() ? Verdict.MET : Verdict.NOT_MET, Words.ACHIEVED, value);
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
