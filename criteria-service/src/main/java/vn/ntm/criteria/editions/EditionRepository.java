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
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.SetYaml;

/** Texts of sets in the database. A kept text that is no set is left out and told: it must not take the others along. */
@ApplicationScoped
public class EditionRepository {

    /** The origin of a text that a release brought. */
    public static final String RELEASE = "release";

    /** What is held while texts are added. */
    public static final String LOCK = "criteria-set-editions";

    private static final Logger LOG = Logger.getLogger(EditionRepository.class);

    private final Jdbi sql;

    EditionRepository(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * A text and how it came.
     *
     * @param origin the release, or the name of the file that somebody sent
     * @param state what the version was with it
     * @param heldAgainst which official text it was held against; absent where it was not, or that was not kept
     */
    public record Recorded(
            int version,
            int revision,
            String origin,
            String by,
            Instant at,
            boolean isCurrent,
            boolean published,
            String state,
            @Nullable String heldAgainst) {}

    /**
     * Where a version stands, whether its text can be read or not.
     *
     * @param revision of its present text
     */
    public record Head(int revision, Edition.State state, String by) {}

    /** The number of the latest text: another one says that something changed. */
    long latest() {
        return sql.withHandle(handle -> handle.createQuery("select coalesce(max(id), 0) from set_text")
                .mapTo(Long.class)
                .one());
    }

    /** The text that each version has now; none of a version that was given up. */
    List<Edition> current() {
        return sql.withHandle(handle -> handle
                .createQuery("select * from set_history where is_current and state <> 'abandoned'")
                .map((row, context) -> edition(row))
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** A text that a version has or had. */
    Optional<Edition> text(String set, int version, int revision) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select * from set_history
                        where set_id = :set and version = :version and revision = :revision
                        """)
                .bind("set", set)
                .bind("version", version)
                .bind("revision", revision)
                .map((row, context) -> edition(row))
                .findOne()
                .flatMap(one -> one));
    }

    /** The latest text of a version that a release brought. */
    public Optional<Edition> shipped(String set, int version) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select * from set_history
                        where set_id = :set and version = :version and origin = :release order by id desc limit 1
                        """)
                .bind("set", set)
                .bind("version", version)
                .bind("release", RELEASE)
                .map((row, context) -> edition(row))
                .findOne()
                .flatMap(one -> one));
    }

    /** Where a version stands; empty where there never was one. */
    public Optional<Head> head(String set, int version) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select revision, state, recorded_by from set_history
                        where set_id = :set and version = :version and is_current
                        """)
                .bind("set", set)
                .bind("version", version)
                .map((row, context) -> new Head(
                        row.getInt("revision"), Edition.State.of(row.getString("state")), row.getString("recorded_by")))
                .findOne());
    }

    /** The texts of a set and how they came, the latest first. */
    public List<Recorded> history(String set, int atMost) {
        return sql.withHandle(handle -> handle.createQuery(
                        "select * from set_history where set_id = :set order by id desc limit :most")
                .bind("set", set)
                .bind("most", atMost)
                .map((row, context) -> new Recorded(
                        row.getInt("version"),
                        row.getInt("revision"),
                        row.getString("origin"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("is_current"),
                        row.getString("state").equals(Edition.State.PUBLISHED.toString()),
                        row.getString("state"),
                        row.getString("held_against")))
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

    /** Adds a text that was held against an official one, and so is law. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Edition edition, String heldAgainst, String by, Instant at) {
        add(edition, "published", null, heldAgainst, by, at);
    }

    /** Adds a text, which is what the version has from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Edition edition, String origin, byte @Nullable [] file, String by, Instant at) {
        add(edition, origin, file, null, by, at);
    }

    private void add(
            Edition edition,
            String origin,
            byte @Nullable [] file,
            @Nullable String heldAgainst,
            String by,
            Instant at) {
        IndicatorSet set = edition.set();
        sql.useHandle(handle -> {
            handle.createUpdate("""
                            insert into set_text (set_id, version, revision, document, origin, file, recorded_by, recorded_at,
                                state, held_against)
                            values (:set, :version, :revision, :document, :origin, :file, :by, :at, :state, :against)
                            """)
                    .bind("set", set.id())
                    .bind("version", set.version())
                    .bind("revision", edition.revision())
                    .bind("document", write(set))
                    .bind("origin", origin)
                    .bind("file", file)
                    .bind("by", by)
                    .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                    .bind("state", edition.state().toString())
                    .bind("against", heldAgainst)
                    .execute();
            handle.createUpdate("""
                            insert into set_edition (set_id, version, revision, published)
                            values (:set, :version, :revision, :published)
                            on conflict (set_id, version)
                            do update set revision = excluded.revision, published = excluded.published
                            """)
                    .bind("set", set.id())
                    .bind("version", set.version())
                    .bind("revision", edition.revision())
                    .bind("published", edition.published())
                    .execute();
        });
    }

    /** Adds that the present proposal of a version is given up, whether its text can be read or not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void abandon(String set, int version, String by, Instant at) {
        sql.useHandle(handle -> handle.createUpdate("""
                        with given_up as (
                            insert into set_text (set_id, version, revision, document, origin, recorded_by, recorded_at, state)
                            select set_id, version, revision + 1, document, 'abandoned', :by, :at, 'abandoned'
                            from set_history where set_id = :set and version = :version and is_current
                            returning revision)
                        update set_edition set revision = (select revision from given_up)
                        where set_id = :set and version = :version
                        """)
                .bind("set", set)
                .bind("version", version)
                .bind("by", by)
                .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .execute());
    }

    private static Optional<Edition> edition(ResultSet row) throws SQLException {
        try {
            byte[] document = row.getString("document").getBytes(StandardCharsets.UTF_8);
            return Optional.of(new Edition(
                    SetYaml.set(new ByteArrayInputStream(document)),
                    row.getInt("revision"),
                    Edition.State.of(row.getString("state"))));
        } catch (IOException broken) {
            LOG.errorf(
                    broken,
                    "set %s version %d revision %d is kept and cannot be read: it is left out",
                    row.getString("set_id"),
                    row.getInt("version"),
                    row.getInt("revision"));
            return Optional.empty();
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
