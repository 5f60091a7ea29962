package vn.ntm.local.welcome;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** A unit as the newcomer meets it. */
record Unit(UUID id, String code, String name) {

    static Unit from(JsonNode item) {
        return new Unit(
                UUID.fromString(item.path("id").asText()),
                item.path("code").asText(),
                item.path("name").asText());
    }
}
