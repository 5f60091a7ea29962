package vn.ntm.criteria.rules.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.ntm.criteria.rules.written.RuleYaml;

/** Versions of rules; they are added, never changed. */
@ApplicationScoped
class RuleRepository {

    private final Jdbi sql;

    RuleRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** The number of the latest version of any rule: another one says that something changed. */
    long latest() {
        return sql.withHandle(handle -> handle.createQuery("select coalesce(max(number), 0) from validation_rule")
                .mapTo(Long.class)
                .one());
    }

    /** The latest version of each rule, in the order in which the rules came. */
    List<KeptRule> current() {
        return sql.withHandle(handle ->
                handle.createQuery("""
                        select document, version, active, shipped, recorded_by, recorded_at
                        from (select distinct on (id) *, min(number) over (partition by id) as came
                              from validation_rule order by id, version desc) latest
                        order by came
                        """).map((row, context) -> kept(row)).list());
    }

    /** What a rule has been before a version, the latest first, at most so many. */
    List<KeptRule> versions(String id, int before, int most) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select document, version, active, shipped, recorded_by, recorded_at
                        from validation_rule where id = :id and version < :before
                        order by version desc limit :most
                        """)
                .bind("id", id)
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> kept(row))
                .list());
    }

    private static KeptRule kept(ResultSet row) throws SQLException {
        return new KeptRule(
                RuleYaml.kept(row.getString("document")),
                row.getInt("version"),
                row.getBoolean("active"),
                row.getBoolean("shipped"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** Adds versions, in one go. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Collection<KeptRule> versions) {
        sql.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into validation_rule (id, version, document, active, shipped, recorded_by, recorded_at)
                    values (:id, :version, :document, :active, :shipped, :by, :at)
                    """);
            for (KeptRule one : versions) {
                insert.bind("id", one.id())
                        .bind("version", one.version())
                        .bind("document", RuleYaml.tree(one.rule()).toString())
                        .bind("active", one.active())
                        .bind("shipped", one.shipped())
                        .bind("by", one.by())
                        .bind("at", OffsetDateTime.ofInstant(one.at(), ZoneOffset.UTC))
                        .add();
            }
            insert.execute();
        });
    }
}
