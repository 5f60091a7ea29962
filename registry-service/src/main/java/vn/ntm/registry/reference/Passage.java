package vn.ntm.registry.reference;

import java.util.List;
import java.util.Locale;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.registry.acts.Source;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Share;

/**
 * What became of a unit of 30 June 2025, or of a part of it.
 *
 * @param newCode of the unit that it belongs to from 1 July 2025
 * @param goesOn whether the unit itself goes on there, under its name or under another
 */
record Passage(
        UnitCode old,
        String newCode,
        boolean whole,
        boolean goesOn,
        Share area,
        Share population,
        String resolution,
        String clause) {

    static List<Passage> read() {
        return ReferenceFile.MAPPING_2025
                .rows(
                        "old_level",
                        "old_code",
                        "new_code",
                        "kind",
                        "detail",
                        "area",
                        "population",
                        "resolution",
                        "clause")
                .stream()
                .map(Passage::of)
                .toList();
    }

    private static Passage of(TableRow row) {
        UnitLevel level = UnitLevel.valueOf(row.cell("old_level").toUpperCase(Locale.ROOT));
        String detail = row.cell("detail");
        return new Passage(
                new UnitCode(level, row.cell("old_code")),
                row.cell("new_code"),
                row.cell("kind").equals("whole"),
                detail.equals("unchanged") || detail.equals("renamed"),
                Share.of(row.cell("area")).orElseThrow(),
                Share.of(row.cell("population")).orElseThrow(),
                row.cell("resolution"),
                row.cell("clause"));
    }

    boolean isOfProvince() {
        return old.level() == UnitLevel.PROVINCE;
    }

    Source source() {
        return whole ? Source.whole(old) : Source.part(old, area, population);
    }
}
