package vn.ntm.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A reader of the schemas as last released can read what the present ones allow. The released ones are frozen in
 * {@code src/test/resources/frozen/v1}; CONTRIBUTING.md says how they are renewed.
 */
class CompatibilityTest {

    private static final Path FROZEN = Path.of("src/test/resources/frozen/v1");
    private static final Path PRESENT = Path.of("src/main/resources/schemas");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Declared open in the AsyncAPI document, with what a reader takes an unknown value as. */
    private static final Set<String> OPEN = Set.of("Outcome");

    @ParameterizedTest
    @EnumSource
    void readersOfTheReleasedSchemaCanReadWhatThePresentOneAllows(FactType type) throws IOException {
        Path frozen = FROZEN.resolve(type.type() + ".json");
        // A type that is newer than the last release has no readers yet.
        if (Files.exists(frozen)) {
            JsonNode present = read(PRESENT.resolve(type.type() + ".json"));
            assertThat(Compatibility.faults(read(frozen), present, OPEN)).isEmpty();
        }
    }

    @Test
    void theEnvelopeStaysAsItWasReleased() throws IOException {
        String envelope = "cloudevent-v1.json";
        assertThat(read(PRESENT.resolve(envelope))).isEqualTo(read(FROZEN.resolve(envelope)));
    }

    @Test
    void noReleasedTypeIsGone() throws IOException {
        try (Stream<Path> frozen = Files.list(FROZEN)) {
            assertThat(frozen.map(file -> PRESENT.resolve(file.getFileName()))).allMatch(Files::exists);
        }
    }

    @Test
    void openEnumerationsAreDeclaredToReaders() {
        String told = AsyncApi.read().root().at("/info/description").asText();
        assertThat(OPEN).allSatisfy(name -> assertThat(told).contains("`" + name + "`"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"properties":{}}                                    | $.a: the field is gone
                    {"properties":{"a":{"type":"integer"}}}              | $.a: type was "string" and is "integer"
                    {"properties":{"a":{"type":"string","format":"x"}}}  | $.a: format was  and is "x"
                    {"properties":{"a":{"type":"string"}},"required":["a"]} | $.a: the field is required now
                    """)
    void whatReadersWouldStumbleOverIsFound(String present, String fault) throws IOException {
        JsonNode released = JSON.readTree("{\"properties\":{\"a\":{\"type\":\"string\"}}}");

        assertThat(Compatibility.faults(released, JSON.readTree(present), OPEN)).containsExactly(fault);
    }

    @Test
    void aNewFieldThatMayBeAbsentIsPassedOver() throws IOException {
        JsonNode released = JSON.readTree("{\"properties\":{\"a\":{\"type\":\"string\"}}}");
        JsonNode present = JSON.readTree("{\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"string\"}}}");

        assertThat(Compatibility.faults(released, present, OPEN)).isEmpty();
    }

    @Test
    void onlyAnOpenEnumerationGrows() throws IOException {
        JsonNode released = JSON.readTree("{\"$defs\":{\"Outcome\":{\"enum\":[\"a\"]},\"Closed\":{\"enum\":[\"a\"]}}}");
        JsonNode present =
                JSON.readTree("{\"$defs\":{\"Outcome\":{\"enum\":[\"a\",\"b\"]},\"Closed\":{\"enum\":[\"a\",\"b\"]}}}");

        assertThat(Compatibility.faults(released, present, OPEN))
                .isEqualTo(List.of("Closed: readers do not expect [b]"));
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(file.toFile());
    }
}
