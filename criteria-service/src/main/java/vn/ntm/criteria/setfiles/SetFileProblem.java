package vn.ntm.criteria.setfiles;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why a set in a file is refused. */
enum SetFileProblem implements ProblemType {
    SET_FILE_REFUSED;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Text title() {
        return new Text("Tệp bộ tiêu chí có lỗi", "The file of a criteria set has faults");
    }
}
