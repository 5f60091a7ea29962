package vn.ntm.local.example.recognitions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.example.spread.Window;
import vn.ntm.local.example.units.Unit;

/** A recognition whose decision has a day, but perhaps no number yet. */
record Award(
        Unit unit,
        Level level,
        LocalDate date,
        @Nullable String number,
        @Nullable Integer forYear,
        boolean illustrative,
        String source) {

    private static final String SOURCE = "example";

    /** A recognition of which nothing is known: the example chooses a day in the window. */
    static Award assigned(Unit unit, Level level, Window window) {
        LocalDate date = window.pick(unit.code(), level.code());
        return new Award(unit, level, date, null, date.getYear(), true, SOURCE);
    }

    /** A recognition of which something is known, in the part of the known time that the example chose. */
    static Award known(Unit unit, Known known, Window window) {
        LocalDate date = window.pick(unit.code(), known.level().code());
        boolean exact = known.isExact();
        Integer forYear = known.forYear() == null && !exact ? Integer.valueOf(date.getYear()) : known.forYear();
        return new Award(unit, known.level(), date, known.number(), forYear, !exact, known.source());
    }
}
