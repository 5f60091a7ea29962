package vn.ntm.platform.tables.answers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table to be written.
 *
 * @param name of the sheet, of no more than 31 characters and none of {@code []:*?/\}
 * @param header the names of the columns
 * @param rows read once, while the answer is written, which is after the request's transaction: each has a cell for each
 *     column, a {@link Number}, a {@link java.time.LocalDate}, a {@link Boolean}, nothing, or what is written as its text
 * @param hints what helps a person to complete it in a spreadsheet, by column
 */
public record Sheet(
        String name,
        List<String> header,
        Iterable<? extends List<? extends @Nullable Object>> rows,
        Map<String, Hint> hints) {

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
