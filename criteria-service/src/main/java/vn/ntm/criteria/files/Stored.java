package vn.ntm.criteria.files;

import java.time.Instant;
import java.util.Optional;

/**
 * What lies in a store.
 *
 * @param place by which the store finds it
 * @param hash of its content; absent of what was left of one that was not written to its end
 * @param at when it was last sent
 */
public record Stored(String place, Optional<String> hash, Instant at) {}
