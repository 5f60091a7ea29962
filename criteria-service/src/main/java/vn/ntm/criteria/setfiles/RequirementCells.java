package vn.ntm.criteria.setfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableRow;

/** Puts what a person wrote into the cells of a comparison in the place of what it was. */
final class RequirementCells {

    private static final Text NUMBER = new Text(
            "một số, \"chưa đọc: lý do\", hoặc để trống", "a number, \"chưa đọc: \" and why it is unread, or nothing");

    private RequirementCells() {}

    static void put(ObjectNode requirement, TableRow row, FileFaults faults) {
        if (!requirement.path("kind").asText().equals("compared")) {
            return;
        }
        String sign = row.cell(SetColumns.COMPARISON);
        Optional<String> comparison = SetColumns.COMPARISONS.entrySet().stream()
                .filter(one -> one.getValue().equals(sign))
                .map(Map.Entry::getKey)
                .findFirst();
        if (comparison.isEmpty()) {
            String all = String.join(", ", SetColumns.COMPARISONS.values());
            faults.add(row.line(), SetColumns.COMPARISON, sign, new Text(all, all));
            return;
        }
        requirement.put("comparison", comparison.get());
        requirement.put("unit", row.cell(SetColumns.UNIT));
        Map<String, String> cells = thresholds(row);
        if (isSame(cells, ThresholdCells.of(requirement))) {
            return;
        }
        threshold(requirement, "threshold", cells, false, row, faults);
        threshold(requirement, "upper", cells, true, row, faults);
    }

    private static void threshold(
            ObjectNode requirement,
            String field,
            Map<String, String> cells,
            boolean upper,
            TableRow row,
            FileFaults faults) {
        String comparison = requirement.path("comparison").asText();
        boolean isThere = upper ? comparison.equals("between") : !comparison.equals("none");
        if (!isThere) {
            requirement.remove(field);
            return;
        }
        Optional<JsonNode> read =
                ThresholdCells.read(cells, upper, column -> faults.add(row.line(), column, row.cell(column), NUMBER));
        read.ifPresent(threshold -> requirement.set(field, threshold));
    }

    private static Map<String, String> thresholds(TableRow row) {
        Set<String> others = new TreeSet<>(SetColumns.FIRST);
        others.addAll(SetColumns.LAST);
        Map<String, String> cells = new LinkedHashMap<>();
        row.cells().forEach((column, cell) -> {
            if (!others.contains(column)) {
                cells.put(column, cell);
            }
        });
        return cells;
    }

    private static boolean isSame(Map<String, String> cells, Map<String, Object> before) {
        return cells.keySet().equals(before.keySet())
                && before.entrySet().stream().allMatch(one -> isSame(cells.get(one.getKey()), one.getValue()));
    }

    private static boolean isSame(String cell, Object before) {
        if (!(before instanceof BigDecimal number)) {
            return cell.equals(before.toString().strip());
        }
        try {
            return number.compareTo(new BigDecimal(cell.replace(',', '.'))) == 0;
        } catch (NumberFormatException text) {
            return false;
        }
    }
}
