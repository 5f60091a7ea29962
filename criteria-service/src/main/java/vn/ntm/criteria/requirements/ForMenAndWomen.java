package vn.ntm.criteria.requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.findings.Wording;
import vn.ntm.platform.problems.Text;

/**
 * Required of men and of women (<i>áp dụng đạt cho cả nam và nữ</i>). A figure for both together that falls short is
 * enough to say so, since one of the two must; one that does not still leaves the two missing.
 */
public record ForMenAndWomen(Requirement required) implements Requirement {

    /** The part of the value that is of men. */
    public static final String MEN = "men";

    /** The part of the value that is of women. */
    public static final String WOMEN = "women";

    private static final Text OF_BOTH = new Text(", cả nam và nữ", ", both men and women");
    private static final Wording BOTH_NEEDED =
            new Wording.Said(new Text("Cần số liệu của nam và của nữ", "The figures of men and of women are needed"));

    @Override
    public Finding judge(Question question) {
        if (question.value() instanceof Value.Parts && !required.takes(question.value())) {
            Finding men = required.judge(question.part(MEN));
            Finding women = required.judge(question.part(WOMEN));
            return new Finding(
                    men.verdict().and(women.verdict()),
                    worded(men),
                    men.threshold(),
                    question.value(),
                    null,
                    null,
                    List.of(new Finding.Part(MEN, men), new Finding.Part(WOMEN, women)));
        }
        Finding together = required.judge(question);
        Finding worded = together.worded(worded(together));
        return together.verdict() != Verdict.MET
                ? worded
                : new Finding(
                        Verdict.MISSING,
                        worded.requirement(),
                        together.threshold(),
                        question.value(),
                        null,
                        BOTH_NEEDED,
                        List.of());
    }

    @Override
    public boolean takes(Value value) {
        return required.takes(value) || Parts.taken(bySex(), value);
    }

    @Override
    public boolean asksProvince() {
        return required.asksProvince();
    }

    @Override
    public Text accepts() {
        return Parts.accepted(bySex());
    }

    private Map<String, Requirement> bySex() {
        Map<String, Requirement> both = new LinkedHashMap<>();
        both.put(MEN, required);
        both.put(WOMEN, required);
        return both;
    }

    private static Wording worded(Finding found) {
        return new Wording.Followed(found.requirement(), OF_BOTH);
    }
}
