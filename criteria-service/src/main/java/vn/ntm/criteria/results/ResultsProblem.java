package vn.ntm.criteria.results;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why an assessment is refused. */
public enum ResultsProblem implements ProblemType {
    NO_APPLICABLE_SET(new Text(
            "Không có bộ tiêu chí áp dụng cho đơn vị này vào ngày đã nêu",
            "No criteria set applies to this unit on that date"));

    private final Text title;

    ResultsProblem(Text title) {
        this.title = title;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Text title() {
        return title;
    }
}
