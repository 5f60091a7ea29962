package vn.ntm.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The answers given to POSTs, for as long as a caller may reasonably repeat them. */
@ApplicationScoped
class IdempotencyRepository {

    /** A caller that was cut off over a long weekend may still repeat. */
    private static final Duration KEPT = Duration.ofDays(7);

    /** A request that was answered. */
    record Kept(String requestHash, @Nullable String location, String body) {}

    private final Jdbi sql;
    private final Clock clock;

    IdempotencyRepository(Jdbi sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes a key; false where it is taken. Waits for a transaction that is just taking it. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean claim(String caller, String key, String requestHash, Instant now) {
        return sql.withHandle(handle -> handle.createUpdate("""
                                insert into idempotency (caller, key, request_hash, created_at)
                                values (:caller, :key, :hash, :now)
                                on conflict do nothing
                                """)
                        .bind("caller", caller)
                        .bind("key", key)
                        .bind("hash", requestHash)
                        .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .execute()
                == 1);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String caller, String key, @Nullable String location, String body) {
        sql.useHandle(handle -> handle.createUpdate(
                        "update idempotency set location = :location, body = :body where caller = :caller and key = :key")
                .bind("location", location)
                .bind("body", body)
                .bind("caller", caller)
                .bind("key", key)
                .execute());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Kept read(String caller, String key) {
        return sql.withHandle(handle -> handle.createQuery(
                        "select request_hash, location, body from idempotency where caller = :caller and key = :key")
                .bind("caller", caller)
                .bind("key", key)
                .map((row, context) ->
                        new Kept(row.getString("request_hash"), row.getString("location"), row.getString("body")))
                .one());
    }

    @Scheduled(every = "PT1H", delayed = "PT5M")
    @Transactional
    void forgetOldKeys() {
        OffsetDateTime oldest = OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC);
        sql.useHandle(handle -> handle.createUpdate("delete from idempotency where created_at < :oldest")
                .bind("oldest", oldest)
                .execute());
    }
}
