package vn.ntm.criteria.assessments.life;

import java.util.Set;
import java.util.TreeSet;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why something about an assessment is refused. */
public enum AssessmentProblem implements ProblemType {
    WRONG_STATE(
            Kind.CONFLICT,
            "Hồ sơ đánh giá đang ở trạng thái không cho phép việc này",
            "The assessment is in a state that does not allow this"),
    ASSESSMENT_IN_WORK(
            Kind.CONFLICT,
            "Đơn vị đã có hồ sơ đánh giá đang làm cho mức và ngày này",
            "The unit has an assessment in work for this level and date"),
    ASSESSMENT_IS_FINAL(
            Kind.CONFLICT,
            "Đã có kết quả cuối cùng cho mức và ngày này; hãy nêu hồ sơ được thay thế",
            "There is a final assessment for this level and date; name the one that is to be superseded"),
    CHANGED_SINCE(
            Kind.CONFLICT,
            "Giá trị đã được người khác sửa sau khi bạn đọc",
            "A value was changed by somebody else since you read it"),
    ASSESSMENT_CHANGED(
            Kind.PRECONDITION, "Hồ sơ đã thay đổi sau khi bạn đọc", "The assessment has changed since you read it"),
    NOT_READY(Kind.INVALID, "Hồ sơ chưa đủ điều kiện để nộp", "The assessment cannot be submitted yet"),
    SET_NOT_CONFIRMED(
            Kind.CONFLICT,
            "Bộ tiêu chí còn là dự thảo, chưa được đối chiếu với văn bản chính thức",
            "The criteria set is a draft that was not confirmed against the official text"),
    NOT_VERIFIED_HERE(
            Kind.CONFLICT,
            "Hồ sơ này không qua bước thẩm tra: chỉ hồ sơ của xã đến hết ngày 30/6/2025",
            "Such an assessment is not verified: only those of communes until 30 June 2025 are"),
    NOT_OF_A_LEVEL_ABOVE(
            Kind.FORBIDDEN,
            "Đơn vị không tự thẩm tra, thẩm định hồ sơ của chính mình",
            "A unit does not verify or appraise its own assessment"),
    NOT_DECLARED_BY_YOU(
            Kind.FORBIDDEN,
            "Chỉ cấp đã nộp mới sửa được số liệu kê khai; cấp thẩm tra, thẩm định ghi kết quả của mình",
            "Only those who handed it in correct what is declared; who verifies or appraises says what was found"),
    READ_IT_FIRST(
            Kind.PRECONDITION_REQUIRED,
            "Thông tin này đã có; hãy gửi If-Match của bản đã đọc để thay",
            "There is another value already; send the If-Match of what you have read to replace it");

    private final Kind kind;
    private final Text title;

    AssessmentProblem(Kind kind, String vi, String en) {
        this.kind = kind;
        this.title = new Text(vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text title() {
        return title;
    }

    /** The refusal of a passage that is open from other states only. */
    public static ProblemException refused(State state, Set<State> from, String passage) {
        String all = String.join(
                ", ", new TreeSet<>(from).stream().map(State::toString).toList());
        return new ProblemException(
                WRONG_STATE,
                Fault.of("state", state, new Text("một trong: %s (%s)", "one of: %s (to be %s)").with(all, passage)));
    }
}
