package vn.ntm.criteria.requirements.thresholds;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;

/**
 * What a province decided on an indicator that the law leaves to it.
 *
 * @param decision its number and date
 * @param value the province's threshold for all of its units; absent where it is not a number, one for each part, or one
 *     for each column
 * @param parts the thresholds of a composite, by the name of the part
 * @param columns the province's thresholds by group, region or class of its units; absent where all have the same
 */
public record ProvincialDecision(
        String decision,
        @Nullable BigDecimal value,
        Map<String, BigDecimal> parts,
        @Nullable Columns columns) {

    private static final Text NOT_DECIDED =
            new Text("Chưa có quy định của UBND cấp tỉnh", "The province has not decided yet");

    /** A threshold for each column, such as each group of communes (<i>nhóm xã</i>, 51/2025/QĐ-TTg). */
    public record Columns(Trait by, Map<String, BigDecimal> values) {
        public Columns {
            values = Map.copyOf(values);
        }

        private Threshold threshold() {
            return new Threshold.By(
                    by,
                    values.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, one -> new Threshold.Fixed(one.getValue()))));
        }
    }

    public ProvincialDecision {
        parts = Map.copyOf(parts);
    }

    /** One for all units. */
    public ProvincialDecision(String decision, @Nullable BigDecimal value, Map<String, BigDecimal> parts) {
        this(decision, value, parts, null);
    }

    public ProvincialDecision part(String name) {
        return new ProvincialDecision(decision, parts.get(name), Map.of());
    }

    /** What it asks of the unit that is asked about. */
    public Resolved threshold(Circumstances unit, OtherSets others) {
        if (columns != null) {
            return columns.threshold().resolve(unit, others);
        }
        return value == null ? Resolved.unknown(NOT_DECIDED) : Resolved.of(value);
    }
}
