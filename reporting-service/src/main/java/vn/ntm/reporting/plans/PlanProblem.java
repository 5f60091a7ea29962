package vn.ntm.reporting.plans;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why figures cannot be held against a plan. */
public enum PlanProblem implements ProblemType {
    NO_PLAN(new Text(
            "Đơn vị này không có kế hoạch để đối chiếu theo tập hợp của kế hoạch",
            "There is no plan whose cohort these figures could be counted over"));

    private final Text title;

    PlanProblem(Text title) {
        this.title = title;
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }

    @Override
    public Text title() {
        return title;
    }
}
