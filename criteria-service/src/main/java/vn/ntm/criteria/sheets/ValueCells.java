package vn.ntm.criteria.sheets;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableRow;

/** Values as the cells of a row, and back. */
final class ValueCells {

    static final String MET = "Đạt";
    static final String NOT_MET = "Chưa đạt";

    /** As the decisions put it; people write both. */
    private static final String NOT_MET_EITHER = "Không đạt";

    private static final Text ACHIEVED =
            new Text(MET + " hoặc " + NOT_MET, MET + " (met) or " + NOT_MET + " (not met)");
    private static final Text NUMBER = new Text("một số, như 98,5", "a number, such as 98.5");

    private ValueCells() {}

    /** What stands in the cells of a value, by the path of the column. */
    static Map<String, Object> of(String path, @Nullable Value value) {
        Map<String, Object> cells = new LinkedHashMap<>();
        if (value instanceof Value.Amount amount) {
            cells.put(path, amount.number());
        } else if (value instanceof Value.Achievement achievement) {
            cells.put(path, achievement.achieved() ? MET : NOT_MET);
        } else if (value instanceof Value.Parts parts) {
            parts.byName().forEach((name, part) -> cells.putAll(of(path + "/" + name, part)));
        }
        return cells;
    }

    /** The values that a row says, by the code of the indicator; cells that are blank say nothing. */
    static Map<String, Value> read(TableRow row, Map<String, ValueColumn> columns, FileFaults faults) {
        Map<String, Map<String, Value>> leaves = new LinkedHashMap<>();
        for (ValueColumn column : columns.values()) {
            String cell = row.cell(column.path());
            if (!cell.isEmpty()) {
                leaf(cell, column)
                        .ifPresentOrElse(
                                value -> leaves.computeIfAbsent(
                                                column.indicator().code(), code -> new LinkedHashMap<>())
                                        .put(column.path(), value),
                                () -> faults.add(
                                        row.line(), column.path(), cell, column.isAchieved() ? ACHIEVED : NUMBER));
            }
        }
        Map<String, Value> values = new LinkedHashMap<>();
        leaves.forEach((code, parts) -> {
            Value value = whole(code, parts);
            String first = parts.keySet().iterator().next();
            Requirement requirement = columns.get(first).indicator().requirement();
            if (requirement.takes(value)) {
                values.put(code, value);
            } else {
                faults.add(row.line(), first, null, requirement.accepts());
            }
        });
        return values;
    }

    private static Optional<Value> leaf(String cell, ValueColumn column) {
        if (column.isAchieved()) {
            boolean met = cell.equalsIgnoreCase(MET);
            boolean known = met || cell.equalsIgnoreCase(NOT_MET) || cell.equalsIgnoreCase(NOT_MET_EITHER);
            return known ? Optional.of(new Value.Achievement(met)) : Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(cell.replace(',', '.')))
                    .filter(ValueJson::isPlain)
                    .map(Value.Amount::new);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
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
