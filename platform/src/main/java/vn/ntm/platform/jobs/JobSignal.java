package vn.ntm.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the worker of this process when there is a job. It only saves waiting: a worker finds by polling what it misses. */
@ApplicationScoped
class JobSignal {

    private final Semaphore work = new Semaphore(0);
    private final TransactionSynchronizationRegistry transactions;

    JobSignal(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Signals once the transaction of the calling thread has committed. */
    void afterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    work.release();
                }
            }
        });
    }

    /** Waits until there is something to do, or at most this long. */
    void await(Duration atMost) throws InterruptedException {
        if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }
}
