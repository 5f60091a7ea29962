package vn.ntm.criteria.requirements;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a province decided on an indicator that the law leaves to it.
 *
 * @param decision its number and date
 * @param value the province's threshold; absent where it is not a number, or one for each part
 * @param parts the thresholds of a composite, by the name of the part
 */
public record ProvincialDecision(String decision, @Nullable BigDecimal value, Map<String, BigDecimal> parts) {

    public ProvincialDecision {
        parts = Map.copyOf(parts);
    }

    ProvincialDecision part(String name) {
        return new ProvincialDecision(decision, parts.get(name), Map.of());
    }
}
