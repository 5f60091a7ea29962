package vn.ntm.criteria.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetYaml;

/** Texts of sets in the database. */
@ApplicationScoped
public class EditionRepository {

    private final Jdbi sql;

    EditionRepository(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * A text and how it came.
     *
     * @param origin the release, or the name of the file that somebody sent
     */
    public record Recorded(
            int version, int revision, String origin, String by, Instant at, boolean isCurrent, boolean published) {}

    /** The number of the latest text: another one says that something changed. */
    long latest() {
        return sql.withHandle(handle -> handle.createQuery("select coalesce(max(id), 0) from set_text")
                .mapTo(Long.class)
                .one());
    }

    /** The text that each version has now. */
    List<Edition> current() {
        return sql.withHandle(handle ->
                handle.createQuery("""
                        select t.document, e.revision, e.published
                        from set_edition e join set_text t using (set_id, version, revision)
                        """).map((row, context) -> edition(row)).list());
    }

    /** A text that a version has or had. */
    Optional<Edition> text(String set, int version, int revision) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select t.document, t.revision, e.published and e.revision = t.revision as published
                        from set_text t join set_edition e using (set_id, version)
                        where t.set_id = :set and t.version = :version and t.revision = :revision
                        """)
                .bind("set", set)
                .bind("version", version)
                .bind("revision", revision)
                .map((row, context) -> edition(row))
                .findOne());
    }

    /** The texts of a set and how they came, the latest first. */
    public List<Recorded> history(String set, int atMost) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select t.version, t.revision, t.origin, t.recorded_by, t.recorded_at, e.published,
                               e.revision = t.revision as is_current
                        from set_text t join set_edition e using (set_id, version)
                        where t.set_id = :set order by t.id desc limit :most
                        """)
                .bind("set", set)
                .bind("most", atMost)
                .map((row, context) -> new Recorded(
                        row.getInt("version"),
                        row.getInt("revision"),
                        row.getString("origin"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("is_current"),
                        row.getBoolean("published") && row.getBoolean("is_current")))
                .list());
    }

    /** Where a text came from; absent where there is no such text. */
    @Nullable
    String origin(String set, int version, int revision) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select origin from set_text
                        where set_id = :set and version = :version and revision = :revision
                        """)
                .bind("set", set)
                .bind("version", version)
                .bind("revision", revision)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    /** Adds a text, which is what the version has from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Edition edition, String origin, byte @Nullable [] file, String by, Instant at) {
        sql.useHandle(handle -> {
            handle.createUpdate("""
                            insert into set_text (set_id, version, revision, document, origin, file, recorded_by, recorded_at)
                            values (:set, :version, :revision, :document, :origin, :file, :by, :at)
                            """)
                    .bind("set", edition.set().id())
                    .bind("version", edition.set().version())
                    .bind("revision", edition.revision())
                    .bind("document", write(edition.set()))
                    .bind("origin", origin)
                    .bind("file", file)
                    .bind("by", by)
                    .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                    .execute();
            handle.createUpdate("""
                            insert into set_edition (set_id, version, revision, published)
                            values (:set, :version, :revision, :published)
                            on conflict (set_id, version)
                            do update set revision = excluded.revision, published = excluded.published
                            """)
                    .bind("set", edition.set().id())
                    .bind("version", edition.set().version())
                    .bind("revision", edition.revision())
                    .bind("published", edition.published())
                    .execute();
        });
    }

    private static Edition edition(ResultSet row) throws SQLException {
        try {
            byte[] document = row.getString("document").getBytes(StandardCharsets.UTF_8);
            return new Edition(
                    SetYaml.set(new ByteArrayInputStream(document)),
                    row.getInt("revision"),
                    row.getBoolean("published"));
        } catch (IOException broken) {
            throw new UncheckedIOException("a kept set cannot be read", broken);
        }
    }

    private static String write(IndicatorSet set) {
        try {
            return SetYaml.write(set);
        } catch (IOException broken) {
            throw new UncheckedIOException("a set cannot be written: " + set.id(), broken);
        }
    }
}
