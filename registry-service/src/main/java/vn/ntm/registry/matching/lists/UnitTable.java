package vn.ntm.registry.matching.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.RowReader;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;

/**
 * A table about units, of whatever columns, of which one is the code or the name.
 *
 * @param columns the others, in their order
 */
public record UnitTable(List<Row> rows, List<String> columns) {

    public static final int ROWS_AT_MOST = 100_000;
    public static final int COLUMNS_AT_MOST = 100;
    public static final Text TOO_MANY_ROWS = new Text("không quá %s dòng", "no more than %s rows").with(ROWS_AT_MOST);
    public static final Text TOO_MANY_COLUMNS =
            new Text("không quá %s cột giá trị", "no more than %s columns of values").with(COLUMNS_AT_MOST);

    private static final int LONGEST = 200;
    private static final Text NEEDED = new Text("cột code hoặc name", "a column code or name");

    public UnitTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /**
     * @param line of the file, or the number of the row from 1
     * @param values by column; what is blank is left out
     */
    public record Row(
            int line,
            @Nullable String code,
            @Nullable String name,
            @Nullable String parent,
            Map<String, String> values) {}

    /** The table in a file; what cannot be read is noted among the faults. */
    public static UnitTable read(byte[] file, FileFaults faults) {
        TableFile table = TableFile.read(file, Columns.any(), faults);
        Headers headers = Headers.of(table.columns());
        if (faults.count() > 0) {
            return new UnitTable(List.of(), List.of());
        }
        if (headers.code() == null && headers.name() == null) {
            faults.add(1, "*", String.join(",", table.columns()), NEEDED);
        }
        if (headers.values().size() > COLUMNS_AT_MOST) {
            faults.add(1, "*", Integer.toString(headers.values().size()), TOO_MANY_COLUMNS);
        }
        if (table.rows().size() > ROWS_AT_MOST) {
            faults.add(table.rows().get(ROWS_AT_MOST).line(), "*", null, TOO_MANY_ROWS);
        }
        return faults.count() > 0 ? new UnitTable(List.of(), List.of()) : of(table, headers, faults);
    }

    private static UnitTable of(TableFile table, Headers headers, FileFaults faults) {
        List<Row> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            RowReader reader = new RowReader(row, faults);
            Map<String, String> values = new LinkedHashMap<>();
            for (String column : headers.values()) {
                if (!row.cell(column).isEmpty()) {
                    values.put(column, row.cell(column));
                }
            }
            rows.add(new Row(
                    row.line(),
                    text(reader, headers.code()),
                    text(reader, headers.name()),
                    parents(reader, headers.parents()),
                    values));
        }
        return new UnitTable(rows, headers.values());
    }

    private static @Nullable String text(RowReader reader, @Nullable String column) {
        return column == null ? null : reader.text(column, LONGEST);
    }

    private static @Nullable String parents(RowReader reader, List<String> columns) {
        String all = columns.stream()
                .map(column -> reader.text(column, LONGEST))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(","));
        return all.isEmpty() ? null : all;
    }
}
