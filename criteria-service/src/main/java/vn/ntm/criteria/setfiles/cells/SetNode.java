package vn.ntm.criteria.setfiles.cells;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Trees of sets as text in a cell, and held against each other. */
public final class SetNode {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private SetNode() {}

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** The tree that a text says; empty where it says none. */
    public static Optional<JsonNode> read(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text)).filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /** Whether two trees say the same, whatever the order of fields; 80 and 80.0 are one number. */
    public static boolean isSame(JsonNode one, JsonNode other) {
        return one.equals(SetNode::compared, other);
    }

    /** A field at its turn, left out where nothing is said. */
    public static void put(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }

    private static int compared(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}
