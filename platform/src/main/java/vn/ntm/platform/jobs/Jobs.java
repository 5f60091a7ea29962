package vn.ntm.platform.jobs;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.idempotency.Created;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;

/** Jobs as their callers may see them. */
@ApplicationScoped
public class Jobs {

    private final JobRepository repository;
    private final JobSignal signal;
    private final JobConfig config;
    private final JobJson json;
    private final Caller caller;
    private final Clock clock;

    Jobs(JobRepository repository, JobSignal signal, JobConfig config, JobJson json, Caller caller, Clock clock) {
        this.repository = repository;
        this.signal = signal;
        this.config = config;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Keeps a job of this caller to be done once the transaction has committed.
     *
     * @return where it is found and how it is shown
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Created add(JobKind kind, JobInput input, Locale language) {
        Job job = new Job(
                UUID.randomUUID(),
                kind.name(),
                JobState.QUEUED,
                caller.kept(),
                json.write(input.parameters()),
                0,
                null,
                null,
                null,
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        repository.add(job, input.file());
        signal.afterCommit();
        return new Created(URI.create("/api/v1/jobs/" + job.id()), json.view(job, language));
    }

    /** @throws ProblemException (not found, forbidden) where there is none, or it is not for this caller to see */
    Job seen(UUID id) {
        Job job = found(id);
        if (!isOwn(job) && !caller.has(Role.NATIONAL_OFFICER) && !caller.has(Role.AUDITOR)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return job;
    }

    /** @throws ProblemException (not found, forbidden) where there is none, or it is not for this caller to stop */
    Job cancelled(UUID id) {
        Job job = found(id);
        if (!isOwn(job) && !caller.has(Role.NATIONAL_OFFICER)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        repository.cancel(id, clock.instant());
        return found(id);
    }

    Optional<byte[]> file(Job job) {
        return repository.file(job.id());
    }

    private Job found(UUID id) {
        return repository.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private boolean isOwn(Job job) {
        return job.caller().name().equals(caller.name());
    }

    @Scheduled(every = "PT1H", delayed = "PT7M")
    void forgetOldOnes() {
        repository.forget(clock.instant(), config.refusedFilesKept(), config.kept());
    }
}
