package vn.ntm.platform.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends batches in Kafka transactions; starting one shuts out every earlier one of the same service. */
final class FencedProducer implements AutoCloseable {

    private static final String CLOUD_EVENTS = "application/cloudevents+json; charset=UTF-8";

    private final KafkaProducer<String, byte[]> producer;

    private FencedProducer(KafkaProducer<String, byte[]> producer) {
        this.producer = producer;
    }

    static FencedProducer start(Map<String, Object> kafka, String service) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        // Longer than a broker's restart: giving up on a batch costs a new epoch and repeats it.
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 120_000);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
        } catch (RuntimeException failure) {
            producer.close(java.time.Duration.ZERO);
            throw failure;
        }
        return new FencedProducer(producer);
    }

    /** Returns when the broker has committed the whole batch. */
    void send(List<QueuedEvent> batch) {
        producer.beginTransaction();
        for (QueuedEvent event : batch) {
            ProducerRecord<String, byte[]> sent = new ProducerRecord<>(event.topic(), event.key(), event.value());
            sent.headers().add("content-type", CLOUD_EVENTS.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            producer.send(sent);
        }
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close(java.time.Duration.ofSeconds(1));
    }
}
