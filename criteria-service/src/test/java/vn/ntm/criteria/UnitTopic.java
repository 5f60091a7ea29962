package vn.ntm.criteria;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.ntm.contracts.FactType;
import vn.ntm.contracts.Topic;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.testing.RealBackends;

/** Publishes units as the registry does, and waits until the service under test has them. */
public final class UnitTopic {

    public static final PublishedUnit BAC_GIANG =
            PublishedUnit.of(UnitType.PROVINCE, "24", "Bắc Giang", null).until("2025-07-01");
    public static final PublishedUnit LUC_NAM = PublishedUnit.of(UnitType.RURAL_DISTRICT, "218", "Lục Nam", BAC_GIANG)
            .until("2025-07-01");
    public static final PublishedUnit VIET_YEN = PublishedUnit.of(UnitType.RURAL_DISTRICT, "222", "Việt Yên", BAC_GIANG)
            .until("2025-07-01");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger CODES = new AtomicInteger(50_000);
    private static final Map<UUID, Long> SEQUENCES = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private UnitTopic() {}

    /** A code that no unit of another test has. */
    public static String newCode() {
        return String.valueOf(CODES.incrementAndGet());
    }

    /** A rural commune of Lục Nam that no other test knows, already in the replica. */
    public static PublishedUnit newCommune() {
        PublishedUnit commune = PublishedUnit.of(UnitType.COMMUNE, newCode(), "Bảo Đài", LUC_NAM);
        if (SEQUENCES.containsKey(LUC_NAM.id())) {
            publish(commune);
        } else {
            publish(BAC_GIANG, LUC_NAM, VIET_YEN, commune);
        }
        return commune;
    }

    /** Publishes units as they now are and returns when the replica has them. */
    public static void publish(PublishedUnit... units) {
        try (KafkaProducer<String, byte[]> producer = producer()) {
            for (PublishedUnit unit : units) {
                byte[] event = event(unit, SEQUENCES.merge(unit.id(), 1L, Long::sum));
                producer.send(
                        new ProducerRecord<>(Topic.UNITS.address(), unit.id().toString(), event));
            }
        }
        for (PublishedUnit unit : units) {
            String arrived = "select count(*) from unit where id = '%s' and sequence = %d"
                    .formatted(unit.id(), SEQUENCES.get(unit.id()));
            await().atMost(PATIENCE).until(() -> CriteriaUnderTest.number(arrived) == 1);
        }
    }

    /** The CloudEvent that states the unit. */
    public static byte[] event(PublishedUnit unit, long sequence) {
        FactType type = FactType.UNIT_CHANGED;
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", UUID.nameUUIDFromBytes((unit.id() + "/" + sequence).getBytes(StandardCharsets.UTF_8)));
        event.put("source", "/ntm/registry-service");
        event.put("type", type.type());
        event.put("subject", unit.id());
        event.put("time", OffsetDateTime.now().toString());
        event.put("datacontenttype", "application/json");
        event.put("dataschema", type.schema());
        event.put("sequence", String.valueOf(sequence));
        event.put("data", unit.fact());
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a record, usable or not, to {@code ntm.units}, and returns where it lies. */
    public static RecordMetadata send(String key, byte[] value) {
        try (KafkaProducer<String, byte[]> producer = producer()) {
            return producer.send(new ProducerRecord<>(Topic.UNITS.address(), key, value))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        RealBackends.kafka().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
