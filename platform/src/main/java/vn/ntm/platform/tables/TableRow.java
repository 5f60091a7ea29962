package vn.ntm.platform.tables;

import java.util.Map;

/**
 * A row of a table.
 *
 * @param line where it begins in the file, from 1; in a spreadsheet the row's number
 * @param cells by column, without blanks around
 */
public record TableRow(int line, Map<String, String> cells) {

    public TableRow {
        cells = Map.copyOf(cells);
    }

    /** What stands in the column; blank where nothing does or the table has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
