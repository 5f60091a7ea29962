package vn.ntm.platform.problems;

import java.sql.SQLException;
import java.util.Set;

/** Tells a dependency that is away for a moment from a request or record that will never succeed. */
public final class Transience {

    /**
     * SQLState classes after which the same work may succeed: connection lost (08), serialisation or deadlock (40),
     * out of resources (53), operator's intervention such as a restart (57), I/O (58).
     */
    private static final Set<String> TRANSIENT = Set.of("08", "40", "53", "57", "58");

    private static final int DEEPEST = 20;

    private Transience() {}

    public static boolean isTransient(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql) {
                return isTransient(sql);
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isTransient(SQLException failure) {
        String state = failure.getSQLState();
        // The connection pool's own time-outs carry no state.
        return state == null || state.length() < 2 || TRANSIENT.contains(state.substring(0, 2));
    }
}
