package vn.ntm.local.benchmark.registry;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import vn.ntm.local.benchmark.measuring.Bound;
import vn.ntm.local.benchmark.measuring.Contest;
import vn.ntm.local.benchmark.measuring.Measurement;
import vn.ntm.local.benchmark.measuring.PlainSql;
import vn.ntm.local.benchmark.measuring.Series;
import vn.ntm.local.benchmark.measuring.ServiceClient;

/** The whole national history taken in, against the same rows inserted plainly. */
final class CountryImport {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Bound BOUND = new Bound.Seconds(30);
    private static final String PLAINLY = "batch inserts of the same rows, events and queue included";

    private final ServiceClient registry;
    private final PlainSql sql;
    private final List<String> notes;

    CountryImport(ServiceClient registry, PlainSql sql, List<String> notes) {
        this.registry = registry;
        this.sql = sql;
        this.notes = notes;
    }

    /** The first one of a service that has just started, and then so many; the country is there afterwards. */
    List<Measurement> run(Random random, int turns) throws Exception {
        long start = System.nanoTime();
        take();
        long taken = System.nanoTime();
        awaitRelay();
        long left = System.nanoTime();
        PlainCopy copy = new PlainCopy(sql);
        notes.add("import: " + copy.described());
        notes.add(String.format(
                Locale.ROOT,
                "first import: %.0f rows/s; every event had left for Kafka %.1f s after the answer",
                copy.size() / ((taken - start) / 1e9),
                (left - taken) / 1e9));
        long copying = System.nanoTime();
        copy.write();
        long copied = System.nanoTime();
        Measurement first = new Measurement(
                "import of the country, first after a start",
                PLAINLY,
                Series.of(taken - start),
                Series.of(copied - copying),
                BOUND);
        Measurement again = new Contest<>(
                        "import of the country into an empty register",
                        PLAINLY,
                        drawn -> {
                            empty();
                            copy.clear();
                            return copy;
                        },
                        subject -> take(),
                        List.of(PlainCopy::write),
                        BOUND)
                .run(random, 1, turns);
        awaitRelay();
        return List.of(first, again);
    }

    private void take() throws Exception {
        registry.post("/imports/country", "application/octet-stream", "application/json", new byte[0]);
    }

    /** Makes the register what it was before the first import. */
    private void empty() throws Exception {
        awaitRelay();
        sql.execute("truncate unit, unit_version, succession, act, unit_attribute, unit_code, event_sequence, event, "
                + "outbox, audit, idempotency, correction, correction_unit");
        sql.execute("update register_revision set revision = revision + 1");
    }

    /** What leaves for Kafka meanwhile would be somebody else's work. */
    private void awaitRelay() throws Exception {
        while (sql.number("select count(*) from outbox") > 0) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }
}
