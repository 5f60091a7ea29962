package vn.ntm.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** Counts the changes of the register; whoever changes it holds the count, so that changes are one after another. */
@ApplicationScoped
public class RegisterRevision {

    private final Jdbi sql;

    RegisterRevision(Jdbi sql) {
        this.sql = sql;
    }

    /** Keeps everybody else from changing the register until the caller's transaction ends; reading goes on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold() {
        sql.useHandle(handle -> handle.createQuery("select revision from register_revision for update")
                .mapTo(Long.class)
                .one());
    }

    /** Says that the register changes in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void advance() {
        sql.useHandle(handle -> handle.execute("update register_revision set revision = revision + 1"));
    }

    /** The count as it is. */
    public long current() {
        return sql.withHandle(handle -> handle.createQuery("select revision from register_revision")
                .mapTo(Long.class)
                .one());
    }
}
