package vn.ntm.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealKafkaIT {

    private static final KafkaTopic UNITS = new KafkaTopic("units", 6, Map.of("cleanup.policy", "compact"));

    @TempDir
    Path directory;

    @Test
    void messageSurvivesARestartOnTheSameDirectoryWithOtherPorts() throws Exception {
        List<Integer> ports = FreePorts.pick(4);
        try (RealKafka kafka = RealKafka.keptIn(directory, ports.get(0), ports.get(1))) {
            kafka.createTopics(List.of(UNITS));
            send(kafka, "24", "Bắc Giang");
        }
        try (RealKafka kafka = RealKafka.keptIn(directory, ports.get(2), ports.get(3))) {
            assertThat(receive(kafka)).containsExactly("Bắc Giang");
        }
    }

    @Test
    void messageSurvivesARestartOfTheBroker() throws Exception {
        try (RealKafka kafka = RealKafka.temporary()) {
            kafka.createTopics(List.of(UNITS));
            send(kafka, "24", "Bắc Giang");
            kafka.restart();
            assertThat(receive(kafka)).containsExactly("Bắc Giang");
        }
    }

    @Test
    void topicsAreCreatedOnceAndTakeNewSettings() throws Exception {
        try (RealKafka kafka = RealKafka.temporary()) {
            kafka.createTopics(List.of(UNITS));
            kafka.createTopics(List.of(UNITS, new KafkaTopic("dead-letters", 1, Map.of())));
            assertThat(setting(kafka, "cleanup.policy")).isEqualTo("compact");

            kafka.createTopics(List.of(new KafkaTopic("units", 6, Map.of("cleanup.policy", "delete"))));

            assertThat(setting(kafka, "cleanup.policy")).isEqualTo("delete");
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get()).containsExactlyInAnyOrder("units", "dead-letters");
                assertThat(admin.describeTopics(List.of("units"))
                                .allTopicNames()
                                .get()
                                .get("units")
                                .partitions())
                        .hasSize(6);
            }
        }
    }

    @Test
    void secondBrokerOnOneDirectoryIsRefused() {
        List<Integer> ports = FreePorts.pick(4);
        RealKafka first = RealKafka.keptIn(directory, ports.get(0), ports.get(1));
        try (first) {
            assertThatThrownBy(() -> RealKafka.keptIn(directory, ports.get(2), ports.get(3)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("in use by another process");
        }
    }

    private static void send(RealKafka kafka, String key, String value) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "test"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("units", key, value)).get();
            producer.commitTransaction();
        }
    }

    private static List<String> receive(RealKafka kafka) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", kafka.bootstrapServers(),
                        "group.id", "test",
                        "isolation.level", "read_committed",
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("units"));
            Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
            while (values.isEmpty() && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> values.add(message.value()));
            }
        }
        return values;
    }

    private static String setting(RealKafka kafka, String name) throws Exception {
        ConfigResource units = new ConfigResource(ConfigResource.Type.TOPIC, "units");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            return admin.describeConfigs(List.of(units))
                    .all()
                    .get()
                    .get(units)
                    .get(name)
                    .value();
        }
    }
}
