package vn.ntm.contracts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;

/**
 * What a criteria set says of one indicator, and why.
 *
 * @param code as in the decision's annex, such as {@code 17.1}
 * @param value a number, a Boolean or an object of them by name; absent where nothing was said
 * @param unit of value, threshold and margin
 * @param requirement what was required of this unit, in Vietnamese
 * @param threshold the number that applied; absent where there is none or it is not known
 * @param margin how far the value is on the good side; negative where it falls short
 * @param legalSource where the requirement stands
 * @param source where the value comes from
 * @param remark what the one who gave the value says of it, or the one who corrected it
 */
public record IndicatorVerdict(
        String code,
        Outcome outcome,
        @Nullable Object value,
        String unit,
        String requirement,
        @Nullable BigDecimal threshold,
        @Nullable BigDecimal margin,
        String legalSource,
        @Nullable String source,
        @Nullable String remark) {}
