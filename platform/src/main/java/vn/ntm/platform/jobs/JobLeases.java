package vn.ntm.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;

/**
 * The table of jobs as a worker sees it. Whatever a worker writes it writes as the holder of the lease: once another has
 * it, nothing is written. The clock is the database's, which all replicas share.
 */
@ApplicationScoped
class JobLeases {

    private static final String HELD = " where id = :id and worker = :worker and state = 'running'";

    private final Jdbi sql;

    JobLeases(Jdbi sql) {
        this.sql = sql;
    }

    /** The oldest job that waits or was left by its worker, now this one's; empty where there is none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Job> claim(UUID worker, Collection<String> kinds, Duration lease) {
        return sql.withHandle(handle -> handle.createQuery("""
                        update job set state = 'running', worker = :worker, attempts = attempts + 1,
                                       leased_until = now() + make_interval(secs => :lease)
                        where id = (
                            select id from job
                            where (state = 'queued' or (state = 'running' and leased_until < now()))
                              and kind = any(:kinds)
                            order by created_at limit 1
                            for update skip locked)
                        returning\s""" + JobRepository.COLUMNS)
                .bind("worker", worker)
                .bind("lease", lease.toMillis() / 1000.0)
                .bindArray("kinds", String.class, kinds)
                .map((row, context) -> JobRepository.read(row))
                .findOne());
    }

    /** How often the job was claimed. */
    int attempts(UUID id) {
        return sql.withHandle(handle -> handle.createQuery("select attempts from job where id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }

    /** Says that the worker lives; false where the job is no longer its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean extend(UUID id, UUID worker, Duration lease) {
        return sql.withHandle(handle ->
                handle.createUpdate("update job set leased_until = now() + make_interval(secs => :lease)" + HELD)
                                .bind("lease", lease.toMillis() / 1000.0)
                                .bind("id", id)
                                .bind("worker", worker)
                                .execute()
                        == 1);
    }

    /** Says how far the job is; false where it is to stop. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean advance(UUID id, UUID worker, Text step, long done, @Nullable Long of) {
        return sql.withHandle(handle -> handle.createQuery(
                                "update job set done = :done, total = :total, step_vi = :vi, step_en = :en" + HELD
                                        + " returning cancel_asked")
                        .bind("done", done)
                        .bindByType("total", of, Long.class)
                        .bind("vi", step.vi())
                        .bind("en", step.en())
                        .bind("id", id)
                        .bind("worker", worker)
                        .mapTo(Boolean.class)
                        .findOne())
                .map(cancelled -> !cancelled)
                .orElse(false);
    }

    /** Ends the job well, in the transaction of its changes; false where it was to stop before. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean complete(UUID id, UUID worker, String result, Instant now) {
        return sql.withHandle(handle -> handle.createUpdate("""
                        update job set state = 'done', result = :result, file = null, finished_at = :now,
                                       worker = null, leased_until = null
                        """ + HELD + " and not cancel_asked")
                        .bind("result", result)
                        .bind("now", JobRepository.at(now))
                        .bind("id", id)
                        .bind("worker", worker)
                        .execute()
                == 1);
    }

    /** Ends the job otherwise, after its changes were rolled back. A refused file is kept for a while. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(UUID id, UUID worker, JobState state, @Nullable String problem, Instant now) {
        sql.useHandle(handle -> handle.createUpdate("""
                        update job set state = :state, problem = :problem, finished_at = :now,
                                       file = case :state when 'refused' then file end,
                                       worker = null, leased_until = null
                        """ + HELD)
                .bind("state", state.token())
                .bind("problem", problem)
                .bind("now", JobRepository.at(now))
                .bind("id", id)
                .bind("worker", worker)
                .execute());
    }

    /** Whether the holder of the lease is asked to stop. */
    boolean isCancelled(UUID id, UUID worker) {
        return sql.withHandle(handle -> handle.createQuery("select cancel_asked from job" + HELD)
                        .bind("id", id)
                        .bind("worker", worker)
                        .mapTo(Boolean.class)
                        .findOne())
                .orElse(false);
    }

    /** Lets another try do the job: what it needs is away for a moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveBack(UUID id, UUID worker) {
        sql.useHandle(handle -> handle.createUpdate(
                        "update job set state = 'queued', worker = null, leased_until = null" + HELD)
                .bind("id", id)
                .bind("worker", worker)
                .execute());
    }
}
