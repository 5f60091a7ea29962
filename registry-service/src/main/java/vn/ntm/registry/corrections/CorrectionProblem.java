package vn.ntm.registry.corrections;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why a correction is refused. */
enum CorrectionProblem implements ProblemType {
    CORRECTION_REFUSED(
            Kind.INVALID,
            new Text("Đính chính có lỗi, không có gì được sửa", "The correction has faults; nothing of it was done"));

    private final Kind kind;
    private final Text title;

    CorrectionProblem(Kind kind, Text title) {
        this.kind = kind;
        this.title = title;
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
