package vn.ntm.criteria.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.criteria.recognition.Past.Decided;
import vn.ntm.criteria.recognition.Past.Merger;
import vn.ntm.platform.sql.Ids;
import vn.ntm.platform.time.Period;

/** Reads what units' standings follow from. */
@ApplicationScoped
class PastRepository {

    /** Of most units the whole: only where others went into one is there more to ask. */
    private static final String OWN = """
            select 'decided' as what, r.unit_id, r.level, r.decision_date as first, null::date as last, null::uuid as other
            from recognition r where r.unit_id = any (:ids)
            union all
            select 'merged', s.successor_id, null, s.on_date, null, s.predecessor_id
            from succession s where s.successor_id = any (:ids) and s.whole
            """;

    /** The fences keep the planner, which knows nothing of a recursion's length, from reading whole tables. */
    private static final String OF_ALL_THAT_WENT_IN = """
            with recursive made (unit_id) as (
                select unnest(:ids)
                union
                select p.predecessor_id
                from made m
                cross join lateral (
                    select s.predecessor_id from succession s where s.successor_id = m.unit_id and s.whole offset 0) p
            )
            select f.* from made m
            cross join lateral (
                select 'decided' as what, r.unit_id, r.level, r.decision_date as first, null::date as last,
                       null::uuid as other
                from recognition r where r.unit_id = m.unit_id
                union all
                select 'merged', s.successor_id, null, s.on_date, null, s.predecessor_id
                from succession s where s.successor_id = m.unit_id and s.whole
                union all
                select 'subject', v.unit_id, null, v.valid_from, v.valid_to, null
                from unit u join unit_version v on v.unit_id = u.id
                where u.id = m.unit_id and (u.level <> 'commune' or v.type = 'xa')
                offset 0) f
            """;

    private final Jdbi sql;

    PastRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** The pasts of these units, and of all that went into them; of which nothing is on record is left out. */
    Map<UUID, Past> of(Collection<UUID> units) {
        return sql.withHandle(handle -> {
            Map<UUID, Read> own = read(handle, OWN, units);
            Set<UUID> merged = new HashSet<>();
            own.forEach((unit, read) -> {
                if (!read.mergers.isEmpty()) {
                    merged.add(unit);
                }
            });
            if (!merged.isEmpty()) {
                own.putAll(read(handle, OF_ALL_THAT_WENT_IN, merged));
            }
            Map<UUID, Past> pasts = new HashMap<>();
            own.forEach((unit, read) -> pasts.put(unit, read.past()));
            return pasts;
        });
    }

    private static Map<UUID, Read> read(Handle handle, String query, Collection<UUID> units) {
        Map<UUID, Read> found = new HashMap<>();
        Ids.query(handle, query, units)
                .map((row, context) -> {
                    UUID unit = row.getObject("unit_id", UUID.class);
                    found.computeIfAbsent(unit, id -> new Read()).take(row);
                    return unit;
                })
                .list();
        return found;
    }

    /** What is read of one unit, row by row. */
    private static final class Read {
        private final List<Period> subject = new ArrayList<>();
        private final List<Decided> decisions = new ArrayList<>();
        private final Map<LocalDate, Set<UUID>> mergers = new HashMap<>();

        void take(ResultSet row) throws SQLException {
            LocalDate first = row.getObject("first", LocalDate.class);
            switch (row.getString("what")) {
                case "decided" ->
                    decisions.add(new Decided(
                            RecognitionLevel.valueOf(row.getString("level").toUpperCase(Locale.ROOT)), first));
                case "merged" ->
                    mergers.computeIfAbsent(first, on -> new HashSet<>()).add(row.getObject("other", UUID.class));
                default -> subject.add(new Period(first, row.getObject("last", LocalDate.class)));
            }
        }

        Past past() {
            return new Past(
                    subject,
                    decisions,
                    mergers.entrySet().stream()
                            .map(one -> new Merger(one.getKey(), one.getValue()))
                            .toList());
        }
    }
}
