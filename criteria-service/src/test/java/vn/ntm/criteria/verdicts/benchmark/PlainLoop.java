package vn.ntm.criteria.verdicts.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.findings.Value;

/**
 * What a programmer would write by hand for one set: arrays of what each indicator is compared with in each region, and a
 * loop over them. It says met or not of each indicator and criterion, and nothing of why.
 */
final class PlainLoop {

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    private final Line[] lines;
    private final boolean[] met;

    PlainLoop(List<Line> lines) {
        this.lines = lines.toArray(Line[]::new);
        this.met = new boolean[lines.size()];
    }

    /** How a value is compared. */
    enum Way {
        ACHIEVED,
        AT_LEAST,
        AT_MOST
    }

    /**
     * One comparison, or several that must all hold.
     *
     * @param criterion the number of its criterion
     * @param parts the names of the parts; none where the value is one
     * @param thresholds by region, then by part; of a value without parts there is one, and none
     *     where nothing is asked
     */
    record Line(String code, int criterion, Way[] ways, String[] parts, BigDecimal[][] thresholds) {}

    /** How many criteria are met by these values in the region of that number. */
    int criteriaMet(int region, Map<String, Value> values) {
        int count = 0;
        boolean whole = true;
        for (int i = 0; i < lines.length; i++) {
            Line line = lines[i];
            met[i] = isMet(line, line.thresholds[region], values.get(line.code));
            whole &= met[i];
            if (i == lines.length - 1 || lines[i + 1].criterion != line.criterion) {
                count += whole ? 1 : 0;
                whole = true;
            }
        }
        return count;
    }

    /** What the last call said of the indicator of that number. */
    boolean isMet(int indicator) {
        return met[indicator];
    }

    private static boolean isMet(Line line, BigDecimal[] thresholds, Value value) {
        if (line.parts.length == 0) {
            return isMet(line.ways[0], thresholds[0], value);
        }
        Map<String, Value> given = ((Value.Parts) value).byName();
        boolean all = true;
        for (int part = 0; part < line.parts.length; part++) {
            all &= isMet(line.ways[part], thresholds[part], given.get(line.parts[part]));
        }
        return all;
    }

    private static boolean isMet(Way way, @Nullable BigDecimal threshold, Value value) {
        if (threshold == null) {
            return true;
        }
        if (way == Way.ACHIEVED) {
            return ((Value.Achievement) value).achieved();
        }
        int compared = number(value).compareTo(threshold);
        return way == Way.AT_LEAST ? compared >= 0 : compared <= 0;
    }

    private static BigDecimal number(Value value) {
        if (value instanceof Value.Amount amount) {
            return amount.number();
        }
        Map<String, Value> share = ((Value.Parts) value).byName();
        BigDecimal part = ((Value.Amount) share.get("part")).number();
        BigDecimal of = ((Value.Amount) share.get("of")).number();
        return part.multiply(PER_CENT).divide(of, MathContext.DECIMAL128);
    }
}
