package vn.ntm.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The AsyncAPI document and the code know the same topics and events: no more, no less. */
class AsyncApiTest {

    private final AsyncApi document = AsyncApi.read();

    @Test
    void channelsAreTheTopics() {
        assertThat(document.channels())
                .extracting(channel -> channel.path("address").asText())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::address).toList());
    }

    @ParameterizedTest
    @EnumSource
    void channelIsDescribedAndKeptAsItsTopicIs(Topic topic) {
        JsonNode channel = channelOf(topic);
        assertThat(channel.path("description").asText()).isNotBlank();
        JsonNode kafka = channel.path("bindings").path("kafka");
        assertThat(kafka.path("topic").asText()).isEqualTo(topic.address());
        assertThat(kafka.at("/topicConfiguration/cleanup.policy/0").asText())
                .isEqualTo(topic.compacted() ? "compact" : "delete");
    }

    @ParameterizedTest
    @EnumSource
    void channelCarriesTheEventsOfItsTopicAndSaysTheirKey(Topic topic) {
        List<JsonNode> messages = document.messagesOf(channelOf(topic));
        assertThat(messages)
                .extracting(message -> message.path("name").asText())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FactType.values())
                        .filter(type -> type.topic() == topic)
                        .map(FactType::type)
                        .toList());
        assertThat(messages).allSatisfy(message -> assertThat(
                        message.at("/bindings/kafka/key/description").asText())
                .isNotBlank());
    }

    @Test
    void messagesAreTheTypes() {
        assertThat(document.messages())
                .extracting(message -> message.path("name").asText())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FactType.values()).map(FactType::type).toList());
    }

    @ParameterizedTest
    @EnumSource
    void payloadIsTheEnvelopeAroundTheSchemaOfTheType(FactType type) {
        JsonNode schema = messageOf(type).at("/payload/schema");
        assertThat(schema.at("/allOf/0/$ref").asText()).isEqualTo("../schemas/cloudevent-v1.json");
        assertThat(schema.at("/properties/type/const").asText()).isEqualTo(type.type());
        assertThat(schema.at("/properties/dataschema/const").asText())
                .isEqualTo(type.schema().toString());
        String data = schema.at("/properties/data/$ref").asText();
        assertThat(data).isEqualTo("../schemas/" + type.type() + ".json");
        assertThat(document.resolve(data).path("$id").asText())
                .isEqualTo(type.schema().toString());
    }

    @Test
    void eachMessageIsSentByOneOperation() {
        List<String> sent = document.operations().stream()
                .flatMap(operation -> operation.path("messages").findValuesAsText("$ref").stream())
                .map(reference -> document.follow(document.resolve(reference))
                        .path("name")
                        .asText())
                .toList();
        assertThat(sent)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FactType.values()).map(FactType::type).toList());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.references()).isNotEmpty();
        assertThat(document.references())
                .filteredOn(reference -> document.resolve(reference).isMissingNode())
                .isEmpty();
    }

    @Test
    void everySchemaFileIsOfATypeOrTheEnvelope() {
        assertThat(Path.of("src/main/resources/schemas").toFile().list())
                .contains("cloudevent-v1.json")
                .filteredOn(name -> !name.equals("cloudevent-v1.json"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FactType.values())
                        .map(type -> type.type() + ".json")
                        .toList());
    }

    private JsonNode channelOf(Topic topic) {
        return document.channels().stream()
                .filter(channel -> channel.path("address").asText().equals(topic.address()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode messageOf(FactType type) {
        return document.messages().stream()
                .filter(message -> message.path("name").asText().equals(type.type()))
                .findFirst()
                .orElseThrow();
    }
}
