package vn.ntm.criteria.files;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which contents of a store nobody needs. */
public final class Sweep {

    /** A content is in its store before the row that names it: what is younger may still be waiting for its row. */
    private static final Duration LEFT_ALONE = Duration.ofDays(1);

    private Sweep() {}

    /** What was sent before this may go. */
    public static Instant before(Instant now) {
        return now.minus(LEFT_ALONE);
    }

    /**
     * What may go of what was found.
     *
     * @param named the hashes that are named somewhere
     */
    public static List<Stored> unneeded(Collection<Stored> found, Set<String> named, Instant now) {
        return found.stream()
                .filter(one -> one.at().isBefore(before(now)))
                .filter(one -> one.hash().filter(named::contains).isEmpty())
                .toList();
    }
}
