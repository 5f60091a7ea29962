package vn.ntm.platform.watching;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.generic.GenericType;
import vn.ntm.platform.jobs.JobState;

/** Gauges of the outbox and the jobs. The database is asked every ten seconds, however often the gauges are read. */
@ApplicationScoped
class StandingGauges {

    /** A longer queue is as bad, and would be long to count. */
    private static final int MOST_COUNTED = 100_000;

    private final Jdbi sql;
    private final MeterRegistry metrics;
    private volatile Standing latest = Standing.UNKNOWN;

    StandingGauges(Jdbi sql, MeterRegistry metrics) {
        this.sql = sql;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("ntm.outbox.events", this, one -> one.latest.queued())
                .description("Events that have not left, counted up to 100000")
                .register(metrics);
        Gauge.builder("ntm.outbox.oldest.seconds", this, one -> one.latest.oldestSeconds())
                .description("How long the oldest of them has waited")
                .register(metrics);
        for (JobState state : JobState.values()) {
            Gauge.builder("ntm.jobs", this, one -> one.latest.jobs(state.token()))
                    .description("Jobs by state")
                    .tag("state", state.token())
                    .register(metrics);
        }
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ask() {
        try {
            latest = read();
        } catch (JdbiException away) {
            latest = Standing.UNKNOWN;
            Log.debug("the database is away: the gauges stand at nothing", away);
        }
    }

    private Standing read() {
        return sql.withHandle(handle -> {
            Map<String, Long> jobs = handle.createQuery("select state, count(*) as jobs from job group by state")
                    .setMapKeyColumn("state")
                    .setMapValueColumn("jobs")
                    .collectInto(new GenericType<Map<String, Long>>() {});
            return handle.createQuery("""
                            select (select count(*) from (select 1 from outbox limit :most) counted) as queued,
                                   coalesce((select extract(epoch from now() - recorded_at) from event
                                             where id = (select min(event_id) from outbox)), 0) as oldest
                            """)
                    .bind("most", MOST_COUNTED)
                    .map((row, context) -> new Standing(row.getLong("queued"), row.getDouble("oldest"), jobs))
                    .one();
        });
    }
}
