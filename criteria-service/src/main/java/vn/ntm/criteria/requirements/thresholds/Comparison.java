package vn.ntm.criteria.requirements.thresholds;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a value is compared. */
public enum Comparison {
    /** <i>Từ … trở lên</i>. */
    AT_LEAST,
    /** <i>Không quá</i>. */
    AT_MOST,
    /** <i>Từ … đến …</i>, both included. */
    BETWEEN,
    /** <i>Bằng</i>. */
    EQUAL,
    /** <i>Không có</i>: zero. */
    NONE;

    /** How far the value is on the good side of what is required; negative where it falls short. */
    public BigDecimal margin(BigDecimal value, BigDecimal threshold, @Nullable BigDecimal upper) {
        return switch (this) {
            case AT_LEAST -> value.subtract(threshold);
            case AT_MOST -> threshold.subtract(value);
            case BETWEEN ->
                value.subtract(threshold).min(Objects.requireNonNull(upper).subtract(value));
            case EQUAL, NONE -> value.subtract(threshold).abs().negate();
        };
    }

    /** Whether a province that asks for {@code own} asks for less than {@code national}. */
    public boolean isWeaker(BigDecimal own, BigDecimal national) {
        return switch (this) {
            case AT_LEAST -> own.compareTo(national) < 0;
            case AT_MOST -> own.compareTo(national) > 0;
            case BETWEEN, EQUAL, NONE -> own.compareTo(national) != 0;
        };
    }

    /** The name in sets: lower case with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
