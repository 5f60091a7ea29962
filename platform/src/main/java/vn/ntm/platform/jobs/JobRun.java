package vn.ntm.platform.jobs;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Transience;

/** Does one job from its claim to its end. */
@ApplicationScoped
class JobRun {

    private final JobConfig config;
    private final JobLeases leases;
    private final JobRepository jobs;
    private final JobJson json;
    private final Caller caller;
    private final Clock clock;

    JobRun(JobConfig config, JobLeases leases, JobRepository jobs, JobJson json, Caller caller, Clock clock) {
        this.config = config;
        this.leases = leases;
        this.jobs = jobs;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    void run(Job job, UUID worker, JobKind kind) {
        if (leases.attempts(job.id()) > config.attempts()) {
            Log.errorf("job given up, its process stopped each time: job=%s kind=%s", job.id(), job.kind());
            end(job, worker, JobState.FAILED, new ProblemException(CommonProblem.INTERNAL));
            return;
        }
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try (Lease lease = new Lease(leases, job.id(), worker, config)) {
            caller.standFor(job.caller());
            attempt(job, worker, kind, lease);
        } finally {
            request.terminate();
        }
    }

    /** Whatever the work throws ends here: the job has an end, and the worker goes on to the next. */
    @SuppressWarnings("checkstyle:IllegalCatch")
    private void attempt(Job job, UUID worker, JobKind kind, Lease lease) {
        try {
            QuarkusTransaction.requiringNew()
                    .timeout((int) config.longest().toSeconds())
                    .run(() -> work(job, worker, kind, lease));
            Log.infof("job done: job=%s kind=%s", job.id(), job.kind());
        } catch (JobStoppedException stopped) {
            stopped(job, worker);
        } catch (ProblemException refused) {
            end(job, worker, JobState.REFUSED, refused);
        } catch (RuntimeException | Error failure) {
            // An Error too: a file too deep or too large for one job must not end the thread that does the others.
            failed(job, worker, failure);
        }
    }

    private void work(Job job, UUID worker, JobKind kind, Lease lease) {
        JobInput input =
                new JobInput(jobs.file(job.id()).orElseThrow(JobStoppedException::new), json.map(job.parameters()));
        Object result = kind.run(input, lease);
        if (!leases.complete(job.id(), worker, json.write(result), clock.instant())) {
            throw new JobStoppedException();
        }
    }

    private void stopped(Job job, UUID worker) {
        if (leases.isCancelled(job.id(), worker)) {
            end(job, worker, JobState.CANCELLED, null);
        } else {
            Log.warnf("job is another worker's by now, nothing of it was kept: job=%s kind=%s", job.id(), job.kind());
        }
    }

    private void failed(Job job, UUID worker, Throwable failure) {
        if (Transience.isTransient(failure)) {
            Log.warnf("job is tried again: job=%s kind=%s cause=%s", job.id(), job.kind(), failure);
            leases.giveBack(job.id(), worker);
            return;
        }
        Log.errorf(failure, "job failed: job=%s kind=%s", job.id(), job.kind());
        end(job, worker, JobState.FAILED, new ProblemException(CommonProblem.INTERNAL));
    }

    private void end(Job job, UUID worker, JobState state, @Nullable ProblemException why) {
        String problem = why == null ? null : json.write(KeptProblem.of(why));
        leases.end(job.id(), worker, state, problem, clock.instant());
    }
}
