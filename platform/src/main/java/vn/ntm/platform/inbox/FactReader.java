package vn.ntm.platform.inbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.jackson.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.Fact;
import vn.ntm.contracts.FactType;
import vn.ntm.platform.events.FactJson;

/** Reads a Kafka record as a CloudEvent of the contracts. */
@ApplicationScoped
class FactReader {

    private final JsonFormat format = new JsonFormat();
    private final FactJson json;

    FactReader(FactJson json) {
        this.json = json;
    }

    /** @throws UnusableRecordException where it is none, or of a type that this version does not know */
    ReceivedFact read(ConsumerRecord<String, byte[]> found) {
        if (found.key() == null || found.value() == null) {
            throw new UnusableRecordException("a record without key or value");
        }
        return read(found.topic(), found.key(), found.value());
    }

    ReceivedFact read(String topic, String key, byte[] value) {
        CloudEvent event = parse(value);
        FactType type = FactType.ofType(event.getType())
                .orElseThrow(() -> new UnusableRecordException("an unknown type: " + event.getType()));
        if (!type.topic().address().equals(topic)) {
            throw new UnusableRecordException(event.getType() + " does not belong to " + topic);
        }
        if (event.getTime() == null || event.getSubject() == null) {
            throw new UnusableRecordException("an event without time or subject");
        }
        return new ReceivedFact(
                uuid(event.getId()),
                topic,
                key,
                sequence(event.getExtension("sequence")),
                event.getSubject(),
                event.getTime().toInstant(),
                fact(type, event.getData()));
    }

    private CloudEvent parse(byte[] value) {
        try {
            return format.deserialize(value);
        } catch (RuntimeException unreadable) {
            throw new UnusableRecordException("not a CloudEvent", unreadable);
        }
    }

    private Fact fact(FactType type, @Nullable CloudEventData data) {
        if (data == null) {
            throw new UnusableRecordException("an event without data");
        }
        try {
            return json.read(type, data.toBytes());
        } catch (IOException unreadable) {
            throw new UnusableRecordException("data that is not as " + type.schema() + " says", unreadable);
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOurs) {
            throw new UnusableRecordException("an id that is no UUID: " + id, notOurs);
        }
    }

    private static long sequence(@Nullable Object extension) {
        try {
            return Long.parseLong(String.valueOf(extension));
        } catch (NumberFormatException missing) {
            throw new UnusableRecordException("no sequence", missing);
        }
    }
}
