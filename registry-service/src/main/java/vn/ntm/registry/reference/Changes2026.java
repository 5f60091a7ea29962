package vn.ntm.registry.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.acts.Clause;
import vn.ntm.registry.register.UnitCode;

/** 30 April 2026 as clauses: Đồng Nai becomes a city, ten of its communes become wards. */
final class Changes2026 {

    private Changes2026() {}

    /** The clauses by the number of their act. */
    static Map<String, List<Clause>> clauses() {
        Map<String, List<Clause>> clauses = new LinkedHashMap<>();
        for (TableRow row : ReferenceFile.CHANGES_2026.rows(
                "level", "code", "type", "name", "full_name", "parent_code", "valid_from", "valid_to", "resolution")) {
            UnitCode unit =
                    new UnitCode(UnitLevel.valueOf(row.cell("level").toUpperCase(Locale.ROOT)), row.cell("code"));
            Change change =
                    Change.Alter.retype(unit, UnitType.ofToken(row.cell("type")).orElseThrow(), row.cell("full_name"));
            clauses.computeIfAbsent(row.cell("resolution"), act -> new ArrayList<>())
                    .add(new Clause(null, change));
        }
        return clauses;
    }
}
