package vn.ntm.infrastructure;

import java.util.Map;

/**
 * A topic to be created.
 *
 * @param partitions at least 1; changed only for a topic that does not exist yet
 * @param settings Kafka's own topic settings by name; they are also set on a topic that exists
 */
public record KafkaTopic(String name, int partitions, Map<String, String> settings) {

    public KafkaTopic {
        settings = Map.copyOf(settings);
        if (partitions < 1) {
            throw new IllegalArgumentException("partitions must be at least 1: " + partitions);
        }
    }
}
