package vn.ntm.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** A lock by name, held until the caller's transaction ends, by whichever process of the service it runs in. */
@ApplicationScoped
public class TransactionLock {

    private final Jdbi sql;

    TransactionLock(Jdbi sql) {
        this.sql = sql;
    }

    /** Waits until no other transaction holds this name, and keeps others waiting until the caller's ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String name) {
        sql.useHandle(handle -> handle.createQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) held")
                .bind("name", name)
                .mapTo(Integer.class)
                .one());
    }

    /** Takes this name until the caller's transaction ends, unless another transaction holds it: it does not wait. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean tryToHold(String name) {
        return sql.withHandle(
                handle -> handle.createQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                        .bind("name", name)
                        .mapTo(Boolean.class)
                        .one());
    }
}
