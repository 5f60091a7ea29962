package vn.ntm.platform.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days from {@code from} (inclusive) to {@code to} (exclusive); an absent end is open. Never empty.
 *
 * @param from the first day; absent where it began before what is known
 * @param to the day after the last; absent while it lasts
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Every day there is. */
    public static final Period ALWAYS = new Period(null, null);

    /** @throws IllegalArgumentException where no day lies between the two */
    public Period {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("a period ends after it begins: from " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    public boolean overlaps(Period other) {
        return startsBefore(other.to) && other.startsBefore(to);
    }

    /** The days in both; empty where there are none. */
    public Optional<Period> intersect(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate latestFrom = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        LocalDate earliestTo = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
        return Optional.of(new Period(latestFrom, earliestTo));
    }

    /** Whether {@code next} begins on the day on which this one ends. */
    public boolean meets(Period next) {
        return to != null && to.equals(next.from);
    }

    private boolean startsBefore(@Nullable LocalDate end) {
        return from == null || end == null || from.isBefore(end);
    }
}
