package vn.ntm.criteria.assessments.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.findings.Value;

/**
 * What somebody said of an indicator.
 *
 * @param value absent where it was left open, or found to be missing
 * @param source where the value comes from
 * @param remark in free words; of a correction its reason
 * @param department that spoke; absent where nobody did for one
 * @param corrected whether it differs from what had been said before at the stage below
 */
public record Said(
        @Nullable Value value,
        @Nullable String source,
        @Nullable String remark,
        String by,
        @Nullable String department,
        Instant at,
        boolean corrected) {

    /** The same, said for this department. */
    public Said by(@Nullable String speaking) {
        return new Said(value, source, remark, by, speaking, at, corrected);
    }
}
