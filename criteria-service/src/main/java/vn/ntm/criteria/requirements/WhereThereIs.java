package vn.ntm.criteria.requirements;

import vn.ntm.platform.problems.Text;

/**
 * Required only where there is something (<i>nếu có</i>).
 *
 * @param thing its name among {@link Circumstances#has}; where nothing is said of it, the requirement stands
 */
public record WhereThereIs(String thing, Requirement required) implements Requirement {

    @Override
    public Finding judge(Question question) {
        Finding found = required.judge(question);
        if (!Boolean.FALSE.equals(question.unit().has().get(thing))) {
            return found;
        }
        return Finding.of(Verdict.NOT_APPLICABLE, found.requirement(), question.value())
                .remarked(new Text("Đơn vị không có: " + thing, "The unit has no " + thing));
    }

    @Override
    public boolean takes(Value value) {
        return required.takes(value);
    }

    @Override
    public Text accepts() {
        return required.accepts();
    }
}
