package vn.ntm.local.example.spread;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The days among which the example places a decision whose own day is not known.
 *
 * @param from the first day
 * @param to the last day, inclusive: windows are read from words such as "in 2019" or "by November 2021"
 */
public record Window(LocalDate from, LocalDate to) {

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("window ends before it begins: " + from + " to " + to);
        }
    }

    /** The part of this window from the day on; refused when nothing is left. */
    public Window notBefore(LocalDate day) {
        return day.isAfter(from) ? new Window(day, to) : this;
    }

    /** The part of this window up to the day, which still belongs to it; refused when nothing is left. */
    public Window notAfter(LocalDate day) {
        return day.isBefore(to) ? new Window(from, day) : this;
    }

    /** A day in the window, a working day where it has one; the same words give the same day. */
    public LocalDate pick(String... words) {
        List<LocalDate> days = from.datesUntil(to.plusDays(1)).toList();
        List<LocalDate> workingDays = days.stream().filter(Window::isWorkingDay).toList();
        List<LocalDate> choice = workingDays.isEmpty() ? days : workingDays;
        return choice.get(Spread.below(choice.size(), words));
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
