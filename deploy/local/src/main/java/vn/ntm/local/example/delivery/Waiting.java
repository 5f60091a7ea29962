package vn.ntm.local.example.delivery;

import java.time.Duration;
import java.util.List;

/** Waiting for events to arrive where they are counted. */
public final class Waiting {

    /** Events take tens of milliseconds; asking more often would take from the service that is to count them. */
    private static final Duration INTERVAL = Duration.ofMillis(250);

    /** Asks what is still missing. */
    @FunctionalInterface
    public interface Question {

        /** A line for each thing that is missing; empty when all is there. */
        List<String> missing() throws InterruptedException;
    }

    private Waiting() {}

    /**
     * Asks again and again until nothing is missing.
     *
     * @param limit for how long what is missing may stay the same before one gives up
     */
    public static void until(String what, Duration limit, Question question) throws InterruptedException {
        List<String> missing = question.missing();
        long changed = System.nanoTime();
        while (!missing.isEmpty()) {
            if (System.nanoTime() - changed > limit.toNanos()) {
                throw new NotDeliveredException("%s: nothing has moved for %d s, still missing: %s"
                        .formatted(what, limit.toSeconds(), String.join("; ", missing)));
            }
            Thread.sleep(INTERVAL.toMillis());
            List<String> now = question.missing();
            if (!now.equals(missing)) {
                changed = System.nanoTime();
            }
            missing = now;
        }
    }
}
