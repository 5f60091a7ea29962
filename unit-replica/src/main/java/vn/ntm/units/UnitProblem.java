package vn.ntm.units;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** What can be wrong with a reference to a unit. */
public enum UnitProblem implements ProblemType {
    /** A unit in the body of a request. */
    UNIT_UNKNOWN(Kind.INVALID),
    /** A unit in the address of a request. */
    UNIT_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    UnitProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text title() {
        return new Text("Không có đơn vị này vào ngày đã nêu", "There is no such unit on that date");
    }
}
