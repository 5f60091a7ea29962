package vn.ntm.registry.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import vn.ntm.contracts.UnitType;
import vn.ntm.registry.units.UnitRow;

/** Questions to the register, each about one day. */
@ApplicationScoped
class Units {

    private final Jdbi sql;

    Units(Jdbi sql) {
        this.sql = sql;
    }

    /** A part of the units that are meant, in the order of code and level. */
    List<UnitOnDate> list(UnitQuery query, UnitCursor after, int atMost) {
        return ask("""
                select v.unit_id, v.code, v.name, v.full_name, v.type, v.level, v.valid_from, v.valid_to,
                       u.illustrative, p.unit_id as parent_id, p.code as parent_code, p.name as parent_name
                from (select v.* %s and (v.code, v.level) > (:code, :afterLevel)
                      order by v.code, v.level limit :most) v
                join unit u on u.id = v.unit_id
                left join unit_version p on p.unit_id = v.parent_id and holds_on(p, :on) and p.superseded_at is null
                order by v.code, v.level
                """.formatted(from(query)), query, asked -> asked.bind("code", after.code())
                .bind("afterLevel", after.level())
                .bind("most", atMost)
                .map(Units::onDate)
                .list());
    }

    /** How many units are meant. */
    long count(UnitQuery query) {
        return ask("select count(*) " + from(query), query, asked -> asked.mapTo(Long.class)
                .one());
    }

    /** Whether the unit exists on that day. */
    boolean exists(UUID unit, LocalDate on) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select exists (select from unit_version v
                                       where unit_id = :unit and holds_on(v, :on) and superseded_at is null)
                        """)
                .bind("unit", unit)
                .bind("on", on)
                .mapTo(Boolean.class)
                .one());
    }

    /** Every unit that ever holds this code, oldest first. */
    List<CodeHolder> holders(String code) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select (array_agg(name order by valid desc))[1] as name,
                               min(lower(valid)) filter (where not lower_inf(valid)) as first,
                               bool_or(lower_inf(valid)) as open_first,
                               max(upper(valid)) - 1 as last,
                               bool_or(upper_inf(valid)) as open_last
                        from unit_version where code = :code and superseded_at is null
                        group by unit_id
                        order by open_first desc, first
                        """)
                .bind("code", code)
                .map((row, context) -> new CodeHolder(
                        row.getString("name"),
                        row.getBoolean("open_first") ? null : row.getObject("first", LocalDate.class),
                        row.getBoolean("open_last") ? null : row.getObject("last", LocalDate.class)))
                .list());
    }

    private <T> T ask(String text, UnitQuery query, Function<Query, T> answer) {
        return sql.withHandle(handle -> {
            Query asked = handle.createQuery(text).bind("on", query.on());
            if (query.level() != null) {
                asked.bind("level", query.level().token());
            }
            if (!query.types().isEmpty()) {
                asked.bindArray(
                        "types",
                        String.class,
                        query.types().stream().map(UnitType::token).toList());
            }
            if (query.within() != null) {
                asked.bind("within", query.within());
            }
            return answer.apply(asked);
        });
    }

    private static String from(UnitQuery query) {
        return (query.within() == null ? "from unit_version v" : "from units_within(:within, :on, null) v")
                + " where holds_on(v, :on) and v.superseded_at is null"
                + (query.level() == null ? "" : " and v.level = :level")
                + (query.types().isEmpty() ? "" : " and v.type = any (:types)");
    }

    private static UnitOnDate onDate(ResultSet row, StatementContext context) throws SQLException {
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
                row.getBoolean("illustrative"));
    }
}
