package vn.ntm.registry.directory.questions;

import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.directory.UnitOnDate;

/** After which unit a page begins. */
public record UnitCursor(String name, String code, String level) {

    private static final UnitCursor FIRST = new UnitCursor("", "", "");

    /** No name, code or level holds it: imports refuse control characters. */
    private static final String SEPARATOR = "\n";

    private static final int PARTS = 3;

    /** @throws ProblemException (malformed) where the cursor is not one of this list */
    public static UnitCursor of(Paging paging) {
        String after = paging.after();
        if (after.isEmpty()) {
            return FIRST;
        }
        String[] parts = after.split(SEPARATOR, -1);
        if (parts.length != PARTS || after.indexOf('\0') >= 0) {
            throw new ProblemException(
                    CommonProblem.MALFORMED_REQUEST,
                    Fault.of("cursor", after, new Text("con trỏ từ trang trước", "the cursor of the page before")));
        }
        return new UnitCursor(parts[0], parts[1], parts[2]);
    }

    /** The cursor of the page that begins after this unit. */
    public static String after(UnitOnDate unit) {
        return String.join(SEPARATOR, unit.name(), unit.code(), unit.level().token());
    }
}
