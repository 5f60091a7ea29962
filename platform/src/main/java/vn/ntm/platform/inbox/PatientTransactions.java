package vn.ntm.platform.inbox;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.ntm.platform.problems.Transience;

/** Runs work in a transaction, and again for as long as only a dependency that is away makes it fail. */
@ApplicationScoped
class PatientTransactions {

    private static final long FIRST_WAIT_MILLIS = 200;
    private static final long LONGEST_WAIT_MILLIS = 5_000;

    /** Work that may throw. */
    interface Work {
        void run() throws Exception;
    }

    private final CountDownLatch stopped = new CountDownLatch(1);

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    void run(Work work) throws InterruptedException {
        call(() -> {
            work.run();
            return true;
        });
    }

    /**
     * @throws PermanentFailureException where no repetition will help
     * @throws InterruptedException where the process stops first
     */
    <T> T call(Callable<T> work) throws InterruptedException {
        long wait = FIRST_WAIT_MILLIS;
        while (true) {
            try {
                return QuarkusTransaction.requiringNew().call(work);
            } catch (RuntimeException failure) {
                if (!Transience.isTransient(failure)) {
                    throw new PermanentFailureException(failure);
                }
                Log.warnf("the database is away, trying again: wait=%dms cause=%s", wait, failure);
            }
            if (stopped.await(wait, TimeUnit.MILLISECONDS)) {
                throw new InterruptedException("the process stops");
            }
            wait = Math.min(wait * 2, LONGEST_WAIT_MILLIS);
        }
    }
}
