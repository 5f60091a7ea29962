package vn.ntm.registry.units;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.ntm.contracts.Topic;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.registry.RegisterUnderTest;

/** What arrives in {@code ntm.units} from now on, as a consumer of committed records sees it. */
public final class UnitRecords implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> arrived = new ArrayList<>();

    private UnitRecords(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    public static UnitRecords fromNow() {
        await().atMost(PATIENCE).until(() -> RegisterUnderTest.number("select count(*) from outbox") == 0);
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        RealBackends.kafka().bootstrapServers(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topic.UNITS.address()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new UnitRecords(consumer);
    }

    /** Waits until so many have arrived, and returns all that have. */
    public List<ConsumerRecord<String, byte[]>> atLeast(int records) {
        // A consumer belongs to one thread: this one waits itself.
        await().pollInSameThread().atMost(PATIENCE).until(() -> {
            consumer.poll(Duration.ofMillis(50)).forEach(arrived::add);
            return arrived.size() >= records;
        });
        return List.copyOf(arrived);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
