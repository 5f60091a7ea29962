package vn.ntm.platform.tables.answers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table to be written.
 *
 * @param name of the sheet, of no more than 31 characters and none of {@code []:*?/\}
 * @param header the names of the columns
 * @param rows read once, while the answer is written, which is after the request's transaction: each has a cell for each
 *     column, a {@link Number}, a {@link java.time.LocalDate}, a {@link Boolean}, nothing, or what is written as its text
 * @param hints what helps a person to complete it in a spreadsheet, by column
 * @param layout how it looks in a spreadsheet
 */
public record Sheet(
        String name,
        List<String> header,
        Iterable<? extends List<? extends @Nullable Object>> rows,
        Map<String, Hint> hints,
        Layout layout) {

    private static final int LONGEST_NAME = 31;

    /**
     * What helps a person to complete a column.
     *
     * @param note shown at its header
     * @param choices offered in its cells; none where anything may be written
     */
    public record Hint(String note, List<String> choices) {
        public Hint {
            choices = List.copyOf(choices);
        }
    }

    /**
     * How a table looks in a spreadsheet and on paper.
     *
     * @param widths of columns in characters, where longer texts are wrapped; of other columns the program's own
     * @param frozen how many of the first columns stay in sight and are printed on each page
     * @param pagesWide on how many pages side by side it is printed, landscape; 0 where nobody thought of printing it
     * @param headings the rows that stand above others, from 0, the first below the header
     * @param lacking how texts begin that stand where something lacks; blank where nothing does
     */
    public record Layout(
            Map<String, Integer> widths, int frozen, int pagesWide, Set<Integer> headings, String lacking) {

        static final Layout PLAIN = new Layout(Map.of(), 0, 0, Set.of(), "");

        public Layout {
            widths = Map.copyOf(widths);
            headings = Set.copyOf(headings);
        }
    }

    /** A table that looks as any. */
    public Sheet(
            String name,
            List<String> header,
            Iterable<? extends List<? extends @Nullable Object>> rows,
            Map<String, Hint> hints) {
        this(name, header, rows, hints, Layout.PLAIN);
    }

    /** A table that nobody is to complete. */
    public Sheet(String name, List<String> header, Iterable<? extends List<? extends @Nullable Object>> rows) {
        this(name, header, rows, Map.of());
    }

    public Sheet {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.matches(".*[\\[\\]:*?/\\\\].*")) {
            throw new IllegalArgumentException("name: " + name);
        }
        header = List.copyOf(header);
        hints = Map.copyOf(hints);
    }
}
