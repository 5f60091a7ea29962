package vn.ntm.criteria.setfiles.cells;

/** The mark of a threshold that the law has and the set does not know. */
public final class Unread {

    /** What stands in the cell; a reason may follow behind a colon. */
    public static final String MARK = "chưa đọc";

    /** Why a threshold is unread whose cells are blank. */
    public static final String LEFT_BLANK = "để trống";

    private Unread() {}
}
