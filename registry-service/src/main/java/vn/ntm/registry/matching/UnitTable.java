package vn.ntm.registry.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.RowReader;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.platform.text.Vietnamese;

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

    /** What a column is about, by the headers that people give it. */
    private enum Role {
        CODE("code", "ma", "ma xa", "ma huyen", "ma tinh", "ma dvhc", "ma don vi", "ma so", "ma don vi hanh chinh"),
        NAME(
                "name",
                "full name",
                "ten",
                "ten xa",
                "ten huyen",
                "ten tinh",
                "ten dvhc",
                "ten don vi",
                "don vi",
                "xa",
                "ten don vi hanh chinh"),
        PARENT("parent", "parent code", "thuoc", "huyen", "quan huyen", "truc thuoc", "tinh", "cap tren");

        private final List<String> headers;

        Role(String... headers) {
            this.headers = List.of(headers);
        }

        static Optional<Role> of(String header) {
            String key = Vietnamese.searchKey(header);
            return Arrays.stream(values())
                    .filter(role -> role.headers.contains(key))
                    .findFirst();
        }
    }

    /** The table in a file; what cannot be read is noted among the faults. */
    public static UnitTable read(byte[] file, FileFaults faults) {
        TableFile table = TableFile.read(file, Columns.any(), faults);
        Map<Role, String> roles = new HashMap<>();
        Set<String> others = new LinkedHashSet<>();
        for (String column : table.columns()) {
            Optional<Role> role = Role.of(column).filter(found -> roles.putIfAbsent(found, column) == null);
            if (role.isEmpty()) {
                others.add(column);
            }
        }
        if (faults.count() > 0) {
            return new UnitTable(List.of(), List.of());
        }
        if (!roles.containsKey(Role.CODE) && !roles.containsKey(Role.NAME)) {
            faults.add(1, "*", String.join(",", table.columns()), NEEDED);
        }
        if (others.size() > COLUMNS_AT_MOST) {
            faults.add(1, "*", Integer.toString(others.size()), TOO_MANY_COLUMNS);
        }
        if (table.rows().size() > ROWS_AT_MOST) {
            faults.add(table.rows().get(ROWS_AT_MOST).line(), "*", null, TOO_MANY_ROWS);
        }
        return faults.count() > 0 ? new UnitTable(List.of(), List.of()) : of(table, roles, others, faults);
    }

    private static UnitTable of(TableFile table, Map<Role, String> roles, Set<String> others, FileFaults faults) {
        List<Row> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            RowReader reader = new RowReader(row, faults);
            Map<String, String> values = new LinkedHashMap<>();
            for (String column : others) {
                if (!row.cell(column).isEmpty()) {
                    values.put(column, row.cell(column));
                }
            }
            rows.add(new Row(
                    row.line(),
                    text(reader, roles.get(Role.CODE)),
                    text(reader, roles.get(Role.NAME)),
                    text(reader, roles.get(Role.PARENT)),
                    values));
        }
        return new UnitTable(rows, List.copyOf(others));
    }

    private static @Nullable String text(RowReader reader, @Nullable String column) {
        return column == null ? null : reader.text(column, LONGEST);
    }
}
