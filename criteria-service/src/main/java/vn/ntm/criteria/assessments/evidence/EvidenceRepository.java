package vn.ntm.criteria.assessments.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.catalogue.evidence.EvidenceKind;
import vn.ntm.platform.sql.Ids;

/** The evidence of assessments; rows are added and withdrawn, never changed. */
@ApplicationScoped
public class EvidenceRepository {

    private final Jdbi sql;

    EvidenceRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** All of these assessments' that is or was shown, by assessment, in the order in which it was added. */
    public Map<UUID, List<Evidence>> of(Collection<UUID> assessments) {
        return sql.withHandle(handle -> Ids.query(
                        handle,
                        "select * from evidence where assessment_id = any (:ids) order by added_at, id",
                        assessments)
                .map((row, context) -> read(row))
                .stream()
                .collect(Collectors.groupingBy(Evidence::assessment)));
    }

    /** All of one assessment's. */
    List<Evidence> of(UUID assessment) {
        return of(List.of(assessment)).getOrDefault(assessment, List.of());
    }

    /** Of the piece that was added last; empty where there has never been any. */
    Optional<String> latestHash() {
        return sql.withHandle(
                handle -> handle.createQuery("select hash from evidence order by added_at desc, id limit 1")
                        .mapTo(String.class)
                        .findOne());
    }

    /** Which of these hashes some piece has, shown or withdrawn. */
    Set<String> named(Collection<String> hashes) {
        return sql.withHandle(
                handle -> handle.createQuery("select distinct hash from evidence where hash = any (:hashes)")
                        .bindArray("hashes", String.class, hashes)
                        .mapTo(String.class)
                        .set());
    }

    Optional<Evidence> find(UUID assessment, UUID id) {
        return sql.withHandle(
                handle -> handle.createQuery("select * from evidence where id = :id and assessment_id = :assessment")
                        .bind("id", id)
                        .bind("assessment", assessment)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void insert(Evidence one) {
        sql.useHandle(handle -> handle.createUpdate("""
                        insert into evidence (id, assessment_id, indicator, kind, hash, name, media_type, size, remark,
                                              added_by, added_at)
                        values (:id, :assessment, :indicator, :kind, :hash, :name, :mediaType, :size, :remark, :by, :at)
                        """)
                .bind("id", one.id())
                .bind("assessment", one.assessment())
                .bind("indicator", one.indicator())
                .bind("kind", one.kind().toString())
                .bind("hash", one.hash())
                .bind("name", one.name())
                .bind("mediaType", one.mediaType())
                .bind("size", one.size())
                .bind("remark", one.remark())
                .bind("by", one.by())
                .bind("at", OffsetDateTime.ofInstant(one.at(), ZoneOffset.UTC))
                .execute());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(UUID id, String by, Instant at) {
        sql.useHandle(handle -> handle.createUpdate(
                        "update evidence set withdrawn_by = :by, withdrawn_at = :at where id = :id")
                .bind("id", id)
                .bind("by", by)
                .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .execute());
    }

    private static Evidence read(ResultSet row) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getObject("assessment_id", UUID.class),
                row.getString("indicator"),
                EvidenceKind.of(row.getString("kind")).orElse(EvidenceKind.OTHER),
                row.getString("hash"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("remark"),
                row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("withdrawn_by"),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
