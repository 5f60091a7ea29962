package vn.ntm.reporting;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.ntm.contracts.Fact;
import vn.ntm.contracts.FactType;
import vn.ntm.platform.testing.RealBackends;

/** Publishes facts as the other services do, and waits until the service under test has read them. */
public final class FactTopics {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final String RECORDED_AT = "2026-01-05T02:15:41.551907Z";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private FactTopics() {}

    /** A fact and its place among those about the same subject. */
    public record Published(String key, long sequence, Fact fact) {

        ProducerRecord<String, byte[]> record() {
            return new ProducerRecord<>(FactType.of(fact).topic().address(), key, event());
        }

        private byte[] event() {
            FactType type = FactType.of(fact);
            String identity = type.type() + "/" + key + "/" + sequence;
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("specversion", "1.0");
            event.put("id", UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)));
            event.put("source", "/ntm/of-a-test");
            event.put("type", type.type());
            event.put("subject", key);
            event.put("time", RECORDED_AT);
            event.put("datacontenttype", "application/json");
            event.put("dataschema", type.schema());
            event.put("sequence", String.valueOf(sequence));
            event.put("data", fact);
            try {
                return JSON.writeValueAsBytes(event);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Publishes facts in this order and returns when the service has read them all. */
    public static void publish(List<Published> facts) {
        // Of each partition the last: what lies before it was read before it.
        send(facts.stream().map(Published::record).toList()).stream()
                .collect(Collectors.toMap(
                        sent -> new TopicPartition(sent.topic(), sent.partition()),
                        sent -> sent,
                        BinaryOperator.maxBy(Comparator.comparingLong(RecordMetadata::offset))))
                .values()
                .forEach(FactTopics::awaitRead);
    }

    /** Sends a record, usable or not, and returns where it lies when the service has read it. */
    public static RecordMetadata send(ProducerRecord<String, byte[]> record) {
        RecordMetadata sent = send(List.of(record)).get(0);
        awaitRead(sent);
        return sent;
    }

    /** Waits until the service has read past a record and all before it. */
    public static void awaitRead(RecordMetadata record) {
        String read =
                "select count(*) from inbox_position where topic = '%s' and kafka_partition = %d and next_offset > %d"
                        .formatted(record.topic(), record.partition(), record.offset());
        await().pollDelay(Duration.ZERO)
                .pollInterval(OFTEN)
                .atMost(PATIENCE)
                .until(() -> ReportingUnderTest.number(read) == 1);
    }

    private static List<RecordMetadata> send(List<ProducerRecord<String, byte[]>> records) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, RealBackends.kafka().bootstrapServers());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            records.forEach(record -> sent.add(producer.send(record)));
            List<RecordMetadata> where = new ArrayList<>();
            for (Future<RecordMetadata> one : sent) {
                where.add(one.get());
            }
            return where;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
