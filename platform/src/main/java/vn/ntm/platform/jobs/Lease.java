package vn.ntm.platform.jobs;

import io.quarkus.logging.Log;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;

/** A worker's hold on a job: kept up beside the work, which may say nothing for long, and the place of its progress. */
final class Lease implements JobProgress, AutoCloseable {

    /** So many signs of life are missed before the job is another's. */
    private static final int SIGNS = 3;

    private final JobLeases leases;
    private final UUID job;
    private final UUID worker;
    private final JobConfig config;
    private final ScheduledExecutorService keeper;
    private volatile boolean lost;
    private @Nullable Text lastStep;
    private long lastTold;

    Lease(JobLeases leases, UUID job, UUID worker, JobConfig config) {
        this.leases = leases;
        this.job = job;
        this.worker = worker;
        this.config = config;
        this.keeper = Executors.newSingleThreadScheduledExecutor(keep -> {
            Thread thread = new Thread(keep, "job-lease");
            thread.setDaemon(true);
            return thread;
        });
        long every = Math.max(1, config.lease().toMillis() / SIGNS);
        keeper.scheduleAtFixedRate(this::keep, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public void at(Text step, long done, @Nullable Long of) {
        long now = System.nanoTime();
        boolean complete = of != null && done >= of;
        boolean soon = !complete && now - lastTold < config.progressEvery().toNanos();
        if (lost) {
            throw new JobStoppedException();
        }
        if (soon && step.equals(lastStep)) {
            return;
        }
        lastStep = step;
        lastTold = now;
        if (!leases.advance(job, worker, step, done, of)) {
            throw new JobStoppedException();
        }
    }

    /** A failure here is tried again at the next beat: an exception would end the beats. */
    @SuppressWarnings("checkstyle:IllegalCatch")
    private void keep() {
        try {
            lost = !leases.extend(job, worker, config.lease());
        } catch (RuntimeException away) {
            Log.warnf("sign of life was not written: job=%s cause=%s", job, away);
        }
    }

    @Override
    public void close() {
        keeper.shutdownNow();
    }
}
