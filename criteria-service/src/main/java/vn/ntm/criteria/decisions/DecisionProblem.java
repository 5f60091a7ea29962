package vn.ntm.criteria.decisions;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why a province's decision is refused. */
enum DecisionProblem implements ProblemType {
    PROVINCIAL_DECISION_REFUSED(new Text(
            "Quy định của tỉnh không phù hợp với quy định của trung ương",
            "The province's decision is at odds with the national text"));

    private final Text title;

    DecisionProblem(Text title) {
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
