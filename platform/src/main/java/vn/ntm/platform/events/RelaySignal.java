package vn.ntm.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the relay of this process when a transaction that appended has committed. It only saves waiting: what it
 * misses (another process wrote, another process leads) the relay finds by polling.
 */
@ApplicationScoped
class RelaySignal {

    private final Semaphore work = new Semaphore(0);
    private final TransactionSynchronizationRegistry transactions;

    RelaySignal(TransactionSynchronizationRegistry transactions) {
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

    /** Lets what others commit gather for so long, whoever signals. */
    void gather(Duration time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
    }

    /** Waits until something was committed, or at most this long. */
    void await(Duration atMost) throws InterruptedException {
        if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }
}
