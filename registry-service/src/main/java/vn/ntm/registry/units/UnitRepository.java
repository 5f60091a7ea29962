package vn.ntm.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import vn.ntm.contracts.UnitLevel;

/** Units with their whole histories, written and read as sets. */
@ApplicationScoped
public class UnitRepository {

    private record Head(UUID id, UnitLevel level, boolean illustrative) {}

    private record Line(Head head, UnitVersion version) {}

    /**
     * So many units at once are an import: PostgreSQL is told at once what it would notice a minute later, since its
     * plans for an empty table take minutes on a full one.
     */
    private static final int MANY = 100;

    private static final String SELECT = """
            select u.id, u.level, u.illustrative, v.code, v.type, v.name, v.full_name, v.parent_id, v.valid_from,
                   v.valid_to, v.start_act, v.end_act
            from unit u join unit_version v on v.unit_id = u.id
            """;

    private static final String HELD_TRUE = SELECT + " and v.superseded_at is null";
    private static final String KNOWN_THEN = SELECT + " and known_at(v, :at)";
    private static final String IN_ORDER = " order by u.id, v.valid";

    private final Jdbi sql;

    UnitRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** Every unit on record. */
    public List<Unit> all() {
        return sql.withHandle(
                handle -> units(handle.createQuery(HELD_TRUE + IN_ORDER).map(UnitRepository::line)));
    }

    /** Every unit as it was known at that instant. */
    public List<Unit> allKnownAt(Instant then) {
        return sql.withHandle(handle -> units(handle.createQuery(KNOWN_THEN + IN_ORDER)
                .bind("at", OffsetDateTime.ofInstant(then, ZoneOffset.UTC))
                .map(UnitRepository::line)));
    }

    /** Those of these units that are on record. */
    public List<Unit> withIds(Collection<UUID> ids) {
        return sql.withHandle(handle -> units(handle.createQuery(HELD_TRUE + " where u.id = any (:ids)" + IN_ORDER)
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map(UnitRepository::line)));
    }

    private static Line line(ResultSet row, StatementContext context) throws SQLException {
        Head head = new Head(row.getObject("id", UUID.class), UnitRow.level(row), row.getBoolean("illustrative"));
        return new Line(head, UnitRow.version(row));
    }

    private static List<Unit> units(ResultIterable<Line> lines) {
        Map<Head, List<UnitVersion>> versions = new LinkedHashMap<>();
        lines.forEach(line ->
                versions.computeIfAbsent(line.head(), head -> new ArrayList<>()).add(line.version()));
        return versions.entrySet().stream()
                .map(unit -> new Unit(
                        unit.getKey().id(), unit.getKey().level(), unit.getKey().illustrative(), unit.getValue()))
                .toList();
    }

    /**
     * Records these units in the caller's transaction, each as a whole: a version that is not among those given, or says
     * something else, is held true no longer and stays on record as known until now. One that is as it was keeps the time
     * at which it was recorded.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Collection<Unit> units, Instant now) {
        OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        Map<UUID, List<UnitVersion>> before = withIds(
                        units.stream().map(Unit::id).toList())
                .stream()
                .collect(Collectors.toMap(Unit::id, Unit::versions));
        sql.useHandle(handle -> {
            putHeads(handle, units, at);
            supersede(handle, units, before, at);
            insert(handle, units, before, at);
            // What would break the rules is told here and not at the commit, where nobody knows the cause any more.
            handle.execute("set constraints all immediate");
            if (units.size() >= MANY) {
                handle.execute("analyze unit, unit_version");
            }
        });
    }

    private static void putHeads(Handle handle, Collection<Unit> units, OffsetDateTime at) {
        PreparedBatch heads = handle.prepareBatch("""
                insert into unit as u (id, level, illustrative, recorded_at)
                values (:id, :level, :illustrative, :at)
                on conflict (id) do update
                set illustrative = excluded.illustrative, recorded_at = excluded.recorded_at
                where u.illustrative <> excluded.illustrative
                """);
        for (Unit unit : units) {
            heads.bind("id", unit.id())
                    .bind("level", unit.level().token())
                    .bind("illustrative", unit.illustrative())
                    .bind("at", at)
                    .add();
        }
        heads.execute();
    }

    private static void supersede(
            Handle handle, Collection<Unit> units, Map<UUID, List<UnitVersion>> before, OffsetDateTime at) {
        PreparedBatch close = handle.prepareBatch("""
                update unit_version set superseded_at = :at
                where unit_id = :unit and valid_from is not distinct from :from and superseded_at is null
                """);
        for (Unit unit : units) {
            for (UnitVersion version : before.getOrDefault(unit.id(), List.of())) {
                if (!unit.versions().contains(version)) {
                    close.bind("unit", unit.id())
                            .bindByType("from", version.period().from(), LocalDate.class)
                            .bind("at", at)
                            .add();
                }
            }
        }
        close.execute();
    }

    private static void insert(
            Handle handle, Collection<Unit> units, Map<UUID, List<UnitVersion>> before, OffsetDateTime at) {
        PreparedBatch versions = handle.prepareBatch("""
                insert into unit_version (unit_id, level, code, type, name, full_name, parent_id, valid_from, valid_to,
                                          start_act, end_act, search_key, name_key, recorded_at)
                values (:unit, :level, :code, :type, :name, :fullName, :parent, :from, :to, :startAct, :endAct,
                        search_key(:fullName), search_key(:name), :at)
                """);
        for (Unit unit : units) {
            List<UnitVersion> known = before.getOrDefault(unit.id(), List.of());
            for (UnitVersion version : unit.versions()) {
                if (!known.contains(version)) {
                    bind(versions, unit, version).bind("at", at).add();
                }
            }
        }
        versions.execute();
    }

    private static PreparedBatch bind(PreparedBatch versions, Unit unit, UnitVersion version) {
        return versions.bind("unit", unit.id())
                .bind("level", unit.level().token())
                .bind("code", version.code())
                .bind("type", version.type().token())
                .bind("name", version.name())
                .bind("fullName", version.fullName())
                .bindByType("parent", version.parentId(), UUID.class)
                .bindByType("from", version.period().from(), LocalDate.class)
                .bindByType("to", version.period().to(), LocalDate.class)
                .bind("startAct", version.startAct())
                .bind("endAct", version.endAct());
    }
}
