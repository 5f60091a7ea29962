package vn.ntm.criteria.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.shipped.SetYaml;

/** Texts of sets in the database. A kept text that is no set is left out and told: it must not take the others along. */
@ApplicationScoped
public class EditionRepository {

    /** The origin of a text that a release brought. */
    public static final String RELEASE = "release";

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
}
