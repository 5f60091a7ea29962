package vn.ntm.criteria.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;

/**
 * Numbers of like units, and how far another number lies from them in a measure that the outliers among them do not move:
 * the modified z-score of Iglewicz and Hoaglin (1993), 0.6745 (x − median) / MAD; where more than half of them are alike,
 * and the median absolute deviation so zero, (x − median) / (1.253314 × the mean absolute deviation) in its place. What
 * does not depend on x is found once: a whole province is held against the same numbers.
 */
public final class Sample {

    private static final double OF_MEDIAN = 0.6745;
    private static final double OF_MEAN = 1.253314;

    private final double[] sorted;
    private final double median;
    private final double scale;

    /** @param inOrder the numbers, the lowest first */
    private Sample(double[] inOrder) {
        sorted = inOrder;
        median = sorted.length == 0 ? 0 : middle(sorted);
        scale = sorted.length == 0 ? 0 : scale();
    }

    /** Of these numbers, in any order. */
    public static Sample of(Collection<BigDecimal> numbers) {
        return of(numbers.stream().mapToDouble(BigDecimal::doubleValue).toArray());
    }

    static Sample of(double... numbers) {
        double[] inOrder = numbers.clone();
        Arrays.sort(inOrder);
        return new Sample(inOrder);
    }

    /** The same without one number; the same where it is not among them. */
    public Sample without(BigDecimal number) {
        int at = Arrays.binarySearch(sorted, number.doubleValue());
        if (at < 0) {
            return this;
        }
        double[] others = new double[sorted.length - 1];
        System.arraycopy(sorted, 0, others, 0, at);
        System.arraycopy(sorted, at + 1, others, at, others.length - at);
        return new Sample(others);
    }

    int size() {
        return sorted.length;
    }

    /** 0 where all of them are alike and so is this one; ±{@link Double#MAX_VALUE} where they are and it is not. */
    double scoreOf(double number) {
        if (scale > 0) {
            return (number - median) / scale;
        }
        return number == median ? 0 : Math.copySign(Double.MAX_VALUE, number - median);
    }

    private double scale() {
        double[] deviations = deviations();
        double mad = middle(deviations);
        return mad > 0
                ? mad / OF_MEDIAN
                : OF_MEAN * Arrays.stream(deviations).average().orElse(0);
    }

    /** How far each lies from the median, the nearest first: on either side they are in order, and are only merged. */
    private double[] deviations() {
        double[] deviations = new double[sorted.length];
        int above = sorted.length / 2;
        int below = above - 1;
        for (int i = 0; i < deviations.length; i++) {
            boolean upwards = below < 0 || (above < sorted.length && sorted[above] - median <= median - sorted[below]);
            deviations[i] = upwards ? sorted[above++] - median : median - sorted[below--];
        }
        return deviations;
    }

    private static double middle(double[] inOrder) {
        int middle = inOrder.length / 2;
        return inOrder.length % 2 == 1 ? inOrder[middle] : (inOrder[middle - 1] + inOrder[middle]) / 2;
    }
}
