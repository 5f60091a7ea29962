package vn.ntm.local.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How often and how fast a program that dies is started again: after a quarter of a second, then after twice as long each time,
 * and not at all when it died too often within a minute, because then it will not live by trying.
 */
public final class RestartBudget {

    /** How many restarts there may be within {@link #WINDOW}. */
    public static final int RESTARTS = 5;
    /** For how long a restart counts. */
    public static final Duration WINDOW = Duration.ofMinutes(1);

    private static final Duration FIRST_DELAY = Duration.ofMillis(250);

    private final Deque<Instant> restarts = new ArrayDeque<>();

    /** How long to wait before the restart; absent when there is to be none. */
    public Optional<Duration> afterDeathAt(Instant now) {
        while (!restarts.isEmpty() && restarts.peekFirst().isBefore(now.minus(WINDOW))) {
            restarts.removeFirst();
        }
        if (restarts.size() == RESTARTS) {
            return Optional.empty();
        }
        Duration delay = FIRST_DELAY.multipliedBy(1L << restarts.size());
        restarts.addLast(now);
        return Optional.of(delay);
    }
}
