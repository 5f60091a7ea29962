package vn.ntm.criteria.assessments.evidence;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why a file is not taken as evidence, or not given. */
enum EvidenceProblem implements ProblemType {
    FILE_TYPE_NOT_TAKEN(
            Kind.MEDIA_TYPE,
            "Loại tệp không được nhận, hoặc nội dung không đúng với tên tệp",
            "Files of this type are not taken, or the content is not what the name says"),
    FILE_TOO_LARGE(Kind.TOO_LARGE, "Tệp quá lớn", "The file is too large"),
    TOO_MUCH_EVIDENCE(
            Kind.CONFLICT, "Hồ sơ đã có quá nhiều minh chứng", "The assessment has as much evidence as it may have"),
    EVIDENCE_IS_KEPT(
            Kind.CONFLICT,
            "Minh chứng của hồ sơ đã nộp được giữ nguyên",
            "The evidence of an assessment that was handed in is kept"),
    /** Asking again does not bring it back, but restoring the store may. */
    EVIDENCE_LOST(
            Kind.INTERNAL,
            "Tệp minh chứng không còn trong kho; cần khôi phục từ bản sao lưu",
            "The file is no longer in the store; it has to be restored from a backup");

    private final Kind kind;
    private final Text title;

    EvidenceProblem(Kind kind, String vi, String en) {
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
