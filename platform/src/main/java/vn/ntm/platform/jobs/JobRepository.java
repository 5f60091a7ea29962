package vn.ntm.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.problems.Text;

/** The table of jobs as those who ask see it. */
@ApplicationScoped
class JobRepository {

    static final String COLUMNS = "id, kind, state, caller, roles, unit_id, parameters, done, total, step_vi, step_en, "
            + "result, problem, created_at, finished_at";

    private final Jdbi sql;

    JobRepository(Jdbi sql) {
        this.sql = sql;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(Job job, byte[] file) {
        sql.useHandle(handle -> handle.createUpdate("""
                        insert into job (id, kind, state, caller, roles, unit_id, parameters, file, created_at)
                        values (:id, :kind, 'queued', :caller, :roles, :unit, :parameters, :file, :now)
                        """)
                .bind("id", job.id())
                .bind("kind", job.kind())
                .bind("caller", job.caller().name())
                .bind("roles", String.join(" ", job.caller().roles()))
                .bindByType("unit", job.caller().unit(), UUID.class)
                .bind("parameters", job.parameters())
                .bind("file", file)
                .bind("now", at(job.createdAt()))
                .execute());
    }

    Optional<Job> find(UUID id) {
        return sql.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from job where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** What was sent; empty where it is kept no longer. */
    Optional<byte[]> file(UUID id) {
        return sql.withHandle(handle -> handle.createQuery("select file from job where id = :id and file is not null")
                .bind("id", id)
                .map((row, context) -> row.getBytes("file"))
                .findOne());
    }

    /** One that waits is over at once; one that runs is asked to stop; one that is over stays as it is. */
    @Transactional
    void cancel(UUID id, Instant now) {
        sql.useHandle(handle ->
                handle.createUpdate("""
                        update job set
                            cancel_asked = true,
                            state = case state when 'queued' then 'cancelled' else state end,
                            file = case state when 'queued' then null else file end,
                            finished_at = case state when 'queued' then :now else finished_at end
                        where id = :id and state in ('queued', 'running')
                        """).bind("id", id).bind("now", at(now)).execute());
    }

    @Transactional
    void forget(Instant now, Duration refusedFiles, Duration jobs) {
        sql.useHandle(handle -> {
            handle.createUpdate("update job set file = null where file is not null and finished_at < :oldest")
                    .bind("oldest", at(now.minus(refusedFiles)))
                    .execute();
            handle.createUpdate("delete from job where finished_at < :oldest")
                    .bind("oldest", at(now.minus(jobs)))
                    .execute();
        });
    }

    static Job read(ResultSet row) throws SQLException {
        String step = row.getString("step_vi");
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                JobState.of(row.getString("state")),
                new Caller.Known(
                        row.getString("caller"), roles(row.getString("roles")), row.getObject("unit_id", UUID.class)),
                row.getString("parameters"),
                row.getLong("done"),
                row.getObject("total", Long.class),
                step == null ? null : new Text(step, row.getString("step_en")),
                row.getString("result"),
                row.getString("problem"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }

    static OffsetDateTime at(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static Set<String> roles(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? Set.of() : Set.copyOf(List.of(joined.split(" ")));
    }
}
