package vn.ntm.criteria.departments;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why something about departments is refused. */
enum DepartmentProblem implements ProblemType {
    NOT_YOUR_DEPARTMENT(
            new Text("Mã truy cập được cấp cho một sở, ngành khác", "Your token is for another department")),
    NOT_YOUR_INDICATOR(new Text("Chỉ tiêu do sở, ngành khác phụ trách", "The indicator is another department's"));

    private final Text title;

    DepartmentProblem(Text title) {
        this.title = title;
    }

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }

    @Override
    public Text title() {
        return title;
    }
}
