package vn.ntm.local.example.units;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;

/**
 * A unit that ended by going into another.
 *
 * @param kind {@code whole} or {@code part}
 * @param on the first day on which the old unit is no more
 */
public record Succession(
        UnitLevel level, String oldCode, String newCode, String kind, LocalDate on, String resolution) {

    static Succession ofFacts(CSVRecord row) {
        return new Succession(
                UnitLevel.ofCode(row.get("old_level")),
                row.get("old_code"),
                row.get("new_code"),
                row.get("kind"),
                LocalDate.parse(row.get("on")),
                row.get("resolution"));
    }
}
