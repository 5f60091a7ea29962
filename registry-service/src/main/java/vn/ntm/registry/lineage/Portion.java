package vn.ntm.registry.lineage;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A part of something, as far as it is known.
 *
 * @param least it is no less than this
 * @param most it is no more than this
 * @param estimate what to reckon with; that of a certain portion is its value
 */
public record Portion(BigDecimal least, BigDecimal most, BigDecimal estimate) {

    static final MathContext PRECISION = MathContext.DECIMAL128;

    public static final Portion NONE = exactly(BigDecimal.ZERO);
    public static final Portion ALL = exactly(BigDecimal.ONE);

    /** @throws IllegalArgumentException where the bounds cross or are negative */
    public Portion {
        if (least.signum() < 0 || most.compareTo(least) < 0) {
            throw new IllegalArgumentException("least and most are no bounds: " + least + ", " + most);
        }
    }

    /** A portion that is known. */
    public static Portion exactly(BigDecimal value) {
        return new Portion(value, value, value);
    }

    /** Whether it is known how much it is. */
    public boolean isCertain() {
        return least.compareTo(most) == 0;
    }

    /** Whether it is known to be all. */
    public boolean isAll() {
        return least.compareTo(BigDecimal.ONE) >= 0;
    }

    /** Whether it is known to be nothing. */
    public boolean isNone() {
        return most.signum() == 0 && estimate.signum() == 0;
    }

    /** Whether it is kept back only because the caller wants no guess: it is in truth with one of the others. */
    boolean isWithheld() {
        return most.signum() == 0 && estimate.signum() > 0;
    }

    /** No more than is certain. */
    Portion atLeast() {
        return new Portion(least, most, least);
    }

    static Portion withheld(BigDecimal estimate) {
        return new Portion(BigDecimal.ZERO, BigDecimal.ZERO, estimate);
    }

    /** Both together. */
    public Portion plus(Portion other) {
        return new Portion(least.add(other.least), most.add(other.most), estimate.add(other.estimate, PRECISION));
    }

    /** This portion of the other one. */
    public Portion times(Portion other) {
        return new Portion(
                least.multiply(other.least), most.multiply(other.most), estimate.multiply(other.estimate, PRECISION));
    }

    /** With the bounds that follow from what is known of the others, which make a whole together with this one. */
    Portion beside(BigDecimal leastOfOthers, BigDecimal mostOfOthers) {
        BigDecimal low = least.max(BigDecimal.ONE.subtract(mostOfOthers)).min(BigDecimal.ONE);
        BigDecimal high = most.min(BigDecimal.ONE.subtract(leastOfOthers)).max(low);
        return low.compareTo(high) == 0
                ? exactly(low)
                : new Portion(low, high, estimate.max(low).min(high));
    }
}
