package vn.ntm.local.example.delivery;

import java.net.URI;

/**
 * Something to be posted exactly once, however often it takes to try.
 *
 * @param key the idempotency key: one for each delivery, the same at each try and on each run
 */
public record Delivery(String key, URI to, String contentType, String body) {

    public Delivery {
        if (key.isBlank() || key.length() > 200) {
            throw new IllegalArgumentException("key must have 1 to 200 characters: " + key);
        }
    }
}
