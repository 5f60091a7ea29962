package vn.ntm.criteria.requirements.thresholds;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;

/**
 * The threshold that applies to a unit.
 *
 * @param value absent where it is not known
 * @param unknown why it is not known; absent where it is
 */
public record Resolved(@Nullable BigDecimal value, @Nullable Text unknown) {

    public static Resolved of(BigDecimal value) {
        return new Resolved(value, null);
    }

    /** Why it is not known. */
    public Text why() {
        return Objects.requireNonNull(unknown);
    }

    public static Resolved unknown(Text why) {
        return new Resolved(null, why);
    }
}
