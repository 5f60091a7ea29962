package vn.ntm.criteria.plans;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why a plan is refused. */
enum PlanProblem implements ProblemType {
    COHORT_OF_ANOTHER_SIZE(
            Kind.INVALID,
            "Số đơn vị của tập hợp khác với số đã nêu",
            "The cohort has another size than the plan states"),
    PLAN_EXISTS(Kind.CONFLICT, "Đã có kế hoạch cho thời kỳ này", "There is a plan for this period already");

    private final Kind kind;
    private final Text title;

    PlanProblem(Kind kind, String vi, String en) {
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
