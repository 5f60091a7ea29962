package vn.ntm.platform.tables;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why a file is refused. */
enum FileProblem implements ProblemType {
    FILE_REFUSED(
            Kind.INVALID,
            new Text("Tệp có lỗi, không dòng nào được nhập", "The file has faults; nothing of it was imported"));

    private final Kind kind;
    private final Text title;

    FileProblem(Kind kind, Text title) {
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
