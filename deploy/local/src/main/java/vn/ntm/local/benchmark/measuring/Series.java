package vn.ntm.local.benchmark.measuring;

import java.util.Arrays;

/** How long one thing took, each time that it was done. */
public final class Series {

    private final long[] nanos;

    private Series(long[] nanos) {
        this.nanos = nanos;
    }

    /** @throws IllegalArgumentException where nothing was measured */
    public static Series of(long... nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Series(sorted);
    }

    public int count() {
        return nanos.length;
    }

    /** In seconds, as are the others; of an even number the mean of the two in the middle. */
    public double median() {
        int middle = nanos.length / 2;
        return nanos.length % 2 == 1
                ? seconds(nanos[middle])
                : (seconds(nanos[middle - 1]) + seconds(nanos[middle])) / 2;
    }

    public double min() {
        return seconds(nanos[0]);
    }

    public double max() {
        return seconds(nanos[nanos.length - 1]);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
