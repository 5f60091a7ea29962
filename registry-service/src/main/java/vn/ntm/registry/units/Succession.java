package vn.ntm.registry.units;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edge of the lineage: what went from one unit to another.
 *
 * @param on the first day on which it belongs to the successor
 * @param whole whether all of the predecessor went over, or a part
 * @param area what went of its land
 * @param population what went of its people: of 64 communes that were parted in 2025 land went without people
 * @param act the number of the legal act that did it, where known
 * @param clause where in the act it is said (<i>khoản, điều</i>), where known
 */
public record Succession(
        UUID predecessor,
        UUID successor,
        LocalDate on,
        boolean whole,
        Share area,
        Share population,
        @Nullable String act,
        @Nullable String clause) {

    /** @throws IllegalArgumentException where the ends are one unit, or what is whole did not go over as a whole */
    public Succession {
        if (predecessor.equals(successor)) {
            throw new IllegalArgumentException("predecessor and successor are the same unit: " + predecessor);
        }
        if (whole && (area != Share.Said.ALL || population != Share.Said.ALL)) {
            throw new IllegalArgumentException("area and population of a whole are all: " + area + ", " + population);
        }
    }

    /** All of a unit went over. */
    public static Succession whole(UUID predecessor, UUID successor, LocalDate on, @Nullable String act) {
        return new Succession(predecessor, successor, on, true, Share.Said.ALL, Share.Said.ALL, act, null);
    }

    /** A part went over of which nobody says how much. */
    public static Succession part(UUID predecessor, UUID successor, LocalDate on, @Nullable String act) {
        return new Succession(predecessor, successor, on, false, Share.Said.UNKNOWN, Share.Said.UNKNOWN, act, null);
    }
}
