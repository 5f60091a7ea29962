package vn.ntm.platform.tables.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be written.
 *
 * @param name of the sheet, of no more than 31 characters and none of {@code []:*?/\}
 * @param header the names of the columns
 * @param rows read once, while the answer is written, which is after the request's transaction: each has a cell for each
 *     column, a {@link Number}, a {@link java.time.LocalDate}, a {@link Boolean}, nothing, or what is written as its text
 */
public record Sheet(String name, List<String> header, Iterable<? extends List<? extends @Nullable Object>> rows) {

    private static final int LONGEST_NAME = 31;

    public Sheet {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.matches(".*[\\[\\]:*?/\\\\].*")) {
            throw new IllegalArgumentException("name: " + name);
        }
        header = List.copyOf(header);
    }
}
