package vn.ntm.platform.jobs;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Does the jobs of this replica, one at a time. */
@ApplicationScoped
class JobWorker {

    private final UUID id = UUID.randomUUID();
    private final JobConfig config;
    private final JobSignal signal;
    private final JobLeases leases;
    private final JobRun run;
    private final Map<String, JobKind> kinds;
    private volatile boolean running;
    private @Nullable Thread thread;

    JobWorker(JobConfig config, JobSignal signal, JobLeases leases, JobRun run, @All List<JobKind> kinds) {
        this.config = config;
        this.signal = signal;
        this.leases = leases;
        this.run = run;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled() && !kinds.isEmpty()) {
            running = true;
            Thread worker = new Thread(this::work, "job-worker");
            worker.setDaemon(true);
            worker.start();
            thread = worker;
        }
    }

    /** A job that is being done is left to the end of its lease, and to the next process. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        running = false;
        Thread worker = thread;
        if (worker != null) {
            worker.interrupt();
            worker.join(config.poll().toMillis());
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private void work() {
        try {
            while (running) {
                boolean more = false;
                try {
                    more = next();
                } catch (RuntimeException failure) {
                    // The outermost frame of this thread: the database is away, or the process stops.
                    if (running) {
                        Log.warnf("jobs wait: cause=%s", failure);
                    }
                }
                if (!more) {
                    signal.await(config.poll());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean next() {
        Optional<Job> claimed = leases.claim(id, kinds.keySet(), config.lease());
        claimed.ifPresent(job -> run.run(job, id, kinds.get(job.kind())));
        return claimed.isPresent();
    }
}
