package vn.ntm.reporting;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.ntm.contracts.Topic;
import vn.ntm.platform.testing.RealBackends;

/** What the service has published, as a consumer of committed records sees it. */
final class StatisticsTopic {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private StatisticsTopic() {}

    /** All events with this key, oldest first, once nothing is queued any more. */
    static List<JsonPath> of(Topic topic, String key) {
        await().atMost(PATIENCE).until(() -> ReportingUnderTest.number("select count(*) from outbox") == 0);
        List<JsonPath> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.address()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            await().pollInSameThread().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(50)).forEach(arrived -> {
                    if (key.equals(arrived.key())) {
                        found.add(JsonPath.from(new String(arrived.value(), StandardCharsets.UTF_8)));
                    }
                });
                return partitions.stream().allMatch(partition -> consumer.position(partition) >= ends.get(partition));
            });
        }
        return found;
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        RealBackends.kafka().bootstrapServers(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
