package vn.ntm.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A record that a consumer could not apply. It waits in that consumer's database to be replayed; what came after it
 * went on.
 *
 * @param key the record's key, where it has one
 * @param value the record's beginning, as text
 * @param cause why it was refused
 */
public record RecordRefused(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String value,
        String cause) implements Fact {}
