package vn.ntm.criteria.setfiles.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A day in a cell. */
public final class DayCell {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private DayCell() {}

    static String of(LocalDate day) {
        return day.format(DAY);
    }

    /** A day as people write it or as the layout does. */
    public static Optional<LocalDate> read(String written) {
        try {
            return Optional.of(written.contains("/") ? LocalDate.parse(written, DAY) : LocalDate.parse(written));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
