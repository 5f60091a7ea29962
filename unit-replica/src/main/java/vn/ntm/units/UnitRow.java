package vn.ntm.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;

/** How a unit on a date is read from the replica. */
final class UnitRow implements RowMapper<UnitOnDate> {

    static final String COLUMNS = """
            v.unit_id, v.code, v.name, v.full_name, v.type, u.level, u.illustrative, v.valid_from, v.valid_to,
            v.parent_id, p.code as parent_code, p.name as parent_name
            """;

    static final String FROM = """
            from unit_version v
            join unit u on u.id = v.unit_id
            left join unit_version p on p.unit_id = v.parent_id and holds_on(p, :on::date)
            where holds_on(v, :on::date)
            """;

    @Override
    public UnitOnDate map(ResultSet row, StatementContext context) throws SQLException {
        String type = row.getString("type");
        return new UnitOnDate(
                row.getObject("unit_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("full_name"),
                UnitType.ofToken(type).orElseThrow(() -> new IllegalStateException("an unknown type: " + type)),
                UnitLevel.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                parent(row),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("illustrative"));
    }

    private static UnitOnDate.@Nullable Parent parent(ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent_id", UUID.class);
        String code = row.getString("parent_code");
        return parent == null || code == null
                ? null
                : new UnitOnDate.Parent(parent, code, row.getString("parent_name"));
    }
}
