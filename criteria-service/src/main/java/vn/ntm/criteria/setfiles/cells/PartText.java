package vn.ntm.criteria.setfiles.cells;

import vn.ntm.criteria.setfiles.words.SetWords;

/** What the rows below that of an indicator are called: a dash for each step down, and the name. */
public final class PartText {

    private static final String DASH = "– ";

    private PartText() {}

    /** The row of a part, so far down. */
    public static String of(String part, int depth) {
        return below(SetWords.PART.vietnamese(part), depth);
    }

    /** A row so far down. */
    public static String below(String name, int depth) {
        return DASH.repeat(depth) + name;
    }
}
