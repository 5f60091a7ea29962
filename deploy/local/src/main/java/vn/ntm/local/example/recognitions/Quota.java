package vn.ntm.local.example.recognitions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.ntm.local.example.spread.Window;
import vn.ntm.local.example.units.FactFile;

/** How many communes of a district reach a level in a year: the example's own roadmap (<i>lộ trình</i>). */
record Quota(String district, Level level, int year, int communes) {

    /** The last day on which the example recognises anybody, a little before it ends on 2025-06-30. */
    static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 20);

    /** All quotas of the level, in the order of time. */
    static List<Quota> read(Level level) {
        return FactFile.read("quotas.csv", Quota::ofFacts).stream()
                .filter(quota -> quota.level == level)
                .sorted(Comparator.comparing(Quota::year).thenComparing(Quota::district))
                .toList();
    }

    private static Quota ofFacts(CSVRecord row) {
        return new Quota(
                row.get("district"),
                Level.ofCode(row.get("level")),
                Integer.parseInt(row.get("year")),
                Integer.parseInt(row.get("communes")));
    }

    /** The days of the year on which the example lets decisions fall: after Tết, before the year's accounts. */
    Window window() {
        return new Window(LocalDate.of(year, 3, 1), LocalDate.of(year, 12, 20)).notAfter(LAST_DAY);
    }
}
