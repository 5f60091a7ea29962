package vn.ntm.criteria.requirements;

import vn.ntm.platform.problems.Text;

/**
 * Left to the province (<i>UBND cấp tỉnh quy định cụ thể</i>): undecided until it has decided, and never below the
 * national requirement.
 *
 * @param national what the law itself says; a threshold that it does not give is {@link Threshold.Unread}
 */
public record LeftToProvince(Requirement national) implements Requirement {

    private static final Text NOT_DECIDED =
            new Text("Chưa có quy định của UBND cấp tỉnh", "The province has not decided yet");
    private static final Text BELOW_NATIONAL =
            new Text("Mức của tỉnh thấp hơn mức quốc gia", "The province's threshold is below the national one");

    @Override
    public Finding judge(Question question) {
        ProvincialDecision own = question.provincial();
        if (own == null) {
            Text words = national.judge(question.with(null)).requirement();
            return Finding.undecided(
                    Words.after(words, " (tỉnh quy định)", " (left to the province)"), question.value(), NOT_DECIDED);
        }
        Text by = new Text("Theo " + own.decision(), "By " + own.decision());
        if (!(national instanceof Compared compared)) {
            return national.judge(question).remarked(by);
        }
        Finding floor = compared.judge(question.with(null));
        if (own.value() == null) {
            return Finding.undecided(floor.requirement(), question.value(), NOT_DECIDED);
        }
        if (floor.threshold() != null && compared.comparison().isWeaker(own.value(), floor.threshold())) {
            return Finding.undecided(floor.requirement(), question.value(), BELOW_NATIONAL);
        }
        return new Compared(compared.comparison(), new Threshold.Fixed(own.value()), compared.upper(), compared.unit())
                .judge(question)
                .remarked(by);
    }

    @Override
    public boolean takes(Value value) {
        return national.takes(value);
    }

    @Override
    public Text accepts() {
        return national.accepts();
    }
}
