package vn.ntm.registry.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.units.UnitRow;

/** How a unit of a day is read: the columns, where they come from, and the row. */
public final class UnitOnDateRow {

    public static final String COLUMNS = """
            v.unit_id, v.code, v.name, v.full_name, v.type, v.level, v.valid_from, v.valid_to, u.illustrative,
            p.unit_id as parent_id, p.code as parent_code, p.name as parent_name
            """;

    /** What belongs to a version {@code v} on the day: the unit itself and the parent as it is on that day. */
    public static final String JOINS = """
            join unit u on u.id = v.unit_id
            left join unit_version p on p.unit_id = v.parent_id and holds_on(p, :on) and known_at(p, :at)
            """;

    private UnitOnDateRow() {}

    public static UnitOnDate read(ResultSet row) throws SQLException {
        return read(row, null);
    }

    public static UnitOnDate read(ResultSet row, @Nullable String foundAs) throws SQLException {
        UUID parent = row.getObject("parent_id", UUID.class);
        return new UnitOnDate(
                row.getObject("unit_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("full_name"),
                UnitRow.type(row),
                UnitRow.level(row),
                parent == null ? null : new UnitRef(parent, row.getString("parent_code"), row.getString("parent_name")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("illustrative"),
                foundAs);
    }
}
