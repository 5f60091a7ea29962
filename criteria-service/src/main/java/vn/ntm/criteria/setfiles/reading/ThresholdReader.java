package vn.ntm.criteria.setfiles.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.setfiles.cells.CountedBy;
import vn.ntm.criteria.setfiles.cells.OtherSetCell;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.cells.SetRow;
import vn.ntm.criteria.setfiles.cells.ThresholdColumn;
import vn.ntm.criteria.setfiles.cells.Unread;
import vn.ntm.criteria.values.TwoMeanings;
import vn.ntm.platform.problems.Text;

/**
 * Reads the threshold at one end of a comparison from its cells. A mark that a number was not read gives way to any
 * number for the same; nothing else gives way to anything, and is told.
 */
final class ThresholdReader {

    private static final Text NUMBER = new Text(
            "một số, \"chưa đọc: lý do\", hoặc để trống", "a number, \"chưa đọc: \" and why it is unread, or nothing");
    private static final Text YEARLY = new Text(
            "một mức cho mọi năm, hoặc mức của từng năm, không cả hai",
            "a threshold for all years or one for each, not both");
    private static final Text COMMON = new Text(
            "mức chung, hoặc mức của từng vùng (nhóm, khu vực), không cả hai",
            "a threshold for all or one for each region (group, class), not both");
    private static final Text COUNTED = new Text(
            "mức ở dòng này, hoặc ở các dòng theo số lượng bên dưới, không cả hai",
            "a threshold here or in the rows by count below, not both");
    private static final Text ONE_TRAIT =
            new Text("mức theo vùng, theo nhóm hoặc theo khu vực", "thresholds by region, by group or by area class");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_NUMBER = 60;
    private static final String UNREAD = "unread";

    private final boolean upper;
    private final Set<String> marked = new TreeSet<>();

    private ThresholdReader(boolean upper) {
        this.upper = upper;
    }

    /** The rows below that of a comparison whose threshold differs by a count. */
    record Counted(
            CountedBy by, @Nullable SetRow above, @Nullable SetRow below) {}

    /** The threshold; unread where no cell says one. */
    static JsonNode read(SetRow row, @Nullable Counted counted, boolean upper) {
        ThresholdReader reader = new ThresholdReader(upper);
        Map<ThresholdColumn, JsonNode> whole = reader.cells(row);
        if (counted != null) {
            Map<ThresholdColumn, JsonNode> above = reader.cells(counted.above());
            Map<ThresholdColumn, JsonNode> below = reader.cells(counted.below());
            Set<ThresholdColumn> columns = new LinkedHashSet<>(above.keySet());
            columns.addAll(below.keySet());
            columns.forEach(column -> {
                JsonNode here = whole.put(column, byCount(counted.by(), above.get(column), below.get(column)));
                if (here != null && !here.has(UNREAD)) {
                    row.fault(column, COUNTED);
                }
            });
        }
        return reader.joined(whole, row);
    }

    private static JsonNode byCount(CountedBy by, @Nullable JsonNode above, @Nullable JsonNode below) {
        ObjectNode node = NODES.objectNode().put("count", by.count()).put("moreThan", by.moreThan());
        node.set("then", above == null ? unread(Unread.LEFT_BLANK) : above);
        return node.set("otherwise", below == null ? unread(Unread.LEFT_BLANK) : below);
    }

    /** What the cells of a row say, by column of all years. */
    private Map<ThresholdColumn, JsonNode> cells(@Nullable SetRow row) {
        Map<ThresholdColumn, JsonNode> found = new LinkedHashMap<>();
        if (row == null) {
            return found;
        }
        Map<ThresholdColumn, Map<ThresholdColumn, String>> byColumn = row.takeThresholds(upper).entrySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.getKey().ofAllYears(),
                        LinkedHashMap::new,
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        byColumn.forEach((column, cells) -> {
            JsonNode threshold = ofColumn(column, cells, row);
            if (threshold == null) {
                marked.add(column.trait());
            } else {
                found.put(column, threshold);
            }
        });
        return found;
    }

    private static @Nullable JsonNode ofColumn(ThresholdColumn column, Map<ThresholdColumn, String> cells, SetRow row) {
        ObjectNode years = NODES.objectNode();
        cells.forEach((one, cell) -> {
            if (one.year() != null && !cell.equalsIgnoreCase(Unread.MARK)) {
                number(one, cell, row)
                        .ifPresentOrElse(
                                number -> years.set(String.valueOf(one.year()), number),
                                () -> row.fault(one, accepted(one, cell, row)));
            }
        });
        String own = cells.getOrDefault(column, "");
        boolean isMark = own.toLowerCase(Locale.ROOT).startsWith(Unread.MARK);
        if (!years.isEmpty()) {
            if (!own.isEmpty() && !isMark) {
                row.fault(column, YEARLY);
            }
            return NODES.objectNode().set("years", years);
        }
        if (isMark) {
            String reason = own.substring(Unread.MARK.length())
                    .replaceFirst("^\\s*:", "")
                    .strip();
            return reason.isEmpty() ? null : unread(reason);
        }
        return own.isEmpty() ? null : value(column, own, row);
    }

    private static @Nullable JsonNode value(ThresholdColumn column, String cell, SetRow row) {
        Optional<JsonNode> read = number(column, cell, row)
                .<JsonNode>map(number -> NODES.objectNode().set("value", number))
                .or(() -> OtherSetCell.read(cell));
        if (read.isEmpty()) {
            row.fault(column, accepted(column, cell, row));
        }
        return read.orElse(null);
    }

    /** A share may be written with its sign, where the unit is one. */
    private static String digits(String cell, SetRow row) {
        boolean isShare = cell.endsWith("%") && row.seen(SetColumns.UNIT).startsWith("%");
        return isShare ? cell.substring(0, cell.length() - 1).strip() : cell;
    }

    private static boolean hasTwoMeanings(ThresholdColumn column, String cell, SetRow row) {
        return !row.isNumber(column) && TwoMeanings.has(digits(cell, row));
    }

    private static Text accepted(ThresholdColumn column, String cell, SetRow row) {
        return hasTwoMeanings(column, cell, row) ? TwoMeanings.accepted(digits(cell, row)) : NUMBER;
    }

    private static Optional<JsonNode> number(ThresholdColumn column, String cell, SetRow row) {
        String digits = digits(cell, row);
        try {
            return digits.length() > LONGEST_NUMBER || hasTwoMeanings(column, cell, row)
                    ? Optional.empty()
                    : Optional.of(DecimalNode.valueOf(new BigDecimal(digits.replace(',', '.'))));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private JsonNode joined(Map<ThresholdColumn, JsonNode> found, SetRow row) {
        ThresholdColumn all = upper ? ThresholdColumn.UPPER : ThresholdColumn.COMMON;
        JsonNode common = found.remove(all);
        List<String> traits =
                found.keySet().stream().map(ThresholdColumn::trait).distinct().toList();
        if (traits.isEmpty()) {
            Optional<String> awaited =
                    marked.stream().filter(trait -> !trait.isEmpty()).findFirst();
            return common != null
                    ? common
                    : awaited.map(trait -> by(trait, Map.of())).orElseGet(() -> unread(Unread.LEFT_BLANK));
        }
        if (common != null && !common.has(UNREAD)) {
            row.fault(all, COMMON);
        }
        if (traits.size() > 1) {
            found.keySet().stream()
                    .filter(column -> !column.trait().equals(traits.get(0)))
                    .forEach(column -> row.fault(column, ONE_TRAIT));
        }
        return by(traits.get(0), found);
    }

    private static JsonNode by(String trait, Map<ThresholdColumn, JsonNode> found) {
        ObjectNode values = NODES.objectNode();
        found.forEach((column, threshold) -> values.set(column.value(), threshold));
        return NODES.objectNode().put("by", trait).set("values", values);
    }

    private static JsonNode unread(String why) {
        return NODES.objectNode().put(UNREAD, why);
    }
}
