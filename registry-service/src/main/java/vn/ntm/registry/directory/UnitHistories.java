package vn.ntm.registry.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
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

    /** A unit as it was on the last day before it went over. */
    private static final String PREDECESSORS = """
            select s.predecessor_id as other, v.code, v.name, s.on_date, s.whole, s.area, s.population, s.act, s.clause
            from succession s
            join unit_version v on v.unit_id = s.predecessor_id and holds_on(v, s.on_date - 1) and known_at(v, :at)
            where s.successor_id = :id and known_at(s, :at)
            order by s.on_date, v.name collate vietnamese, v.code
            """;

    /** A unit as it was on the day itself. */
    private static final String SUCCESSORS = """
            select s.successor_id as other, v.code, v.name, s.on_date, s.whole, s.area, s.population, s.act, s.clause
            from succession s
            join unit_version v on v.unit_id = s.successor_id and holds_on(v, s.on_date) and known_at(v, :at)
            where s.predecessor_id = :id and known_at(s, :at)
            order by s.on_date, v.name collate vietnamese, v.code
            """;

    private final Jdbi sql;
    private final UnitCodes codes;
    private final UnitAttributes attributes;

    UnitHistories(Jdbi sql, UnitCodes codes, UnitAttributes attributes) {
        this.sql = sql;
        this.codes = codes;
        this.attributes = attributes;
    }

    Optional<UnitHistory> find(UUID id, AsOf asOf) {
        return sql.withHandle(handle -> handle.createQuery("select level, illustrative from unit where id = :id")
                .bind("id", id)
                .map((row, context) -> new Head(UnitRow.level(row), row.getBoolean("illustrative")))
                .findOne()
                .flatMap(head -> UnitHistory.of(
                        id,
                        head.level(),
                        head.illustrative(),
                        versions(handle, id, asOf),
                        codes.of(List.of(id), asOf.knownAt()).getOrDefault(id, List.of()),
                        attributes.of(List.of(id), asOf.knownAt()).getOrDefault(id, List.of()),
                        edges(handle, id, asOf, PREDECESSORS),
                        edges(handle, id, asOf, SUCCESSORS))));
    }

    private static List<UnitHistory.Version> versions(Handle handle, UUID id, AsOf asOf) {
        return knowing(handle.createQuery("""
                        select v.*, p.code as parent_code, p.name as parent_name
                        from unit_version v
                        left join lateral (select code, name from unit_version p
                                           where p.unit_id = v.parent_id and p.valid && v.valid and known_at(p, :at)
                                           order by p.valid desc limit 1) p on true
                        where v.unit_id = :id and known_at(v, :at)
                        order by v.valid
                        """), id, asOf)
                .map(UnitHistories::version)
                .list();
    }

    private static List<UnitHistory.Edge> edges(Handle handle, UUID id, AsOf asOf, String statement) {
        return knowing(handle.createQuery(statement), id, asOf)
                .map(UnitHistories::edge)
                .list();
    }

    private static Query knowing(Query asked, UUID id, AsOf asOf) {
        return asOf.bind(asked.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true)))
                .bind("id", id);
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
                version.endAct(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static UnitHistory.Edge edge(ResultSet row, StatementContext context) throws SQLException {
        return new UnitHistory.Edge(
                new UnitRef(row.getObject("other", UUID.class), row.getString("code"), row.getString("name")),
                row.getObject("on_date", LocalDate.class),
                row.getBoolean("whole"),
                row.getString("area"),
                row.getString("population"),
                row.getString("act"),
                row.getString("clause"));
    }
}
