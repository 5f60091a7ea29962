package vn.ntm.registry.units;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edge of the lineage: what went from one unit to another.
 *
 * @param on the first day on which it belongs to the successor
 * @param whole whether all of the predecessor went over, or a part
 * @param act the legal act that did it, where known
 */
public record Succession(
        UUID predecessor,
        UUID successor,
        LocalDate on,
        boolean whole,
        @Nullable String act) {

    public Succession {
        if (predecessor.equals(successor)) {
            throw new IllegalArgumentException("predecessor and successor are the same unit: " + predecessor);
        }
    }
}
