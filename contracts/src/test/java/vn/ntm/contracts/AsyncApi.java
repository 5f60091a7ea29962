package vn.ntm.contracts;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The AsyncAPI document, with its references followed. */
record AsyncApi(JsonNode root) {

    private static final Path FILE = Path.of("src/main/resources/asyncapi/asyncapi.yaml");

    static AsyncApi read() {
        try {
            return new AsyncApi(new YAMLMapper().readTree(FILE.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<JsonNode> channels() {
        return elements(root.path("channels"));
    }

    List<JsonNode> operations() {
        return elements(root.path("operations"));
    }

    /** The messages of a channel, their references followed. */
    List<JsonNode> messagesOf(JsonNode channel) {
        return elements(channel.path("messages")).stream().map(this::follow).toList();
    }

    List<JsonNode> messages() {
        return elements(root.path("components").path("messages"));
    }

    List<String> references() {
        return root.findValuesAsText("$ref");
    }

    /** What a reference leads to; missing where it leads nowhere. */
    JsonNode resolve(String reference) {
        if (reference.startsWith("#")) {
            return root.at(JsonPointer.compile(reference.substring(1)));
        }
        Path file = FILE.resolveSibling(reference).normalize();
        try {
            return Files.exists(file) ? new ObjectMapper().readTree(file.toFile()) : MissingNode.getInstance();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode follow(JsonNode node) {
        return node.has("$ref") ? follow(resolve(node.path("$ref").asText())) : node;
    }

    private static List<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }
}
