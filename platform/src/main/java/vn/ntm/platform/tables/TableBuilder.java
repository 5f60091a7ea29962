package vn.ntm.platform.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.platform.problems.Text;

/** Makes a table of the lines of a file: the first, or the first below titles, is the header, by which the others are read. */
final class TableBuilder implements Lines {

    /** A spreadsheet holds more in memory for each row. */
    static final int SPREADSHEET_ROWS_AT_MOST = 100_000;

    private static final String LINE = "*";

    private final Columns expected;
    private final FileFaults faults;
    private final boolean spreadsheet;
    private final int rowsAtMost;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Line> above = new ArrayList<>();
    private List<String> header = List.of();
    private int headerLine = 1;
    private boolean begun;
    private boolean tooLong;

    TableBuilder(Columns expected, FileFaults faults, boolean spreadsheet) {
        this.expected = expected;
        this.faults = faults;
        this.spreadsheet = spreadsheet;
        this.rowsAtMost = spreadsheet ? SPREADSHEET_ROWS_AT_MOST : TableFile.ROWS_AT_MOST;
    }

    @Override
    public boolean take(Line found) {
        Line line = spreadsheet ? found.trimmed() : found;
        if (!begun) {
            return begin(line);
        }
        if (rows.size() == rowsAtMost) {
            faults.add(
                    line.number(), LINE, null, new Text("không quá %s dòng", "no more than %s rows").with(rowsAtMost));
            tooLong = true;
            return false;
        }
        row(line);
        return true;
    }

    private boolean begin(Line line) {
        if (expected.titled() && !expected.isHeader(line.cells()) && above.size() < Columns.TITLES_AT_MOST) {
            above.add(line);
            return true;
        }
        begun = true;
        headerLine = line.number();
        header = headerOf(headerLine, line.cells());
        return !header.isEmpty();
    }

    /** A file that came back with its faults marked is taken with that column still in it. */
    private List<String> headerOf(int line, List<String> cells) {
        List<String> named =
                cells.stream().filter(column -> !column.equals(Columns.FAULTS)).toList();
        return expected.check(line, named, faults).isEmpty() ? List.of() : cells;
    }

    private void row(Line line) {
        List<String> cells = line.cells();
        boolean fits = spreadsheet ? cells.size() <= header.size() : cells.size() == header.size();
        if (!fits) {
            Text accepted = new Text("%s ô như dòng tiêu đề", "%s cells, as in the header").with(header.size());
            faults.add(line.number(), LINE, Integer.toString(cells.size()), accepted);
            return;
        }
        Map<String, String> byColumn = new HashMap<>();
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && !header.get(i).equals(Columns.FAULTS)) {
                byColumn.put(header.get(i), cells.get(i));
                if (line.numbers().contains(i)) {
                    numbers.add(header.get(i));
                }
            }
        }
        rows.add(new TableRow(line.number(), byColumn, numbers));
    }

    /** Where no line is the header, the first is what was meant as one. */
    TableFile end() {
        if (!begun && !above.isEmpty()) {
            begun = true;
            headerOf(above.get(0).number(), above.get(0).cells());
        }
        if (!begun && faults.count() == 0) {
            faults.add(1, LINE, "", expected.asText());
        }
        LinkedHashSet<String> columns = new LinkedHashSet<>(header);
        columns.remove(Columns.FAULTS);
        List<TitleLine> titles = above.stream()
                .map(line -> new TitleLine(line.number(), line.cells()))
                .toList();
        return tooLong
                ? new TableFile(Set.of(), List.of(), List.of(), headerLine)
                : new TableFile(columns, rows, titles, headerLine);
    }
}
