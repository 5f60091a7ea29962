package vn.ntm.criteria.requirements;

import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Wording;
import vn.ntm.criteria.requirements.findings.Words;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.criteria.requirements.thresholds.Resolved;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.platform.problems.Text;

/**
 * Left to the province (<i>UBND cấp tỉnh quy định cụ thể</i>): undecided until it has decided, and never below the
 * national requirement.
 *
 * @param national what the law itself says; a threshold that it does not give is {@link Threshold.Unread}
 */
public record LeftToProvince(Requirement national) implements Requirement {

    private static final Text LEFT = new Text(" (tỉnh quy định)", " (left to the province)");
    private static final Text NOT_DECIDED =
            new Text("Chưa có quy định của UBND cấp tỉnh", "The province has not decided yet");
    private static final Text BELOW_NATIONAL =
            new Text("Mức của tỉnh thấp hơn mức quốc gia", "The province's threshold is below the national one");

    @Override
    public Finding judge(Question question) {
        ProvincialDecision own = question.provincial();
        if (own == null) {
            Wording words = national.judge(question.with(null)).requirement();
            return Finding.undecided(new Wording.Followed(words, LEFT), question.value(), NOT_DECIDED);
        }
        Wording by = new Wording.Naming(Words.BY, own.decision());
        if (!(national instanceof Compared compared)) {
            return national.judge(question).remarked(by);
        }
        Resolved asked = own.threshold(question.unit(), question.others());
        if (asked.value() == null) {
            return Finding.undecided(floor(compared, question), question.value(), asked.why());
        }
        Resolved floor = compared.threshold(question);
        if (floor.value() != null && compared.comparison().isWeaker(asked.value(), floor.value())) {
            return Finding.undecided(floor(compared, question), question.value(), BELOW_NATIONAL);
        }
        return compared.judge(question, asked, by);
    }

    private static Wording floor(Compared national, Question question) {
        return national.judge(question.with(null)).requirement();
    }

    @Override
    public boolean takes(Value value) {
        return national.takes(value);
    }

    @Override
    public boolean asksProvince() {
        return true;
    }

    @Override
    public Text accepts() {
        return national.accepts();
    }
}
