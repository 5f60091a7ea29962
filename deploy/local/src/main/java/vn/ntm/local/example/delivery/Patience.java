package vn.ntm.local.example.delivery;

import java.time.Duration;

/**
 * How long one waits for services that do not answer: as long as any of them has answered within the limit. Shared by
 * all who wait, so that a service which comes back for one comes back for all.
 */
final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    /** A service needs seconds to come back; asking it more often than this would not bring it back sooner. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Duration limit;
    private volatile long lastSuccess = System.nanoTime();

    Patience(Duration limit) {
        this.limit = limit;
    }

    void succeeded() {
        lastSuccess = System.nanoTime();
    }

    /**
     * Waits before another try, twice as long each time.
     *
     * @param failures how many tries have failed so far, at least one
     * @param last why the last one failed, for the message when patience is at its end
     */
    void waitAfter(int failures, String last) throws InterruptedException {
        long idle = System.nanoTime() - lastSuccess;
        if (idle > limit.toNanos()) {
            throw new NotDeliveredException(
                    "no service has answered for %d s; last: %s".formatted(limit.toSeconds(), last));
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        Thread.sleep(Math.min(pause.toMillis(), LONGEST_PAUSE.toMillis()));
    }
}
