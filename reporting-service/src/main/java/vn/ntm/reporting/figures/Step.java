package vn.ntm.reporting.figures;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far the points of a series lie apart. */
enum Step {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Step(int months) {
        this.months = months;
    }

    /** The last days of the periods that end from {@code from} on and before {@code to}, and {@code to} itself. */
    List<LocalDate> ends(LocalDate from, LocalDate to) {
        List<LocalDate> ends = new ArrayList<>();
        int past = (from.getMonthValue() - 1) % months;
        LocalDate end = from.plusMonths(months - 1L - past).with(TemporalAdjusters.lastDayOfMonth());
        while (end.isBefore(to)) {
            ends.add(end);
            end = end.plusDays(1).plusMonths(months - 1L).with(TemporalAdjusters.lastDayOfMonth());
        }
        ends.add(to);
        return ends;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
