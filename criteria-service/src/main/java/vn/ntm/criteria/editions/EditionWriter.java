package vn.ntm.criteria.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.SetYaml;

/** Adds texts of sets: none is ever changed, and each version points to the one that it has now. */
@ApplicationScoped
public class EditionWriter {

    /** What is held while texts are added. */
    public static final String LOCK = "criteria-set-editions";

    private final Jdbi sql;

    EditionWriter(Jdbi sql) {
        this.sql = sql;
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

    private static String write(IndicatorSet set) {
        try {
            return SetYaml.write(set);
        } catch (IOException broken) {
            throw new UncheckedIOException("a set cannot be written: " + set.id(), broken);
        }
    }
}
