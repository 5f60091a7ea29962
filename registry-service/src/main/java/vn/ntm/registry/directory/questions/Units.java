package vn.ntm.registry.directory.questions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.paging.Paging;
import vn.ntm.registry.directory.AsOf;
import vn.ntm.registry.directory.UnitOnDate;
import vn.ntm.registry.directory.UnitOnDateRow;

/** Questions to the register, each about one day. */
@ApplicationScoped
public class Units {

    private final Jdbi sql;

    Units(Jdbi sql) {
        this.sql = sql;
    }

    /** A part of the units that are meant, in the order asked for. */
    public List<UnitOnDate> list(UnitQuery query, UnitCursor after, int atMost) {
        String order = query.order().orderBy();
        String statement = "select " + UnitOnDateRow.COLUMNS
                + " from (select v.*" + UnitFilter.from(query) + query.order().after() + order + " limit :most) v "
                + UnitOnDateRow.JOINS + order;
        return sql.withHandle(handle -> UnitFilter.bind(query, handle.createQuery(statement))
                .bind("afterName", after.name())
                .bind("afterCode", after.code())
                .bind("afterLevel", after.level())
                .bind("most", atMost)
                .map((row, context) -> UnitOnDateRow.read(row))
                .list());
    }

    /** How many units are meant, of whom these were fetched: they are not counted where they are all. */
    public long total(UnitQuery query, Paging paging, List<UnitOnDate> fetched) {
        return paging.after().isEmpty() && fetched.size() <= paging.limit() ? fetched.size() : count(query);
    }

    private long count(UnitQuery query) {
        return sql.withHandle(
                handle -> UnitFilter.bind(query, handle.createQuery("select count(*)" + UnitFilter.from(query)))
                        .mapTo(Long.class)
                        .one());
    }

    /**
     * The unit that holds this code on that day. Where a hamlet's own code is also that of an administrative unit, the
     * latter is meant.
     *
     * @param level absent for any
     */
    Optional<UUID> idOf(String code, @Nullable UnitLevel level, AsOf asOf) {
        return sql.withHandle(handle -> asOf.bind(handle.createQuery("""
                        select unit_id from unit_version v
                        where code = :code and holds_on(v, :on) and known_at(v, :at)
                          and (cast(:level as text) is null or level = :level)
                        order by level = 'hamlet' limit 1
                        """))
                .bind("code", code)
                .bind("level", level == null ? null : level.token())
                .mapTo(UUID.class)
                .findOne());
    }

    /** Whether the unit exists on that day. */
    boolean exists(UUID unit, AsOf asOf) {
        return sql.withHandle(handle -> asOf.bind(handle.createQuery("""
                        select exists (select from unit_version v
                                       where unit_id = :unit and holds_on(v, :on) and known_at(v, :at))
                        """))
                .bind("unit", unit)
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
}
