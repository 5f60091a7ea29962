package vn.ntm.criteria.setfiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Thresholds by region, group, class and year as cells of columns, as the annexes have them, and back. */
final class ThresholdCells {

    /** The column of a threshold that is one for all. */
    static final String COMMON = "Chung";

    /** The prefix of the columns of the other end of a range. */
    static final String UPPER = "Mức trên";

    private static final List<String> REGIONS = List.of("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");
    private static final String UNREAD = "chưa đọc: ";
    private static final String GROUP = "Nhóm xã ";
    private static final String AREA = "Khu vực ";
    private static final Pattern YEAR = Pattern.compile("(.*) (\\d{4})$");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ThresholdCells() {}

    /** Each region has a column for each year that the set knows, empty ones to be completed; others stand behind. */
    static List<String> columns(TreeSet<String> used) {
        List<String> years = used.stream()
                .map(YEAR::matcher)
                .filter(Matcher::matches)
                .map(year -> year.group(2))
                .distinct()
                .sorted()
                .toList();
        LinkedHashMap<String, Boolean> columns = new LinkedHashMap<>();
        columns.put(COMMON, true);
        years.forEach(year -> columns.put(COMMON + " " + year, true));
        for (String region : REGIONS) {
            columns.put(region, true);
            years.forEach(year -> columns.put(region + " " + year, true));
        }
        used.forEach(other -> columns.putIfAbsent(other, true));
        return List.copyOf(columns.keySet());
    }

    /** The cells that say what a comparison's thresholds are. */
    static Map<String, Object> of(JsonNode requirement) {
        Map<String, Object> cells = new LinkedHashMap<>();
        put(cells, "", requirement.path("threshold"));
        if (requirement.has("upper")) {
            put(cells, UPPER, requirement.path("upper"));
        }
        return cells;
    }

    private static void put(Map<String, Object> cells, String prefix, JsonNode threshold) {
        String own = prefix.isEmpty() ? COMMON : prefix;
        if (threshold.has("value")) {
            cells.put(own, threshold.path("value").decimalValue());
        } else if (threshold.has("unread")) {
            cells.put(own, UNREAD + threshold.path("unread").asText());
        } else if (threshold.has("years")) {
            threshold
                    .path("years")
                    .properties()
                    .forEach(year ->
                            cells.put(own + " " + year.getKey(), year.getValue().decimalValue()));
        } else if (threshold.has("by") && !threshold.path("values").isEmpty()) {
            String trait = threshold.path("by").asText();
            threshold
                    .path("values")
                    .properties()
                    .forEach(one -> put(cells, joined(prefix, named(trait, one.getKey())), one.getValue()));
        } else if (!threshold.isMissingNode()) {
            cells.put(own, threshold.toString());
        }
    }

    /**
     * The threshold that the cells say; empty where a cell says none.
     *
     * @param upper whether the other end of a range is meant
     * @param wrong takes the column of a cell that cannot be read
     */
    static Optional<JsonNode> read(
            Map<String, String> cells, boolean upper, java.util.function.Consumer<String> wrong) {
        Map<String, String> own = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            if (column.startsWith(UPPER) == upper) {
                own.put(upper ? column.substring(UPPER.length()).strip() : column, cell);
            }
        });
        Map<String, Map<String, String>> byTrait = new LinkedHashMap<>();
        ObjectNode years = NODES.objectNode();
        JsonNode common = null;
        boolean sound = true;
        for (Map.Entry<String, String> cell : own.entrySet()) {
            Matcher year = YEAR.matcher(cell.getKey());
            String name = year.matches() ? year.group(1) : cell.getKey();
            boolean isCommon = name.isEmpty() || name.equals(COMMON);
            Optional<JsonNode> value = value(cell.getValue());
            if (value.isEmpty() || (year.matches() && !value.get().has("value"))) {
                wrong.accept(upper ? joined(UPPER, cell.getKey()) : cell.getKey());
                sound = false;
            } else if (!isCommon) {
                byTrait.computeIfAbsent(name, column -> new LinkedHashMap<>())
                        .put(year.matches() ? year.group(2) : "", cell.getValue());
            } else if (year.matches()) {
                years.set(year.group(2), value.get().get("value"));
            } else {
                common = value.get();
            }
        }
        if (!sound) {
            return Optional.empty();
        }
        return Optional.of(whole(common, years, byTrait));
    }

    private static JsonNode whole(
            @Nullable JsonNode common, ObjectNode years, Map<String, Map<String, String>> byTrait) {
        if (!byTrait.isEmpty()) {
            ObjectNode values = NODES.objectNode();
            byTrait.forEach((column, cells) -> values.set(key(column), ofColumn(cells)));
            return NODES.objectNode()
                    .put("by", trait(byTrait.keySet().iterator().next()))
                    .set("values", values);
        }
        if (!years.isEmpty()) {
            return NODES.objectNode().set("years", years);
        }
        return common == null ? NODES.objectNode().put("unread", "để trống") : common;
    }

    private static JsonNode ofColumn(Map<String, String> cells) {
        if (cells.containsKey("")) {
            return value(cells.get("")).orElseThrow();
        }
        ObjectNode years = NODES.objectNode();
        cells.forEach((year, cell) -> years.set(year, value(cell).orElseThrow().get("value")));
        return NODES.objectNode().set("years", years);
    }

    private static Optional<JsonNode> value(String cell) {
        if (cell.startsWith(UNREAD.strip())) {
            return Optional.of(NODES.objectNode()
                    .put("unread", cell.substring(UNREAD.strip().length()).strip()));
        }
        try {
            if (cell.startsWith("{")) {
                return Optional.of(JSON.readTree(cell));
            }
            BigDecimal number = new BigDecimal(cell.replace(',', '.'));
            return Optional.of(NODES.objectNode().set("value", DecimalNode.valueOf(number)));
        } catch (JsonProcessingException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static String joined(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + " " + name;
    }

    private static String named(String trait, String value) {
        return switch (trait) {
            case "group" -> GROUP + value;
            case "area-class" -> AREA + value;
            default -> value;
        };
    }

    private static String trait(String column) {
        return column.startsWith(GROUP) ? "group" : column.startsWith(AREA) ? "area-class" : "region";
    }

    private static String key(String column) {
        return column.startsWith(GROUP)
                ? column.substring(GROUP.length())
                : column.startsWith(AREA) ? column.substring(AREA.length()) : column;
    }
}
