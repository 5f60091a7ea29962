package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.testing.RealBackends;

/** The OpenAPI document of the service is enough to write a client from. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class OpenApiIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String PROBLEM = "/content/application~1problem+json/schema/$ref";

    /** An operation and where it stands. */
    private record Operation(String name, JsonNode said) {

        boolean isSecured() {
            return said.has("security");
        }

        boolean takes(String header) {
            return said.findValuesAsText("name").contains(header);
        }
    }

    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
    }

    @Test
    void everyOperationIsSummedUp() {
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(operations()).hasSizeGreaterThan(50).allSatisfy(one -> assertThat(
                        one.said().path("summary").asText())
                .as(one.name())
                .isNotBlank());
    }

    @Test
    void everySuccessSaysHowItsBodyLooks() {
        assertThat(operations())
                .allSatisfy(one -> assertThat(one.said().path("responses").properties())
                        .as(one.name())
                        .filteredOn(answer -> Set.of("200", "201").contains(answer.getKey()))
                        .allSatisfy(answer -> assertThat(answer.getValue().path("content"))
                                .isNotEmpty()
                                .allSatisfy(content ->
                                        assertThat(content.path("schema")).isNotEmpty())));
    }

    @Test
    void everyOperationSaysWhichProblemsItAnswers() {
        assertThat(operations()).allSatisfy(one -> {
            List<String> expected = new ArrayList<>(List.of("503"));
            if (one.isSecured()) {
                expected.addAll(List.of("401", "403"));
            }
            if (one.said().has("requestBody")) {
                expected.addAll(List.of("400", "413", "415", "422"));
            }
            if (one.takes("If-Match")) {
                expected.addAll(List.of("412", "428"));
            }
            if (!one.name().startsWith("get")) {
                expected.add("409");
            }
            assertThat(expected).as(one.name()).allSatisfy(status -> assertThat(one.said()
                            .path("responses")
                            .path(status)
                            .at(PROBLEM)
                            .asText())
                    .isEqualTo("#/components/schemas/Problem"));
        });
    }

    @Test
    void callersShowABearerToken() {
        assertThat(document.at("/components/securitySchemes")).isNotEmpty().allSatisfy(scheme -> assertThat(
                        scheme.path("type").asText() + " "
                                + scheme.path("scheme").asText())
                .isEqualTo("http bearer"));
    }

    @Test
    void jsonThatIsPostedHasAnExample() {
        assertThat(operations())
                .filteredOn(one -> one.said().at("/requestBody/content").has("application/json"))
                .allSatisfy(one -> {
                    JsonNode content = one.said().at("/requestBody/content").path("application/json");
                    JsonNode schema = resolved(content.path("schema"));
                    assertThat(content.has("example") || schema.has("example") || schema.has("examples"))
                            .as(one.name())
                            .isTrue();
                });
    }

    @Test
    void mainReadsHaveAnExample() {
        assertThat(List.of("SetView", "EvaluationView", "IndicatorAssessment")).allSatisfy(name -> assertThat(
                        document.at("/components/schemas/" + name + "/examples").size()
                                + document.at("/components/schemas/" + name + "/example")
                                        .size())
                .isPositive());
    }

    @Test
    void everyExampleIsWhatItsSchemaSays() {
        List<JsonNode> schemas = new ArrayList<>();
        withExamples(document, schemas);

        assertThat(schemas).hasSizeGreaterThan(30).allSatisfy(holder -> {
            JsonNode schema = holder.has("schema") ? holder.path("schema") : holder;
            assertThat(examples(holder)).allSatisfy(example -> assertThat(faults(schema, example))
                    .as("%s against %s", example, schema)
                    .isEmpty());
        });
    }

    @Test
    void theCodeOfAnIndicatorIsAText() {
        assertThat(document.path("paths")
                        .path("/api/v1/assessments/{id}/evidence")
                        .at("/post/requestBody/content/multipart~1form-data/schema/properties/indicator/examples/0"))
                .isEqualTo(TextNode.valueOf("17.1"));
    }

    private List<Operation> operations() {
        List<Operation> found = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(one -> {
                    if (METHODS.contains(one.getKey()) && path.getKey().startsWith("/api/")) {
                        found.add(new Operation(one.getKey() + " " + path.getKey(), one.getValue()));
                    }
                }));
        return found;
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static void withExamples(JsonNode node, List<JsonNode> found) {
        // Within a property's example nothing is a schema.
        if (node.isObject() && (node.has("example") || node.path("examples").isArray())) {
            found.add(node);
        }
        node.properties().forEach(child -> {
            if (!Set.of("example", "examples").contains(child.getKey())) {
                withExamples(child.getValue(), found);
            }
        });
        if (node.isArray()) {
            node.forEach(child -> withExamples(child, found));
        }
    }

    private static List<JsonNode> examples(JsonNode holder) {
        return Stream.concat(
                        StreamSupport.stream(holder.path("examples").spliterator(), false),
                        holder.has("example") ? Stream.of(holder.path("example")) : Stream.empty())
                .toList();
    }

    private Set<String> faults(JsonNode schema, JsonNode example) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.path("components"));
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole).validate(example).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
