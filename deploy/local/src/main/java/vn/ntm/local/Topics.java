package vn.ntm.local;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.ntm.contracts.Topic;
import vn.ntm.infrastructure.KafkaTopic;

/** The suite's topics as a single broker keeps them. */
final class Topics {

    private static final int PARTITIONS = 6;

    private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");

    /** Facts are history: they stay. */
    private static final Map<String, String> KEPT = Map.of("cleanup.policy", "delete", "retention.ms", "-1");

    private static final Map<String, String> FOR_A_MONTH = Map.of(
            "cleanup.policy",
            "delete",
            "retention.ms",
            String.valueOf(Duration.ofDays(30).toMillis()));

    private Topics() {}

    static List<KafkaTopic> all() {
        return Arrays.stream(Topic.values())
                .map(topic -> new KafkaTopic(topic.address(), PARTITIONS, settings(topic)))
                .toList();
    }

    private static Map<String, String> settings(Topic topic) {
        if (topic.compacted()) {
            return COMPACTED;
        }
        return topic == Topic.DEAD_LETTERS ? FOR_A_MONTH : KEPT;
    }
}
