package vn.ntm.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ntm.platform.access.Caller;

/** Writes who did what, in the transaction in which it was done. */
@ApplicationScoped
public class Audit {

    /** The audit row could not be written; the caller's transaction must not commit. */
    static final class AuditException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AuditException(SQLException cause) {
            super("the audit row was not written", cause);
        }
    }

    private final DataSource database;
    private final Caller caller;

    Audit(DataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * @param action what was done, such as {@code assessment.submitted}
     * @param subject the id of what it was done to
     * @param details what a later reader needs to understand it, in words
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Instant at, String action, String subject, String details) {
        Optional<UUID> unit = caller.unit();
        write(at, caller.name(), String.join(" ", caller.roles()), unit.orElse(null), action, subject, details);
    }

    /** What the service did of itself, without a caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteOwn(Instant at, String action, String subject, String details) {
        write(at, "service", "", null, action, subject, details);
    }

    private void write(
            Instant at,
            String actor,
            String roles,
            @org.jspecify.annotations.Nullable UUID unit,
            String action,
            String subject,
            String details) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into audit (at, actor, roles, unit_id, action, subject, details)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)) {
            insert.setTimestamp(1, Timestamp.from(at));
            insert.setString(2, actor);
            insert.setString(3, roles);
            insert.setObject(4, unit);
            insert.setString(5, action);
            insert.setString(6, subject);
            insert.setString(7, details);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new AuditException(failure);
        }
    }
}
