package vn.ntm.platform.inbox;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Starts reading where the database says, not where the consumer group does: a database that was dropped or restored
 * is filled again from the topics without a word to Kafka.
 */
@ApplicationScoped
@Identifier("inbox")
class InboxPositions implements KafkaConsumerRebalanceListener {

    private final InboxRepository inbox;
    private final PatientTransactions transactions;

    InboxPositions(InboxRepository inbox, PatientTransactions transactions) {
        this.inbox = inbox;
        this.transactions = transactions;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        for (TopicPartition partition : partitions) {
            long start = start(partition, ends.getOrDefault(partition, 0L));
            consumer.seek(partition, start);
            Log.debugf(
                    "reading goes on: topic=%s partition=%d offset=%d",
                    partition.topic(), partition.partition(), start);
        }
    }

    private long start(TopicPartition partition, long end) {
        OptionalLong position = position(partition);
        if (position.isPresent() && position.getAsLong() > end) {
            // The topic was made anew. What it repeats is known by its sequences.
            Log.warnf("topic is shorter than what was read of it: topic=%s end=%d", partition.topic(), end);
            return 0;
        }
        return position.orElse(0);
    }

    private OptionalLong position(TopicPartition partition) {
        try {
            return transactions.call(() -> inbox.position(partition));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }
}
