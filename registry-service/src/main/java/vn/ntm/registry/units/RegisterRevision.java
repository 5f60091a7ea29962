package vn.ntm.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Jdbi;

/** Counts the changes of the register; whoever changes it holds the count, so that changes are one after another. */
@ApplicationScoped
public class RegisterRevision {

    private final Jdbi sql;
    private final Clock clock;

    RegisterRevision(Jdbi sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Keeps everybody else from changing the register until the caller's transaction ends; reading goes on.
     *
     * @return the instant at which what changes now is recorded: after every instant recorded before, whatever the
     *     clocks of the replicas say
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant hold() {
        Instant last = sql.withHandle(handle -> handle.createQuery("""
                        select coalesce(nullif(recorded_at, '-infinity'), 'epoch') as recorded_at
                        from register_revision for update
                        """)
                .map((row, context) ->
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant())
                .one());
        // PostgreSQL keeps microseconds.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    /** Says that the register changes in the caller's transaction, at the instant that {@link #hold} gave. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void advance(Instant recorded) {
        sql.useHandle(
                handle -> handle.createUpdate("update register_revision set revision = revision + 1, recorded_at = :at")
                        .bind("at", OffsetDateTime.ofInstant(recorded, ZoneOffset.UTC))
                        .execute());
    }

    /** The count as it is. */
    public long current() {
        return sql.withHandle(handle -> handle.createQuery("select revision from register_revision")
                .mapTo(Long.class)
                .one());
    }
}
