package vn.ntm.criteria.rules.book;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why a change of the rules is refused. */
enum RuleProblem implements ProblemType {
    RULE_CHANGED(
            Kind.PRECONDITION,
            "Quy tắc đã thay đổi sau khi bạn đọc, hoặc thiếu If-Match",
            "The rule was changed since you read it, or If-Match is missing"),
    TOO_MANY_RULES(Kind.CONFLICT, "Đã có quá nhiều quy tắc", "There are too many rules already");

    private final Kind kind;
    private final Text title;

    RuleProblem(Kind kind, String vi, String en) {
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
