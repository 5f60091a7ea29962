package vn.ntm.registry.directory.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.attributes.UnitAttributes;
import vn.ntm.registry.codes.UnitCodes;
import vn.ntm.registry.directory.AsOf;
import vn.ntm.registry.directory.UnitRef;
import vn.ntm.registry.units.UnitRow;
import vn.ntm.registry.units.UnitVersion;

/** Reads one unit with all that is known of it. */
@ApplicationScoped
class UnitHistories {

    /** What is asked for further only where there is any: few units have other codes, fewer were corrected. */
    private record Head(UnitLevel level, boolean illustrative, boolean hasCodes, boolean isCorrected) {}

    private record Known(Head head, UnitHistory.Version version) {}

    private record Side(boolean isSuccessor, UnitHistory.Edge edge) {}

    private static final String VERSIONS = """
            select v.*, u.illustrative, p.code as parent_code, p.name as parent_name,
                   exists (select from unit_code where unit_id = :id) as has_codes,
                   exists (select from correction_unit where unit_id = :id) as is_corrected
            from unit_version v
            join unit u on u.id = v.unit_id
            left join lateral (select code, name from unit_version p
                               where p.unit_id = v.parent_id and p.valid && v.valid and known_at(p, :at)
                               order by p.valid desc limit 1) p on true
            where v.unit_id = :id and known_at(v, :at)
            order by v.valid
            """;

    /** A predecessor as it was on the last day before it went over, a successor as it was on the day itself. */
    private static final String EDGES = """
            select * from (
                select false as is_successor, s.predecessor_id as other, v.code, v.name, s.on_date, s.whole, s.area,
                       s.population, s.act, s.clause
                from succession s
                join unit_version v on v.unit_id = s.predecessor_id and holds_on(v, s.on_date - 1) and known_at(v, :at)
                where s.successor_id = :id and known_at(s, :at)
                union all
                select true, s.successor_id, v.code, v.name, s.on_date, s.whole, s.area, s.population, s.act, s.clause
                from succession s
                join unit_version v on v.unit_id = s.successor_id and holds_on(v, s.on_date) and known_at(v, :at)
                where s.predecessor_id = :id and known_at(s, :at)) e
            order by on_date, name collate vietnamese, code
            """;

    private static final String CORRECTIONS = """
            select c.wrong, c.basis, c.recorded_at
            from correction_unit u join correction c on c.id = u.correction_id
            where u.unit_id = :id and (cast(:at as timestamptz) is null or c.recorded_at <= :at)
            order by c.recorded_at
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
        return sql.withHandle(handle -> {
            List<Known> known = knowing(handle.createQuery(VERSIONS), id, asOf)
                    .map(UnitHistories::known)
                    .list();
            return known.isEmpty() ? Optional.empty() : Optional.of(history(handle, id, asOf, known));
        });
    }

    private UnitHistory history(Handle handle, UUID id, AsOf asOf, List<Known> known) {
        Map<Boolean, List<UnitHistory.Edge>> edges = knowing(handle.createQuery(EDGES), id, asOf)
                .map(UnitHistories::side)
                .collect(Collectors.partitioningBy(
                        Side::isSuccessor, Collectors.mapping(Side::edge, Collectors.toList())));
        Head head = known.get(0).head();
        return UnitHistory.of(
                id,
                head.level(),
                head.illustrative(),
                known.stream().map(Known::version).toList(),
                head.hasCodes() ? codes.of(List.of(id), asOf.knownAt()).getOrDefault(id, List.of()) : List.of(),
                attributes.of(List.of(id), asOf.knownAt()).getOrDefault(id, List.of()),
                edges.getOrDefault(false, List.of()),
                edges.getOrDefault(true, List.of()),
                head.isCorrected() ? corrections(handle, id, asOf) : List.of());
    }

    private static List<UnitHistory.Correction> corrections(Handle handle, UUID id, AsOf asOf) {
        return knowing(handle.createQuery(CORRECTIONS), id, asOf)
                .map(UnitHistories::correction)
                .list();
    }

    private static Query knowing(Query asked, UUID id, AsOf asOf) {
        return asOf.bind(asked.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true)))
                .bind("id", id);
    }

    private static Known known(ResultSet row, StatementContext context) throws SQLException {
        Head head = new Head(
                UnitRow.level(row),
                row.getBoolean("illustrative"),
                row.getBoolean("has_codes"),
                row.getBoolean("is_corrected"));
        return new Known(head, version(row));
    }

    private static UnitHistory.Version version(ResultSet row) throws SQLException {
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

    private static UnitHistory.Correction correction(ResultSet row, StatementContext context) throws SQLException {
        return new UnitHistory.Correction(
                row.getString("wrong"),
                row.getString("basis"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Side side(ResultSet row, StatementContext context) throws SQLException {
        return new Side(row.getBoolean("is_successor"), edge(row));
    }

    private static UnitHistory.Edge edge(ResultSet row) throws SQLException {
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
