package vn.ntm.criteria.requirements;

import java.time.LocalDate;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Wording;
import vn.ntm.criteria.requirements.findings.Words;
import vn.ntm.platform.problems.Text;

/**
 * Left to a ministry (<i>Bộ … công bố cụ thể</i>), which has decided.
 *
 * @param ministry its name in Vietnamese
 * @param decision the number of its decision
 * @param date the decision's date, before which nothing was required
 * @param required what it decided
 */
public record LeftToMinistry(String ministry, String decision, LocalDate date, Requirement required)
        implements Requirement {

    @Override
    public Finding judge(Question question) {
        Finding found = required.judge(question);
        if (question.unit().on().isBefore(date)) {
            return Finding.undecided(
                    found.requirement(),
                    question.value(),
                    new Text(ministry + " chưa công bố", ministry + " had not decided yet"));
        }
        return found.remarked(new Wording.Naming(Words.BY, decision));
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
