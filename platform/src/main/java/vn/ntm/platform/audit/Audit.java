package vn.ntm.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.access.Caller;

/** Writes who did what, in the transaction in which it was done. */
@ApplicationScoped
public class Audit {

    private final Jdbi sql;
    private final Caller caller;

    Audit(Jdbi sql, Caller caller) {
        this.sql = sql;
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
            @Nullable UUID unit,
            String action,
            String subject,
            String details) {
        sql.useHandle(handle -> handle.createUpdate("""
                        insert into audit (at, actor, roles, unit_id, action, subject, details)
                        values (:at, :actor, :roles, :unit, :action, :subject, :details)
                        """)
                .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .bind("actor", actor)
                .bind("roles", roles)
                .bindByType("unit", unit, UUID.class)
                .bind("action", action)
                .bind("subject", subject)
                .bind("details", details)
                .execute());
    }
}
