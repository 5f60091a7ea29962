package vn.ntm.platform.tables;

import java.util.Map;
import java.util.Set;

/**
 * A row of a table.
 *
 * @param line where it begins in the file, from 1; in a spreadsheet the row's number
 * @param cells by column, without blanks around
 * @param numbers the columns whose cells hold numbers and not texts that look like some; only a spreadsheet tells
 */
public record TableRow(int line, Map<String, String> cells, Set<String> numbers) {

    public TableRow {
        cells = Map.copyOf(cells);
        numbers = Set.copyOf(numbers);
    }

    /** A row of texts. */
    public TableRow(int line, Map<String, String> cells) {
        this(line, cells, Set.of());
    }

    /** What stands in the column; blank where nothing does or the table has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether a number stands there, which has one meaning, and not a text, which people may read in two ways. */
    public boolean isNumber(String column) {
        return numbers.contains(column);
    }
}
