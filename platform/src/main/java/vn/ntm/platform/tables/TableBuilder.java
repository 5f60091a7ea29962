package vn.ntm.platform.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.ntm.platform.problems.Text;

/** Makes a table of the lines of a file: the first is the header, by which the others are read. */
final class TableBuilder implements Lines {

    /** The whole country's units and hamlets are 100,000. */
    static final int ROWS_AT_MOST = 200_000;

    /** A spreadsheet holds more in memory for each row. */
    static final int SPREADSHEET_ROWS_AT_MOST = 100_000;

    private static final String LINE = "*";

    private final Columns expected;
    private final FileFaults faults;
    private final boolean spreadsheet;
    private final int rowsAtMost;
    private final List<TableRow> rows = new ArrayList<>();
    private List<String> header = List.of();
    private boolean begun;
    private boolean tooLong;

    TableBuilder(Columns expected, FileFaults faults, boolean spreadsheet) {
        this.expected = expected;
        this.faults = faults;
        this.spreadsheet = spreadsheet;
        this.rowsAtMost = spreadsheet ? SPREADSHEET_ROWS_AT_MOST : ROWS_AT_MOST;
    }

    @Override
    public boolean take(int line, List<String> cells) {
        if (!begun) {
            begun = true;
            header = headerOf(line, spreadsheet ? trimmed(cells) : cells);
            return !header.isEmpty();
        }
        if (rows.size() == rowsAtMost) {
            faults.add(line, LINE, null, new Text("không quá %s dòng", "no more than %s rows").with(rowsAtMost));
            tooLong = true;
            return false;
        }
        row(line, cells);
        return true;
    }

    /** A file that came back with its faults marked is taken with that column still in it. */
    private List<String> headerOf(int line, List<String> cells) {
        List<String> named = cells.stream()
                .filter(column -> !column.equals(MarkedFile.COLUMN))
                .toList();
        return expected.check(line, named, faults).isEmpty() ? List.of() : cells;
    }

    private void row(int line, List<String> found) {
        List<String> cells = spreadsheet ? trimmed(found) : found;
        boolean fits = spreadsheet ? cells.size() <= header.size() : cells.size() == header.size();
        if (!fits) {
            Text accepted = new Text("%s ô như dòng tiêu đề", "%s cells, as in the header").with(header.size());
            faults.add(line, LINE, Integer.toString(cells.size()), accepted);
            return;
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && !header.get(i).equals(MarkedFile.COLUMN)) {
                byColumn.put(header.get(i), cells.get(i));
            }
        }
        rows.add(new TableRow(line, byColumn));
    }

    /** A sheet has empty cells behind a row that once held something. */
    private static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    TableFile end() {
        if (!begun && faults.count() == 0) {
            faults.add(1, LINE, "", expected.asText());
        }
        LinkedHashSet<String> columns = new LinkedHashSet<>(header);
        columns.remove(MarkedFile.COLUMN);
        return tooLong ? new TableFile(new LinkedHashSet<>(), List.of()) : new TableFile(columns, rows);
    }
}
