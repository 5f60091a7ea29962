package vn.ntm.criteria.requirements;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;

/**
 * What a requirement says of a unit, and why.
 *
 * @param requirement what was required of this unit, in words
 * @param threshold the number that applied; absent where there is none or it is not known
 * @param value what was found; absent where nothing was said
 * @param margin how far the value is on the good side, in the indicator's unit; negative where it falls short
 * @param remark why it is undecided or does not apply, or whose decision was followed
 * @param parts what was said of each part of a composite, by its name
 */
public record Finding(
        Verdict verdict,
        Text requirement,
        @Nullable BigDecimal threshold,
        @Nullable Value value,
        @Nullable BigDecimal margin,
        @Nullable Text remark,
        Map<String, Finding> parts) {

    public Finding {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    static Finding of(Verdict verdict, Text requirement, @Nullable Value value) {
        return new Finding(verdict, requirement, null, value, null, null, Map.of());
    }

    static Finding ofParts(Verdict verdict, Text requirement, @Nullable Value value, Map<String, Finding> parts) {
        return new Finding(verdict, requirement, null, value, null, null, parts);
    }

    static Finding undecided(Text requirement, @Nullable Value value, @Nullable Text why) {
        return of(Verdict.UNDECIDED, requirement, value).remarked(why);
    }

    /** The same with this remark, unless it has one. */
    Finding remarked(@Nullable Text why) {
        return new Finding(verdict, requirement, threshold, value, margin, remark == null ? why : remark, parts);
    }

    Finding worded(Text words) {
        return new Finding(verdict, words, threshold, value, margin, remark, parts);
    }
}
