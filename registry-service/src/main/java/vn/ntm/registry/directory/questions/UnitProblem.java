package vn.ntm.registry.directory.questions;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** What can be wrong with a question about units. */
enum UnitProblem implements ProblemType {
    UNIT_NOT_FOUND(
            Kind.NOT_FOUND, new Text("Không có đơn vị này vào ngày đã nêu", "There is no such unit on that date"));

    private final Kind kind;
    private final Text title;

    UnitProblem(Kind kind, Text title) {
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
