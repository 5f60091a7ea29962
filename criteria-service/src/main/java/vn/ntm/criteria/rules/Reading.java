package vn.ntm.criteria.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.findings.Value;

/**
 * The numbers of an assessment's values. A part of an indicator is called by its path, such as {@code 12.1/men}.
 *
 * @param numbers what was found; of a share that is given as two counts, the percentage
 * @param wholes of how many each such share is
 */
public record Reading(Map<String, BigDecimal> numbers, Map<String, BigDecimal> wholes) {

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    /** The numbers of these values, by the code of the indicator. */
    public static Reading of(Map<String, Value> values) {
        Reading reading = new Reading(new TreeMap<>(), new TreeMap<>());
        values.forEach(reading::read);
        return reading;
    }

    /** The code of the indicator that a path leads into. */
    public static String code(String path) {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    private void read(String path, Value value) {
        if (value instanceof Value.Amount amount) {
            numbers.put(path, amount.number());
        } else if (value instanceof Value.Parts parts) {
            if (parts.byName().keySet().equals(Set.of(Compared.PART, Compared.OF))
                    && parts.byName().get(Compared.PART) instanceof Value.Amount part
                    && parts.byName().get(Compared.OF) instanceof Value.Amount of) {
                wholes.put(path, of.number());
                if (of.number().signum() != 0) {
                    numbers.put(path, part.number().multiply(PER_CENT).divide(of.number(), MathContext.DECIMAL64));
                }
            } else {
                parts.byName().forEach((name, part) -> read(path + "/" + name, part));
            }
        }
    }
}
