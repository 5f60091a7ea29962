package vn.ntm.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each example event is what the AsyncAPI document promises, and the records read and write it without loss. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @EnumSource
    void exampleIsAsItsMessageSays(FactType type) throws IOException {
        assertThat(faults(type, example(type))).isEmpty();
    }

    /** The schemas bite: what they require cannot be left out, and a date is a date. */
    @ParameterizedTest
    @EnumSource
    void eventWithoutWhatIsRequiredIsRefused(FactType type) throws IOException {
        ObjectNode withoutSequence = example(type);
        withoutSequence.remove("sequence");
        assertThat(faults(type, withoutSequence)).hasSize(1);

        ObjectNode withoutData = example(type);
        withoutData.putObject("data");
        assertThat(faults(type, withoutData)).isNotEmpty();

        ObjectNode withAnotherTime = example(type);
        withAnotherTime.put("time", "yesterday");
        assertThat(faults(type, withAnotherTime)).hasSize(1);

        ObjectNode ofAnotherType = example(type);
        ofAnotherType.put("type", "vn.ntm.unit.dissolved.v1");
        assertThat(faults(type, ofAnotherType)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void recordReadsAndWritesTheDataUnchanged(FactType type) throws IOException {
        JsonNode data = example(type).path("data");
        Fact fact = JSON.readValue(data.toString(), type.data());
        assertThat(FactType.of(fact)).isEqualTo(type);
        assertThat(JSON.readTree(JSON.writeValueAsString(fact))).isEqualTo(data);
    }

    @Test
    void everyExampleIsOfAType() {
        assertThat(EXAMPLES.toFile().list())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FactType.values())
                        .map(type -> type.type() + ".json")
                        .toList());
    }

    private static ObjectNode example(FactType type) throws IOException {
        return (ObjectNode)
                JSON.readTree(EXAMPLES.resolve(type.type() + ".json").toFile());
    }

    private static Set<ValidationMessage> faults(FactType type, JsonNode event) {
        return payloadOf(type).validate(event);
    }

    /** The payload as the document states it; its references are looked up among the files of this module. */
    private static JsonSchema payloadOf(FactType type) {
        JsonNode payload = AsyncApi.read().messages().stream()
                .filter(message -> message.path("name").asText().equals(type.type()))
                .findFirst()
                .orElseThrow()
                .at("/payload/schema");
        JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                factory -> factory.schemaMappers(
                        mappers -> mappers.mapPrefix("https://ntm.vn/schemas/", "classpath:schemas/")));
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return schemas.getSchema(SchemaLocation.of("https://ntm.vn/asyncapi/asyncapi.yaml"), payload, strict);
    }
}
