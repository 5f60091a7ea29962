package vn.ntm.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.ntm.contracts.UnitChanged;
import vn.ntm.contracts.UnitChanged.Succession;
import vn.ntm.contracts.UnitChanged.Version;

/** Keeps the replica: each event replaces all that was known of its unit, unless a later one did so already. */
@ApplicationScoped
public class UnitReplica {

    /** A unit's history and the sequence of the event that carried it. */
    public record Received(UnitChanged unit, long sequence) {}

    /**
     * So many units at once are an import: PostgreSQL is told at once what it would notice a minute later, since its
     * plans for an empty table take seconds on a full one.
     */
    private static final int MANY = 100;

    private final Jdbi sql;

    UnitReplica(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * Takes units into the replica, in the caller's transaction.
     *
     * @return those that changed it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> put(List<Received> received) {
        Map<UUID, Received> latest = new LinkedHashMap<>();
        received.forEach(unit -> latest.merge(
                unit.unit().unitId(), unit, (one, other) -> one.sequence() > other.sequence() ? one : other));
        return sql.withHandle(handle -> {
            Set<UUID> newer = upsert(handle, List.copyOf(latest.values()));
            List<UnitChanged> changed = latest.values().stream()
                    .map(Received::unit)
                    .filter(unit -> newer.contains(unit.unitId()))
                    .toList();
            delete(handle, "delete from unit_version where unit_id = any (:units)", newer);
            delete(handle, "delete from succession where predecessor_id = any (:units)", newer);
            insertVersions(handle, changed);
            insertSuccessions(handle, changed);
            Particulars.replace(handle, changed);
            if (changed.size() >= MANY) {
                handle.execute("analyze unit, unit_version, succession, unit_attribute, unit_code");
            }
            return newer;
        });
    }

    private static Set<UUID> upsert(Handle handle, List<Received> units) {
        return new HashSet<>(handle.createQuery("""
                        insert into unit as u (id, level, illustrative, sequence)
                        select * from unnest(:ids, :levels, :illustrative, :sequences)
                                   as n (id, level, illustrative, sequence)
                        order by id
                        on conflict (id) do update
                        set level = excluded.level, illustrative = excluded.illustrative, sequence = excluded.sequence
                        where u.sequence < excluded.sequence
                        returning id
                        """)
                .bindArray(
                        "ids",
                        UUID.class,
                        units.stream().map(unit -> unit.unit().unitId()).toList())
                .bindArray(
                        "levels",
                        String.class,
                        units.stream().map(unit -> unit.unit().level().token()).toList())
                .bindArray(
                        "illustrative",
                        Boolean.class,
                        units.stream().map(unit -> unit.unit().illustrative()).toList())
                .bindArray(
                        "sequences",
                        Long.class,
                        units.stream().map(Received::sequence).toList())
                .mapTo(UUID.class)
                .list());
    }

    private static void delete(Handle handle, String statement, Set<UUID> units) {
        handle.createUpdate(statement)
                .bindArray("units", UUID.class, List.copyOf(units))
                .execute();
    }

    private static void insertVersions(Handle handle, List<UnitChanged> units) {
        PreparedBatch insert = handle.prepareBatch("""
                insert into unit_version (unit_id, ordinal, code, type, name, full_name, parent_id, valid_from, valid_to,
                                          start_act, end_act)
                values (:unit, :ordinal, :code, :type, :name, :fullName, :parent, :from, :to, :startAct, :endAct)
                """);
        for (UnitChanged unit : units) {
            int ordinal = 0;
            for (Version version : unit.versions()) {
                insert.bind("unit", unit.unitId())
                        .bind("ordinal", ++ordinal)
                        .bind("code", version.code())
                        .bind("type", version.type().token())
                        .bind("name", version.name())
                        .bind("fullName", version.fullName())
                        .bindByType("parent", version.parentId(), UUID.class)
                        .bindByType("from", version.validFrom(), LocalDate.class)
                        .bindByType("to", version.validTo(), LocalDate.class)
                        .bind("startAct", version.startAct())
                        .bind("endAct", version.endAct())
                        .add();
            }
        }
        insert.execute();
    }

    private static void insertSuccessions(Handle handle, List<UnitChanged> units) {
        PreparedBatch insert = handle.prepareBatch("""
                insert into succession (predecessor_id, successor_id, on_date, whole, act)
                values (:unit, :successor, :on, :whole, :act)
                """);
        for (UnitChanged unit : units) {
            for (Succession succession : unit.successors()) {
                insert.bind("unit", unit.unitId())
                        .bind("successor", succession.unitId())
                        .bind("on", succession.on())
                        .bind("whole", succession.whole())
                        .bind("act", succession.act())
                        .add();
            }
        }
        insert.execute();
    }
}
