package vn.ntm.registry.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import vn.ntm.platform.jobs.JobProgress;

/** Does all that the import would do, in a transaction of its own that is rolled back. */
@ApplicationScoped
class CountryRehearsal {

    private final CountryImport country;
    private final TransactionManager transactions;

    CountryRehearsal(CountryImport country, TransactionManager transactions) {
        this.country = country;
        this.transactions = transactions;
    }

    /** What the import would change. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    CountrySummary of(JobProgress progress) {
        CountrySummary summary = country.take(progress);
        try {
            transactions.setRollbackOnly();
        } catch (SystemException e) {
            throw new IllegalStateException("the rehearsal cannot be undone", e);
        }
        return summary;
    }
}
