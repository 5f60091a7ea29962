package vn.ntm.registry.reference;

import java.util.List;
import java.util.Locale;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.tables.TableRow;

/**
 * A unit as it is since 1 July 2025.
 *
 * @param parent the code of its province; blank for a province
 * @param resolution the act that it rests on; of a province, blank
 * @param variant a second official code in circulation; blank where there is none
 */
record NewUnitRow(
        UnitLevel level,
        String code,
        UnitType type,
        String name,
        String fullName,
        String parent,
        String resolution,
        String areaKm2,
        String population,
        String variant) {

    static List<NewUnitRow> read() {
        return ReferenceFile.UNITS_2025
                .rows(
                        "level",
                        "code",
                        "type",
                        "name",
                        "full_name",
                        "parent_code",
                        "valid_from",
                        "valid_to",
                        "area_km2",
                        "population_est",
                        "resolution",
                        "code_variant")
                .stream()
                .map(NewUnitRow::of)
                .toList();
    }

    private static NewUnitRow of(TableRow row) {
        return new NewUnitRow(
                UnitLevel.valueOf(row.cell("level").toUpperCase(Locale.ROOT)),
                row.cell("code"),
                UnitType.ofToken(row.cell("type")).orElseThrow(),
                row.cell("name"),
                row.cell("full_name"),
                row.cell("parent_code"),
                row.cell("resolution"),
                row.cell("area_km2"),
                row.cell("population_est"),
                row.cell("code_variant"));
    }
}
