package vn.ntm.criteria.requirements;

import java.math.BigDecimal;
import java.util.Collections;
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
 * @param parts what was said of each part of a composite, by its name; given away by the one who makes it
 */
public record Finding(
        Verdict verdict,
        Wording requirement,
        @Nullable BigDecimal threshold,
        @Nullable Value value,
        @Nullable BigDecimal margin,
        @Nullable Wording remark,
        Map<String, Finding> parts) {

    public Finding {
        parts = parts.isEmpty() ? Map.of() : Collections.unmodifiableMap(parts);
    }

    static Finding of(Verdict verdict, Wording requirement, @Nullable Value value) {
        return new Finding(verdict, requirement, null, value, null, null, Map.of());
    }

    static Finding ofParts(Verdict verdict, Text separator, @Nullable Value value, Map<String, Finding> parts) {
        return new Finding(verdict, new Wording.Listed(separator, parts), null, value, null, null, parts);
    }

    static Finding undecided(Wording requirement, @Nullable Value value, Text why) {
        return new Finding(Verdict.UNDECIDED, requirement, null, value, null, new Wording.Said(why), Map.of());
    }

    /** The same with this remark, unless it has one. */
    Finding remarked(Wording why) {
        return remark != null ? this : new Finding(verdict, requirement, threshold, value, margin, why, parts);
    }

    Finding worded(Wording words) {
        return new Finding(verdict, words, threshold, value, margin, remark, parts);
    }
}
