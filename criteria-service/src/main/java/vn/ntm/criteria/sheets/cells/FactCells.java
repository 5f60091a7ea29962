package vn.ntm.criteria.sheets.cells;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.subjects.FactCheck;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableRow;

/** What is said of units beside values, as the cells of a row, and back. */
public final class FactCells {

    private FactCells() {}

    /** What stands in the cells of a unit of which this is known, by the path of the column. */
    public static Map<String, Object> of(Circumstances unit) {
        Map<String, Object> cells = new HashMap<>();
        unit.counts().forEach((name, count) -> cells.put(FactColumn.count(name), count));
        unit.has().forEach((name, there) -> cells.put(FactColumn.thing(name), whether(there)));
        if (unit.marks().contains(Circumstances.SAFE_ZONE)) {
            cells.put(FactColumn.SAFE_ZONE, FactColumn.YES);
        }
        return cells;
    }

    /** What a unit is said to be where this was known of it; cells that are blank say nothing. */
    public static Facts read(TableRow row, Map<String, FactColumn> columns, Circumstances known, FileFaults faults) {
        Map<String, @Nullable Integer> counts = new HashMap<>(known.counts());
        Map<String, @Nullable Boolean> has = new HashMap<>(known.has());
        boolean safeZone = known.marks().contains(Circumstances.SAFE_ZONE);
        for (FactColumn column : columns.values()) {
            String cell = row.cell(column.path());
            if (cell.isEmpty()) {
                continue;
            }
            Optional<Integer> count = column.kind() == FactColumn.Kind.COUNT ? count(cell) : Optional.empty();
            Optional<Boolean> there = column.kind() == FactColumn.Kind.COUNT ? Optional.empty() : whether(cell);
            if (count.isEmpty() && there.isEmpty()) {
                faults.add(row.line(), column.path(), cell, column.accepts());
            } else if (column.kind() == FactColumn.Kind.COUNT) {
                counts.put(column.name(), count.get());
            } else if (column.kind() == FactColumn.Kind.THING) {
                has.put(column.name(), there.get());
            } else {
                safeZone = there.get();
            }
        }
        return new Facts(null, null, null, null, null, safeZone, null, counts, has);
    }

    private static Optional<Integer> count(String cell) {
        try {
            return Optional.of(Integer.parseInt(cell)).filter(count -> count >= 0 && count <= FactCheck.MOST_COUNTED);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static String whether(boolean there) {
        return there ? FactColumn.YES : FactColumn.NO;
    }

    private static Optional<Boolean> whether(String cell) {
        boolean yes = cell.equalsIgnoreCase(FactColumn.YES);
        return yes || cell.equalsIgnoreCase(FactColumn.NO) ? Optional.of(yes) : Optional.empty();
    }
}
