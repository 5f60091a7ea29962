package vn.ntm.local.benchmark.measuring;

import java.util.List;
import java.util.Random;

/**
 * The product and the plain way, turn by turn, so that whatever else the machine does meets both.
 *
 * @param <T> what one turn is about, the same for both
 * @param what is done
 * @param plainly how it is done plainly
 * @param subjects draws what the next turn is about
 * @param product does it
 * @param baseline does it plainly: all of these, one after another
 */
public record Contest<T>(
        String what, String plainly, Draw<T> subjects, Deed<T> product, List<Deed<T>> baseline, Bound bound) {

    /** Makes ready what the next turn is about; takes no time. */
    @FunctionalInterface
    public interface Draw<T> {
        T next(Random random) throws Exception;
    }

    /** Something that takes time. */
    @FunctionalInterface
    public interface Deed<T> {
        void on(T subject) throws Exception;
    }

    /** Measures after so many turns that do not count. */
    public Measurement run(Random random, int warmUp, int turns) throws Exception {
        long[] ours = new long[turns];
        long[] plain = new long[turns];
        for (int turn = -warmUp; turn < turns; turn++) {
            T subject = subjects.next(random);
            // Who goes second finds warm caches: they take turns at that too.
            boolean first = Math.floorMod(turn, 2) == 0;
            long one = first ? time(List.of(product), subject) : time(baseline, subject);
            long other = first ? time(baseline, subject) : time(List.of(product), subject);
            if (turn >= 0) {
                ours[turn] = first ? one : other;
                plain[turn] = first ? other : one;
            }
        }
        return new Measurement(what, plainly, Series.of(ours), Series.of(plain), bound);
    }

    private static <T> long time(List<Deed<T>> deeds, T subject) throws Exception {
        long start = System.nanoTime();
        for (Deed<T> deed : deeds) {
            deed.on(subject);
        }
        return System.nanoTime() - start;
    }
}
