package vn.ntm.registry.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.time.Period;

/** How the columns of a unit's version are read. */
public final class UnitRow {

    private UnitRow() {}

    /** The version in the row. */
    public static UnitVersion version(ResultSet row) throws SQLException {
        return new UnitVersion(
                row.getString("code"),
                type(row),
                row.getString("name"),
                row.getString("full_name"),
                row.getObject("parent_id", UUID.class),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getString("start_act"),
                row.getString("end_act"));
    }

    public static UnitType type(ResultSet row) throws SQLException {
        String token = row.getString("type");
        return UnitType.ofToken(token).orElseThrow(() -> new IllegalStateException("an unknown type: " + token));
    }

    public static UnitLevel level(ResultSet row) throws SQLException {
        return UnitLevel.valueOf(row.getString("level").toUpperCase(Locale.ROOT));
    }
}
