package vn.ntm.criteria.setfiles.writing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.setfiles.cells.CountedBy;
import vn.ntm.criteria.setfiles.cells.OtherSetCell;
import vn.ntm.criteria.setfiles.cells.ThresholdColumn;
import vn.ntm.criteria.setfiles.cells.Unread;

/** The thresholds of a comparison as cells of columns, as the annexes have them. */
final class ThresholdCells {

    /** A spreadsheet counts with 15 digits; a longer number is kept as text. */
    private static final int DIGITS = 15;

    private final Expected expected;
    private final Map<ThresholdColumn, Object> whole = new LinkedHashMap<>();
    private final Map<ThresholdColumn, Object> above = new LinkedHashMap<>();
    private final Map<ThresholdColumn, Object> below = new LinkedHashMap<>();
    private @Nullable CountedBy by;

    private ThresholdCells(Expected expected) {
        this.expected = expected;
    }

    /** The cells of the thresholds of this comparison, with those that lack marked as unread. */
    static ThresholdCells of(JsonNode requirement, Expected expected) {
        ThresholdCells cells = new ThresholdCells(expected);
        cells.put(requirement.path("threshold"), ThresholdColumn.COMMON, cells.whole);
        cells.put(requirement.path("upper"), ThresholdColumn.UPPER, cells.whole);
        return cells;
    }

    /** Those that hold however many of something a unit has. */
    Map<ThresholdColumn, Object> whole() {
        return whole;
    }

    /** Those of units that have more, or not more, than {@link #by} says. */
    Map<ThresholdColumn, Object> counted(boolean more) {
        return more ? above : below;
    }

    /** By which count the thresholds differ; absent where they do not. */
    @Nullable
    CountedBy by() {
        return by;
    }

    private void put(JsonNode threshold, ThresholdColumn at, Map<ThresholdColumn, Object> cells) {
        if (threshold.has("value")) {
            cells.put(at, number(threshold.path("value")));
        } else if (threshold.has("unread")) {
            cells.put(at, Unread.MARK + ": " + threshold.path("unread").asText());
        } else if (threshold.has("years")) {
            expected.years().forEach(year -> cells.put(at.in(year), Unread.MARK));
            threshold
                    .path("years")
                    .properties()
                    .forEach(year -> cells.put(at.in(Integer.parseInt(year.getKey())), number(year.getValue())));
        } else if (threshold.has("set")) {
            cells.put(at, OtherSetCell.of(threshold));
        } else if (threshold.has("by")) {
            byTrait(threshold, at, cells);
        } else if (threshold.has("count")) {
            by = CountedBy.of(threshold);
            put(threshold.path("then"), at, above);
            put(threshold.path("otherwise"), at, below);
        }
    }

    private void byTrait(JsonNode threshold, ThresholdColumn at, Map<ThresholdColumn, Object> cells) {
        String trait = threshold.path("by").asText();
        JsonNode values = threshold.path("values");
        boolean yearly = !values.isEmpty()
                && StreamSupport.stream(values.spliterator(), false).allMatch(one -> one.has("years"));
        Set<Integer> years = new TreeSet<>(yearly ? expected.years() : List.of());
        values.forEach(
                one -> one.path("years").fieldNames().forEachRemaining(year -> years.add(Integer.valueOf(year))));
        expected.of(trait).stream()
                .filter(one -> !values.has(one))
                .map(one -> at.of(trait, one))
                .forEach(lacking -> {
                    if (yearly) {
                        years.forEach(year -> cells.put(lacking.in(year), Unread.MARK));
                    } else {
                        cells.put(lacking, Unread.MARK);
                    }
                });
        values.properties().forEach(one -> {
            ThresholdColumn column = at.of(trait, one.getKey());
            if (yearly) {
                years.forEach(year -> cells.put(column.in(year), Unread.MARK));
            }
            put(one.getValue(), column, cells);
        });
    }

    private static Object number(JsonNode node) {
        BigDecimal number = node.decimalValue();
        return number.stripTrailingZeros().precision() > DIGITS ? number.toPlainString() : number;
    }
}
