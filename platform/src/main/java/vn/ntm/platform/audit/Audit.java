package vn.ntm.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
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
        noteAll(at, List.of(new Noted(action, subject, details)));
    }

    /**
     * One of several things that were done at once.
     *
     * @param action as in {@link #note}
     * @param subject as in {@link #note}
     * @param details as in {@link #note}
     */
    public record Noted(String action, String subject, String details) {}

    /** As {@link #note}, for several things in one go. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteAll(Instant at, List<Noted> all) {
        write(at, caller.name(), String.join(" ", caller.roles()), caller.unit().orElse(null), all);
    }

    /** What the service did of itself, without a caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteOwn(Instant at, String action, String subject, String details) {
        write(at, "service", "", null, List.of(new Noted(action, subject, details)));
    }

    private void write(Instant at, String actor, String roles, @Nullable UUID unit, List<Noted> all) {
        sql.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into audit (at, actor, roles, unit_id, action, subject, details)
                    values (:at, :actor, :roles, :unit, :action, :subject, :details)
                    """);
            for (Noted one : all) {
                insert.bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .bind("actor", actor)
                        .bind("roles", roles)
                        .bindByType("unit", unit, UUID.class)
                        .bind("action", one.action())
                        .bind("subject", one.subject())
                        .bind("details", one.details())
                        .add();
            }
            insert.execute();
        });
    }
}
