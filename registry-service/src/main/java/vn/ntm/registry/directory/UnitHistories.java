package vn.ntm.registry.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.attributes.UnitAttributes;
import vn.ntm.registry.codes.UnitCodes;
import vn.ntm.registry.units.UnitRow;
import vn.ntm.registry.units.UnitVersion;

/** Reads one unit with all that is known of it. */
@ApplicationScoped
class UnitHistories {

    private record Head(UnitLevel level, boolean illustrative) {}

    private final Jdbi sql;
    private final UnitCodes codes;
    private final UnitAttributes attributes;

    UnitHistories(Jdbi sql, UnitCodes codes, UnitAttributes attributes) {
        this.sql = sql;
        this.codes = codes;
        this.attributes = attributes;
    }

    Optional<UnitHistory> find(UUID id) {
        return sql.withHandle(handle -> handle.createQuery("select level, illustrative from unit where id = :id")
                .bind("id", id)
                .map((row, context) -> new Head(UnitRow.level(row), row.getBoolean("illustrative")))
                .findOne()
                .map(head -> UnitHistory.of(
                        id,
                        head.level(),
                        head.illustrative(),
                        versions(handle, id),
                        codes.of(List.of(id), null).getOrDefault(id, List.of()),
                        attributes.of(List.of(id), null).getOrDefault(id, List.of()),
                        predecessors(handle, id),
                        successors(handle, id))));
    }

    private static List<UnitHistory.Version> versions(Handle handle, UUID id) {
        return handle.createQuery("""
                        select v.*, p.code as parent_code, p.name as parent_name
                        from unit_version v
                        left join lateral (select code, name from unit_version p
                                           where p.unit_id = v.parent_id and p.valid && v.valid and p.superseded_at is null
                                           order by p.valid desc limit 1) p on true
                        where v.unit_id = :id and v.superseded_at is null
                        order by v.valid
                        """)
                .bind("id", id)
                .map(UnitHistories::version)
                .list();
    }

    private static List<UnitHistory.Edge> predecessors(Handle handle, UUID id) {
        return handle.createQuery("""
                        select s.predecessor_id as other, v.code, v.name, s.on_date, s.whole, s.act
                        from succession s
                        join unit_version v on v.unit_id = s.predecessor_id and v.valid @> s.on_date - 1
                                          and v.superseded_at is null
                        where s.successor_id = :id and s.superseded_at is null
                        order by s.on_date, v.code
                        """).bind("id", id).map(UnitHistories::edge).list();
    }

    private static List<UnitHistory.Edge> successors(Handle handle, UUID id) {
        return handle.createQuery("""
                        select s.successor_id as other, v.code, v.name, s.on_date, s.whole, s.act
                        from succession s
                        join unit_version v on v.unit_id = s.successor_id and v.valid @> s.on_date
                                          and v.superseded_at is null
                        where s.predecessor_id = :id and s.superseded_at is null
                        order by s.on_date, v.code
                        """).bind("id", id).map(UnitHistories::edge).list();
    }

    private static UnitHistory.Version version(ResultSet row, StatementContext context) throws SQLException {
        UnitVersion version = UnitRow.version(row);
        UUID parent = version.parentId();
        return new UnitHistory.Version(
                version.code(),
                version.name(),
                version.fullName(),
                version.type(),
                parent == null ? null : new UnitRef(parent, row.getString("parent_code"), row.getString("parent_name")),
                version.period().from(),
                version.period().to(),
                version.startAct(),
                version.endAct());
    }

    private static UnitHistory.Edge edge(ResultSet row, StatementContext context) throws SQLException {
        return new UnitHistory.Edge(
                new UnitRef(row.getObject("other", UUID.class), row.getString("code"), row.getString("name")),
                row.getObject("on_date", LocalDate.class),
                row.getBoolean("whole"),
                row.getString("act"));
    }
}
