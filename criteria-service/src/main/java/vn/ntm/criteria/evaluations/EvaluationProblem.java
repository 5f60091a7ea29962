package vn.ntm.criteria.evaluations;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why an evaluation is refused. */
enum EvaluationProblem implements ProblemType {
    NO_SET_FOR_EVALUATION;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Text title() {
        return new Text(
                "Không tìm thấy bộ tiêu chí áp dụng vào ngày đã nêu",
                "No criteria set is found that applies on that date");
    }
}
