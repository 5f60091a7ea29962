package vn.ntm.criteria.requirements;

import java.util.Set;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.findings.Wording;
import vn.ntm.criteria.requirements.thresholds.Trait;
import vn.ntm.platform.problems.Text;

/** Not required of units of some region, group or class; undecided where the unit's own is not known. */
public record NotFor(Trait trait, Set<String> classes, Requirement required) implements Requirement {

    public NotFor {
        classes = Set.copyOf(classes);
    }

    @Override
    public Finding judge(Question question) {
        Finding found = required.judge(question);
        String own = question.unit().of(trait);
        Text title = trait.title();
        if (own == null) {
            return Finding.undecided(
                    found.requirement(),
                    question.value(),
                    new Text("Chưa biết " + title.vi() + " của đơn vị", "The unit's " + title.en() + " is not known"));
        }
        if (!classes.contains(own)) {
            return found;
        }
        return Finding.of(Verdict.NOT_APPLICABLE, found.requirement(), question.value())
                .remarked(new Wording.Said(new Text(
                        "Không áp dụng cho " + title.vi() + " " + own, "Not required in " + title.en() + " " + own)));
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
