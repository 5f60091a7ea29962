package vn.ntm.criteria.requirements.findings;

import java.math.BigDecimal;
import java.util.List;
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
 * @param parts what was said of each part of a composite, in the requirement's order
 */
public record Finding(
        Verdict verdict,
        Wording requirement,
        @Nullable BigDecimal threshold,
        @Nullable Value value,
        @Nullable BigDecimal margin,
        @Nullable Wording remark,
        List<Part> parts) {

    public Finding {
        parts = List.copyOf(parts);
    }

    /** What was said of a part of a composite. */
    public record Part(String name, Finding finding) {}

    public static Finding of(Verdict verdict, Wording requirement, @Nullable Value value) {
        return new Finding(verdict, requirement, null, value, null, null, List.of());
    }

    public static Finding ofParts(Verdict verdict, Text separator, @Nullable Value value, List<Part> parts) {
        return new Finding(verdict, new Wording.Listed(separator, parts), null, value, null, null, parts);
    }

    public static Finding undecided(Wording requirement, @Nullable Value value, Text why) {
        return new Finding(Verdict.UNDECIDED, requirement, null, value, null, new Wording.Said(why), List.of());
    }

    /** The same with this remark, unless it has one. */
    public Finding remarked(Wording why) {
        return remark != null ? this : new Finding(verdict, requirement, threshold, value, margin, why, parts);
    }

    public Finding worded(Wording words) {
        return new Finding(verdict, words, threshold, value, margin, remark, parts);
    }
}
