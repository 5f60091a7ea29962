package vn.ntm.criteria.assessments;

import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** The revision of an assessment that a request says it has read. */
final class Revision {

    private Revision() {}

    /**
     * The revision in {@code If-Match}; absent where any will do.
     *
     * @throws ProblemException (malformed) where it is none
     */
    static @Nullable Integer of(@Nullable String match) {
        if (match == null || match.strip().equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(match.strip().replace("W/", "").replace("\"", ""));
        } catch (NumberFormatException none) {
            throw new ProblemException(
                    CommonProblem.MALFORMED_REQUEST,
                    Fault.of(
                            "If-Match",
                            match,
                            new Text("ETag của hồ sơ, như \"3\"", "the assessment's ETag, such as \"3\"")));
        }
    }
}
