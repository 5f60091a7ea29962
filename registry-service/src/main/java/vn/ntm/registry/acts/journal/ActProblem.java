package vn.ntm.registry.acts.journal;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why acts are refused, or not found. */
enum ActProblem implements ProblemType {
    ACT_REFUSED(
            Kind.INVALID,
            new Text("Văn bản có lỗi, không thay đổi nào được ghi nhận", "The act has faults; nothing of it was done")),
    ACT_NOT_FOUND(Kind.NOT_FOUND, new Text("Không có văn bản này", "There is no such act"));

    private final Kind kind;
    private final Text title;

    ActProblem(Kind kind, Text title) {
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
