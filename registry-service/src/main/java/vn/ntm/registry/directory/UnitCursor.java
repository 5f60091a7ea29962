package vn.ntm.registry.directory;

import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** After which unit a page begins. */
record UnitCursor(String code, String level) {

    private static final UnitCursor FIRST = new UnitCursor("", "");

    /** @throws ProblemException (malformed) where the cursor is not one of this list */
    static UnitCursor of(Paging paging) {
        String after = paging.after();
        if (after.isEmpty()) {
            return FIRST;
        }
        int slash = after.lastIndexOf('/');
        if (slash < 0 || after.indexOf('\0') >= 0) {
            throw new ProblemException(
                    CommonProblem.MALFORMED_REQUEST,
                    Fault.of("cursor", after, new Text("con trỏ từ trang trước", "the cursor of the page before")));
        }
        return new UnitCursor(after.substring(0, slash), after.substring(slash + 1));
    }
}
