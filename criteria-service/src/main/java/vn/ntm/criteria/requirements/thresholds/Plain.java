package vn.ntm.criteria.requirements.thresholds;

import java.math.BigDecimal;

/** Numbers in the one form that those that are equal have in common: 98.50 and 98.5 are the same share. */
public final class Plain {

    private Plain() {}

    /** The same number without zeros at its end, and without an exponent. */
    public static BigDecimal number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
