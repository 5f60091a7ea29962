package vn.ntm.criteria.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.platform.sql.Ids;

/**
 * Whose law units are under where it is a province's: that of the province in which they lie, and until it decides, that
 * of the one in which they lay before.
 */
@ApplicationScoped
public class ProvincesOfUnits {

    /**
     * Before the last change a unit was what it was made of; where only something around it became another or went over
     * to another province, it was itself. On 1 July 2025 hamlets stay what they are, and all around them ends.
     */
    private static final String IN_ORDER = """
            with around as (
                select n.unit, w.unit_id
                from unnest(:ids) as n (unit)
                cross join lateral units_around(n.unit, :on::date) w
            ), was as (
                select s.successor_id as unit, s.predecessor_id as before, s.on_date - 1 as day
                from succession s
                where s.successor_id = any (:ids) and s.on_date <= :on::date
                union
                select a.unit, a.unit, v.valid_from - 1
                from around a
                join unit_version v on v.unit_id = a.unit_id and holds_on(v, :on::date)
                where v.valid_from is not null
            ), candidate as (
                select a.unit, p.id as province, :on::date as day
                from around a join unit p on p.id = a.unit_id and p.level = 'province'
                union all
                select b.unit, p.id, b.day
                from was b
                cross join lateral units_around(b.before, b.day) w
                join unit p on p.id = w.unit_id and p.level = 'province'
            )
            select unit, province from candidate
            group by unit, province
            order by unit, max(day) desc, province
            """;

    private final Jdbi sql;

    ProvincesOfUnits(Jdbi sql) {
        this.sql = sql;
    }

    /** The provinces of each of these units, the one that holds first at the front; a unit that has none is left out. */
    public Map<UUID, List<UUID>> inOrder(Collection<UUID> units, LocalDate on) {
        Map<UUID, List<UUID>> found = new HashMap<>();
        sql.useHandle(handle -> Ids.query(handle, IN_ORDER, units)
                .bind("on", on)
                .map((row, context) ->
                        Map.entry(row.getObject("unit", UUID.class), row.getObject("province", UUID.class)))
                .forEach(one -> found.computeIfAbsent(one.getKey(), unit -> new ArrayList<>())
                        .add(one.getValue())));
        return found;
    }
}
