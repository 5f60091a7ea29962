package vn.ntm.criteria.drafting;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why a draft of a set, or its publication, is refused. */
enum DraftProblem implements ProblemType {
    SET_IS_PUBLISHED(
            Kind.CONFLICT,
            "Phiên bản này đã ban hành và không thay đổi; hãy gửi phiên bản tiếp theo",
            "This version is published and never changed; send the next version"),
    DRAFT_CHANGED(
            Kind.CONFLICT,
            "Dự thảo đã được người khác sửa sau khi bạn đọc",
            "The draft was changed by somebody else since you read it"),
    NOT_THE_NEXT_VERSION(
            Kind.INVALID, "Số phiên bản không tiếp nối", "The version does not follow the ones that there are"),
    SET_NOT_PUBLISHABLE(Kind.INVALID, "Bộ tiêu chí chưa thể ban hành", "The set cannot be published yet");

    private final Kind kind;
    private final Text title;

    DraftProblem(Kind kind, String vi, String en) {
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
}
