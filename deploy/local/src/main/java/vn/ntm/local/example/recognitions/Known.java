package vn.ntm.local.example.recognitions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.example.spread.Window;
import vn.ntm.local.example.units.FactFile;
import vn.ntm.local.example.units.Unit;
import vn.ntm.local.example.units.UnitLevel;

/**
 * What a source says of a recognition.
 *
 * @param from the first day on which it can have been; absent where the source only says "by …"
 * @param to the last day, inclusive
 * @param number of the decision, absent where not known
 */
record Known(
        UnitLevel unitLevel,
        String code,
        Level level,
        @Nullable LocalDate from,
        LocalDate to,
        @Nullable String number,
        @Nullable Integer forYear,
        String source) {

    static List<Known> read() {
        return FactFile.read("known-recognitions.csv", Known::ofFacts);
    }

    private static Known ofFacts(CSVRecord row) {
        String number = row.get("number");
        String forYear = row.get("for_year");
        return new Known(
                UnitLevel.ofCode(row.get("unit_level")),
                row.get("code"),
                Level.ofCode(row.get("level")),
                FactFile.day(row, "from"),
                LocalDate.parse(row.get("to")),
                number.isEmpty() ? null : number,
                forYear.isEmpty() ? null : Integer.valueOf(forYear),
                row.get("source"));
    }

    boolean isOf(Unit unit, Level of) {
        return unitLevel == unit.level() && code.equals(unit.code()) && level == of;
    }

    /** Whether the day itself is known. */
    boolean isExact() {
        return to.equals(from);
    }

    /** The year, where all the days that the source leaves open are in one. */
    Optional<Integer> year() {
        return from != null && from.getYear() == to.getYear() ? Optional.of(to.getYear()) : Optional.empty();
    }

    /** The part of the window that the source leaves open. */
    Window within(Window window) {
        Window ended = window.notAfter(to);
        return from == null ? ended : ended.notBefore(from);
    }
}
