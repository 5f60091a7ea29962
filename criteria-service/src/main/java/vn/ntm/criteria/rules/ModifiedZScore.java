package vn.ntm.criteria.rules;

import java.util.Arrays;

/**
 * How far a number lies from others, in a measure that the outliers among them do not move: the modified z-score of
 * Iglewicz and Hoaglin (1993), 0.6745 (x − median) / MAD; where more than half of the others are alike, and the median
 * absolute deviation so zero, (x − median) / (1.253314 × the mean absolute deviation) in its place.
 */
final class ModifiedZScore {

    private static final double OF_MEDIAN = 0.6745;
    private static final double OF_MEAN = 1.253314;

    private ModifiedZScore() {}

    /** 0 where all others are alike and so is this one; infinite where they are and it is not. */
    static double of(double number, double[] others) {
        double median = median(others);
        double[] deviations =
                Arrays.stream(others).map(one -> Math.abs(one - median)).toArray();
        double mad = median(deviations);
        if (mad > 0) {
            return OF_MEDIAN * (number - median) / mad;
        }
        double mean = Arrays.stream(deviations).average().orElse(0);
        if (mean > 0) {
            return (number - median) / (OF_MEAN * mean);
        }
        return number == median ? 0 : Math.copySign(Double.MAX_VALUE, number - median);
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
