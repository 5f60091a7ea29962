package vn.ntm.registry.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.RowReader;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;

/**
 * An official list of units.
 *
 * @param columns those that it has: of what it has no column for it says nothing
 * @param rows those that could be read
 * @param doubtful the codes of those that could not: what follows from their absence is no fault of the others
 */
public record UnitFile(Set<String> columns, List<UnitRow> rows, Set<String> doubtful) {

    private static final Columns COLUMNS = new Columns(
            List.of("level", "code", "version", "type", "name", "full_name", "parent_code", "valid_from", "valid_to"),
            List.of("start_act", "end_act", "illustrative"));

    public UnitFile {
        columns = Set.copyOf(columns);
        rows = List.copyOf(rows);
        doubtful = Set.copyOf(doubtful);
    }

    /** The list in the file; what cannot be read is left out and noted. */
    public static UnitFile read(byte[] file, FileFaults faults) {
        TableFile table = TableFile.read(file, COLUMNS, faults);
        List<UnitRow> rows = new ArrayList<>();
        Set<String> doubtful = new HashSet<>();
        for (TableRow row : table.rows()) {
            UnitRow.of(new RowReader(row, faults)).ifPresentOrElse(rows::add, () -> doubtful.add(row.cell("code")));
        }
        return new UnitFile(table.columns(), rows, doubtful);
    }

    /** The list with each of its rows changed so. */
    public UnitFile with(UnaryOperator<UnitRow> change) {
        return new UnitFile(columns, rows.stream().map(change).toList(), doubtful);
    }

    boolean states(String column) {
        return columns.contains(column);
    }
}
