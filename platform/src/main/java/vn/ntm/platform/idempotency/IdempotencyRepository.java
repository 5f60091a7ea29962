package vn.ntm.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** The answers given to POSTs, for as long as a caller may reasonably repeat them. */
@ApplicationScoped
class IdempotencyRepository {

    /** A caller that was cut off over a long weekend may still repeat. */
    private static final Duration KEPT = Duration.ofDays(7);

    /** A request that was answered. */
    record Kept(String requestHash, String location, String body) {}

    /** The keys could not be read or written; the caller's transaction must not commit. */
    static final class IdempotencyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        IdempotencyException(SQLException cause) {
            super("the idempotency key was not kept", cause);
        }
    }

    private final DataSource database;
    private final Clock clock;

    IdempotencyRepository(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes a key; false where it is taken. Waits for a transaction that is just taking it. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean claim(String caller, String key, String requestHash, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into idempotency (caller, key, request_hash, created_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)) {
            insert.setString(1, caller);
            insert.setString(2, key);
            insert.setString(3, requestHash);
            insert.setTimestamp(4, Timestamp.from(now));
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IdempotencyException(failure);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String caller, String key, String location, String body) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update idempotency set location = ?, body = ? where caller = ? and key = ?
                        """)) {
            update.setString(1, location);
            update.setString(2, body);
            update.setString(3, caller);
            update.setString(4, key);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IdempotencyException(failure);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Kept read(String caller, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select request_hash, location, body from idempotency where caller = ? and key = ?")) {
            select.setString(1, caller);
            select.setString(2, key);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return new Kept(rows.getString(1), rows.getString(2), rows.getString(3));
            }
        } catch (SQLException failure) {
            throw new IdempotencyException(failure);
        }
    }

    @Scheduled(every = "PT1H", delayed = "PT5M")
    @Transactional
    void forgetOldKeys() {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from idempotency where created_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IdempotencyException(failure);
        }
    }
}
