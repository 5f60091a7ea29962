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
    DRAFT_OF_ANOTHER(
            Kind.CONFLICT,
            "Dự thảo hiện có do người khác gửi; hãy đọc bản đó và nêu basedOn",
            "The present draft was sent by somebody else: read it, and say basedOn"),
    DRAFT_IS_NO_DRAFT(Kind.CONFLICT, "Không có dự thảo nào để hủy", "There is no draft to give up"),
    LATER_VERSION_EXISTS(
            Kind.CONFLICT,
            "Đã có phiên bản tiếp theo; hãy hủy phiên bản đó trước",
            "There is a later version; give that one up first"),
    DRAFT_DOES_NOT_FIT(
            Kind.INVALID,
            "Dự thảo không khớp với các bộ tiêu chí hiện có",
            "The draft does not fit the criteria sets that there are"),
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
