package vn.ntm.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.contracts.Fact;

/**
 * A fact as it came from Kafka.
 *
 * @param eventId unique and stable across redelivery
 * @param sequence counts the events of a topic and key from 1
 * @param recordedAt when its service learnt it
 */
public record ReceivedFact(
        UUID eventId, String topic, String key, long sequence, String subject, Instant recordedAt, Fact fact) {}
