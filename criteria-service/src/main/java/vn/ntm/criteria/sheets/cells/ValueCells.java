package vn.ntm.criteria.sheets.cells;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableRow;

/** Values as the cells of a row, and back. */
public final class ValueCells {

    public static final String MET = "Đạt";
    public static final String NOT_MET = "Chưa đạt";

    private static final Set<String> YES = Set.of("đạt", "true", "x");
    private static final Set<String> NO = Set.of("chưa đạt", "không đạt", "false");

    private ValueCells() {}

    /** What stands in the cells of a value, by the path of the column. */
    public static Map<String, Object> of(String path, @Nullable Value value) {
        Map<String, Object> cells = new LinkedHashMap<>();
        if (value instanceof Value.Amount amount) {
            cells.put(path, WrittenNumber.unmistakable(amount.number()));
        } else if (value instanceof Value.Achievement achievement) {
            cells.put(path, achievement.achieved() ? MET : NOT_MET);
        } else if (value instanceof Value.Parts parts) {
            parts.byName().forEach((name, part) -> cells.putAll(of(path + "/" + name, part)));
        }
        return cells;
    }

    /** The values that a row says, by the code of the indicator; cells that are blank say nothing. */
    public static Map<String, Value> read(TableRow row, Map<String, ValueColumn> columns, FileFaults faults) {
        Map<String, Map<String, Value>> leaves = new LinkedHashMap<>();
        for (ValueColumn column : columns.values()) {
            String cell = row.cell(column.path());
            if (!cell.isEmpty()) {
                leaf(row, column, faults).ifPresent(value -> leaves.computeIfAbsent(
                                column.indicator().code(), code -> new LinkedHashMap<>())
                        .put(column.path(), value));
            }
        }
        Map<String, Value> values = new LinkedHashMap<>();
        leaves.forEach((code, parts) -> {
            Value value = whole(code, parts);
            String first = parts.keySet().iterator().next();
            Indicator indicator = columns.get(first).indicator();
            if (indicator.requirement().takes(value)) {
                values.put(code, value);
            } else {
                faults.add(row.line(), first, null, together(indicator, columns));
            }
        });
        return values;
    }

    private static Optional<Value> leaf(TableRow row, ValueColumn column, FileFaults faults) {
        String cell = row.cell(column.path());
        if (column.isAchieved()) {
            String small = cell.toLowerCase(Locale.ROOT);
            if (YES.contains(small) || NO.contains(small)) {
                return Optional.of(new Value.Achievement(YES.contains(small)));
            }
            faults.add(row.line(), column.path(), cell, column.accepts());
            return Optional.empty();
        }
        WrittenNumber written = column.written(cell, row.isNumber(column.path()));
        Optional<BigDecimal> number = written.number();
        if (number.isEmpty()) {
            faults.add(row.line(), column.path(), cell, written.accepts());
        }
        return number.map(Value.Amount::new);
    }

    /** Which cells of an indicator make a value together. */
    private static Text together(Indicator indicator, Map<String, ValueColumn> columns) {
        List<ValueColumn> own = columns.values().stream()
                .filter(column -> column.indicator().code().equals(indicator.code()))
                .toList();
        String shares = paths(own, false);
        String counts = paths(own, true);
        return counts.isEmpty()
                ? new Text("giá trị ở các cột %s", "values in the columns %s").with(shares)
                : new Text(
                                "giá trị ở các cột %s, hoặc cả hai số của tỷ lệ (%s), số đạt không lớn hơn tổng số",
                                "values in the columns %s, or both counts of a share (%s), the part no more than the"
                                        + " whole")
                        .with(shares, counts);
    }

    private static String paths(List<ValueColumn> columns, boolean areCounts) {
        return columns.stream()
                .filter(column -> column.isCount() == areCounts)
                .map(ValueColumn::path)
                .collect(Collectors.joining(", "));
    }

    /** Whether two values say the same, however their numbers are written. */
    public static boolean areSame(Value one, @Nullable Value other) {
        if (other == null) {
            return false;
        }
        Map<String, Object> first = of("", one);
        Map<String, Object> second = of("", other);
        return first.keySet().equals(second.keySet())
                && first.entrySet().stream().allMatch(cell -> isSame(cell.getValue(), second.get(cell.getKey())));
    }

    private static boolean isSame(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal second
                ? number.compareTo(second) == 0
                : one.equals(other);
    }

    private static Value whole(String path, Map<String, Value> leaves) {
        Value own = leaves.get(path);
        if (own != null && leaves.size() == 1) {
            return own;
        }
        Map<String, Map<String, Value>> byName = new TreeMap<>();
        leaves.forEach((leaf, value) -> {
            String rest = leaf.length() > path.length() ? leaf.substring(path.length() + 1) : "";
            String name = rest.split("/", 2)[0];
            byName.computeIfAbsent(name, part -> new LinkedHashMap<>()).put(leaf, value);
        });
        Map<String, Value> parts = new LinkedHashMap<>();
        byName.forEach(
                (name, inner) -> parts.put(name, name.isEmpty() ? inner.get(path) : whole(path + "/" + name, inner)));
        return new Value.Parts(parts);
    }
}
