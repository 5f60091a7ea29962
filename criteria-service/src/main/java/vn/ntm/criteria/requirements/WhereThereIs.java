package vn.ntm.criteria.requirements;

import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.findings.Wording;
import vn.ntm.criteria.requirements.names.Names;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.platform.problems.Text;

/**
 * Required only where there is something (<i>nếu có</i>).
 *
 * @param thing its name among {@link Circumstances#has}; where nothing is said of it, the requirement stands
 */
public record WhereThereIs(String thing, Requirement required) implements Requirement {

    private static final Wording HAS_NO = new Wording.Said(new Text("Đơn vị không có ", "The unit has no "));

    @Override
    public Finding judge(Question question) {
        Finding found = required.judge(question);
        if (!Boolean.FALSE.equals(question.unit().has().get(thing))) {
            return found;
        }
        return Finding.of(Verdict.NOT_APPLICABLE, found.requirement(), question.value())
                .remarked(new Wording.Followed(HAS_NO, Names.of(thing)));
    }

    @Override
    public boolean takes(Value value) {
        return required.takes(value);
    }

    @Override
    public boolean asksProvince() {
        return required.asksProvince();
    }

    @Override
    public Text accepts() {
        return required.accepts();
    }
}
