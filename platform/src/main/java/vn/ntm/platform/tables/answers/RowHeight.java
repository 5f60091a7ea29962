package vn.ntm.platform.tables.answers;

/** How high a row must be for texts that are wrapped: not every program finds that out when it opens a workbook. */
public final class RowHeight {

    private static final double OF_A_LINE = 15;

    /** A width counts digits, and most letters are narrower. */
    private static final double ROOM = 1.1;

    /** Spreadsheets have none higher. */
    private static final double HIGHEST = 409;

    private RowHeight() {}

    /**
     * The height that a text needs, in points.
     *
     * @param width of its column in characters
     */
    public static double of(String text, double width) {
        int lines = text.lines()
                .mapToInt(line -> 1 + (int) (line.length() / (width * ROOM)))
                .sum();
        return Math.min(HIGHEST, Math.max(1, lines) * OF_A_LINE);
    }
}
