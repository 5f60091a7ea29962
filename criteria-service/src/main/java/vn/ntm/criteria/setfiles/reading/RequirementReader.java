package vn.ntm.criteria.setfiles.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.setfiles.cells.CountedBy;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.cells.SetNode;
import vn.ntm.criteria.setfiles.cells.SetRow;
import vn.ntm.criteria.setfiles.cells.UnitCell;
import vn.ntm.criteria.setfiles.cells.Wanted;
import vn.ntm.criteria.setfiles.words.SetWords;
import vn.ntm.platform.problems.Text;

/** Reads the requirement of an indicator from its row and those of its parts. */
public final class RequirementReader {

    static final String BOOLEAN = "boolean";

    private static final Text NO_UNIT = new Text("đơn vị của mức, như %", "the unit of the threshold, such as %");
    private static final Text SIGN = SetWords.COMPARISON.accepted();

    /** The rows of the indicator by key, in their order. */
    private final Map<String, SetRow> rows;

    private final Placed placed;

    private RequirementReader(Map<String, SetRow> rows, Placed placed) {
        this.rows = rows;
        this.placed = placed;
    }

    /** Takes in which row a part of the requirement stands, by its path within it. */
    @FunctionalInterface
    public interface Placed {
        void at(String path, SetRow row);
    }

    /**
     * @param rows those of the indicator by key, its own first
     * @param key of its own
     */
    public static ObjectNode read(Map<String, SetRow> rows, String key, Placed placed) {
        return new RequirementReader(rows, placed).row(key, "requirement");
    }

    private ObjectNode row(String key, String path) {
        SetRow row = rows.get(key);
        placed.at(path, row);
        Optional<Wanted> said = Wanted.read(row.take(SetColumns.WANTED));
        if (said.isEmpty()) {
            return refused(key, row);
        }
        Wanted wanted = said.get();
        String inside = path
                + wanted.around().stream()
                        .map(one -> one.path("kind").asText().equals("left-to-province") ? ".national" : ".required")
                        .reduce("", String::concat);
        return wanted.around(innermost(wanted.kind(), key, row, inside));
    }

    /** Of a row that wants nothing that we know nothing else is told, nor of its parts. */
    private ObjectNode refused(String key, SetRow row) {
        row.fault(SetColumns.WANTED, Wanted.ACCEPTED);
        rows.forEach((one, part) -> {
            if (one.startsWith(key)) {
                placed.at("", part);
                part.takeAll();
            }
        });
        return SetNode.object().put("kind", Wanted.ACHIEVED);
    }

    private ObjectNode innermost(@Nullable String kind, String key, SetRow row, String path) {
        if (Wanted.isComposite(kind)) {
            ObjectNode composite = SetNode.object().put("kind", kind);
            ObjectNode parts = composite.putObject("parts");
            parts(key).forEach((name, part) -> parts.set(name, row(part, path + ".parts." + name)));
            return composite;
        }
        String sign = row.take(SetColumns.COMPARISON);
        boolean hasThresholds = row.hasThresholds() || counted(key) != null;
        if (Wanted.ACHIEVED.equals(kind) && sign.isEmpty() && !hasThresholds) {
            return SetNode.object().put("kind", kind);
        }
        return compared(sign, key, row);
    }

    private ObjectNode compared(String sign, String key, SetRow row) {
        ObjectNode node = SetNode.object().put("kind", Wanted.COMPARED);
        Optional<String> comparison = SetWords.COMPARISON.word(sign);
        comparison.ifPresentOrElse(word -> node.put("comparison", word), () -> row.fault(SetColumns.COMPARISON, SIGN));
        String unit = row.take(SetColumns.UNIT);
        String word = UnitCell.read(unit);
        if (word.equals(BOOLEAN)) {
            row.fault(SetColumns.UNIT, NO_UNIT);
        }
        SetNode.put(node, "unit", word);
        ThresholdReader.Counted counted = counted(key);
        if (!comparison.equals(Optional.of("none"))) {
            node.set("threshold", ThresholdReader.read(row, counted, false));
        }
        if (comparison.equals(Optional.of("between"))) {
            node.set("upper", ThresholdReader.read(row, counted, true));
        }
        return node;
    }

    /** The keys of the rows of the parts, by the name of the part. */
    private Map<String, String> parts(String key) {
        Map<String, String> parts = new LinkedHashMap<>();
        rows.keySet().stream()
                .filter(one -> one.startsWith(key + "/")
                        && CountedBy.Row.of(one).isEmpty()
                        && one.indexOf('/', key.length() + 1) < 0)
                .forEach(one -> parts.put(one.substring(key.length() + 1), one));
        return parts;
    }

    private ThresholdReader.@Nullable Counted counted(String key) {
        CountedBy by = rows.keySet().stream()
                .flatMap(one -> CountedBy.Row.of(one).stream())
                .filter(one -> one.of().equals(key))
                .map(CountedBy.Row::by)
                .findFirst()
                .orElse(null);
        return by == null
                ? null
                : new ThresholdReader.Counted(by, rows.get(by.key(key, true)), rows.get(by.key(key, false)));
    }
}
