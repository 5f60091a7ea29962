package vn.ntm.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import vn.ntm.contracts.Topic;

/**
 * Takes batches from Kafka into the database. Its steps for a batch, in one transaction: note the facts as received
 * and leave out those that were before, apply the rest, note where reading goes on. Where the batch cannot be applied
 * as a whole, its records are taken one by one, and one that cannot be applied becomes a dead letter. It keeps: a fact
 * takes effect once; a database that is away stops reading and loses nothing; a broken record does not stop what
 * follows.
 */
@ApplicationScoped
public class Inbox {

    private final FactReader reader;
    private final InboxRepository inbox;
    private final DeadLetters deadLetters;
    private final Instance<FactHandler> handler;
    private final PatientTransactions transactions;
    private final MeterRegistry metrics;

    Inbox(
            FactReader reader,
            InboxRepository inbox,
            DeadLetters deadLetters,
            Instance<FactHandler> handler,
            PatientTransactions transactions,
            MeterRegistry metrics) {
        this.reader = reader;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.handler = handler;
        this.transactions = transactions;
        this.metrics = metrics;
    }

    /**
     * Takes a batch into the database and returns when its effect is committed. Waits for a database that is away.
     *
     * @throws InterruptedException where the process stops before the batch is in; it will be delivered again
     */
    public void receive(ConsumerRecords<String, byte[]> batch) throws InterruptedException {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>(batch.count());
        batch.forEach(records::add);
        try {
            transactions.run(() -> take(records));
        } catch (PermanentFailureException broken) {
            Log.warnf("a batch is taken record by record: records=%d cause=%s", records.size(), broken.reason());
            for (ConsumerRecord<String, byte[]> single : records) {
                takeOrKeep(single);
            }
        }
    }

    /** Applies a dead letter once more; returns whether it waited. */
    boolean replay(long id) throws InterruptedException {
        return transactions.call(() -> {
            var letter = deadLetters.lock(id);
            if (letter.isEmpty()) {
                return false;
            }
            String key = letter.get().key();
            String value = letter.get().value();
            if (key == null || value == null) {
                throw new UnusableRecordException("a record without key or value");
            }
            apply(List.of(reader.read(letter.get().topic(), key, value.getBytes(StandardCharsets.UTF_8))));
            deadLetters.replayed(id);
            return true;
        });
    }

    private void takeOrKeep(ConsumerRecord<String, byte[]> single) throws InterruptedException {
        try {
            transactions.run(() -> take(List.of(single)));
        } catch (PermanentFailureException broken) {
            Log.errorf(
                    broken,
                    "a record became a dead letter: topic=%s partition=%d offset=%d",
                    single.topic(),
                    single.partition(),
                    single.offset());
            transactions.run(() -> {
                deadLetters.keep(single, broken.reason());
                inbox.advance(nextOffsets(List.of(single)));
            });
            metrics.counter("ntm.inbox.dead.letters", "topic", single.topic()).increment();
        }
    }

    private void take(List<ConsumerRecord<String, byte[]>> records) {
        apply(records.stream().map(reader::read).toList());
        inbox.advance(nextOffsets(records));
    }

    private void apply(List<ReceivedFact> received) {
        List<ReceivedFact> fresh = inbox.accept(received);
        noteDoublesAndGaps(received, fresh);
        if (!fresh.isEmpty()) {
            handler.get().apply(fresh);
        }
    }

    private void noteDoublesAndGaps(List<ReceivedFact> received, List<ReceivedFact> fresh) {
        metrics.counter("ntm.inbox.doubles").increment(received.size() - fresh.size());
        // Compaction makes gaps by design.
        List<ReceivedFact> gapless =
                fresh.stream().filter(fact -> !isCompacted(fact.topic())).toList();
        long gaps = inbox.gapsBefore(gapless);
        if (gaps > 0) {
            Log.warnf("events came before their predecessors: events=%d", gaps);
            metrics.counter("ntm.inbox.gaps").increment(gaps);
        }
    }

    private static boolean isCompacted(String topic) {
        return Topic.ofAddress(topic).map(Topic::compacted).orElse(false);
    }

    private static Map<TopicPartition, Long> nextOffsets(List<ConsumerRecord<String, byte[]>> records) {
        Map<TopicPartition, Long> next = new HashMap<>();
        records.forEach(found ->
                next.merge(new TopicPartition(found.topic(), found.partition()), found.offset() + 1, Math::max));
        return next;
    }
}
