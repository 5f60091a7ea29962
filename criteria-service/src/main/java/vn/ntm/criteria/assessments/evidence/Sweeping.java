package vn.ntm.criteria.assessments.evidence;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.criteria.files.ContentStore;
import vn.ntm.criteria.files.Stored;
import vn.ntm.criteria.files.Sweep;
import vn.ntm.platform.sql.TransactionLock;

/**
 * Removes contents that no evidence names: of uploads that were refused after they had been stored, of drafts that were
 * discarded, of processes that died. Its steps: take the lock that lets one replica do it, go through what is older than a
 * day, ask the table which of it is named, remove the rest. It keeps: what a row names, and what may wait for its row.
 */
@ApplicationScoped
class Sweeping {

    private static final String LOCK = "evidence-sweep";
    private static final int BATCH = 500;
    /** What is left over is removed the next day. */
    private static final int MOST_REMOVED = 10_000;
    /** To go through the names of millions of files, once a day. */
    private static final int LONGEST_SECONDS = 30 * 60;

    private final ContentStore store;
    private final EvidenceRepository evidence;
    private final TransactionLock lock;
    private final Clock clock;
    private final MeterRegistry metrics;

    Sweeping(
            ContentStore store, EvidenceRepository evidence, TransactionLock lock, Clock clock, MeterRegistry metrics) {
        this.store = store;
        this.evidence = evidence;
        this.lock = lock;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Scheduled(
            every = "${ntm.evidence.sweep:24h}",
            delayed = "1h",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(this::sweep);
    }

    private void sweep() {
        if (!lock.tryToHold(LOCK)) {
            return;
        }
        Instant now = clock.instant();
        int removed = 0;
        try (Stream<Stored> old = store.sentBefore(Sweep.before(now))) {
            Iterator<Stored> rest = old.iterator();
            while (rest.hasNext() && removed < MOST_REMOVED) {
                removed += remove(next(rest), now);
            }
        } catch (IOException | UncheckedIOException away) {
            Log.warn("the sweep of evidence stopped: the store of files is away", away);
        }
        metrics.counter("ntm.evidence.swept").increment(removed);
        Log.infof("evidence that no row names was swept: files=%d", removed);
    }

    private static List<Stored> next(Iterator<Stored> rest) {
        List<Stored> batch = new ArrayList<>(BATCH);
        while (rest.hasNext() && batch.size() < BATCH) {
            batch.add(rest.next());
        }
        return batch;
    }

    private int remove(List<Stored> found, Instant now) throws IOException {
        Set<String> named = evidence.named(
                found.stream().map(Stored::hash).flatMap(Optional::stream).toList());
        int removed = 0;
        for (Stored one : Sweep.unneeded(found, named, now)) {
            if (store.removeIfSentBefore(one, Sweep.before(now))) {
                removed++;
            }
        }
        return removed;
    }
}
