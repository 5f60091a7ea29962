package vn.ntm.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.testing.RealBackends;

/** What the README and the API documentation show works as they show it. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class DocumentationIT {

    private static final String UNITS = "/api/v1/imports/units";
    private static final String SUCCESSIONS = "/api/v1/imports/successions";
    private static final String ATTRIBUTES = "/api/v1/imports/attributes";
    private static final String CODES = "/api/v1/imports/codes";

    @BeforeEach
    void nothingIsOnRecord() {
        RegisterUnderTest.empty();
    }

    @Test
    void listsInTheReadmeAreTaken() throws IOException {
        List<String> lists = inReadme("```csv\n(.*?)```");

        assertThat(post(UNITS, lists.get(0)).jsonPath().getInt("units")).isEqualTo(4);
        assertThat(post(SUCCESSIONS, lists.get(1)).jsonPath().getInt("versions"))
                .isEqualTo(1);
        assertThat(post(ATTRIBUTES, lists.get(2)).jsonPath().getInt("versions")).isEqualTo(2);
        assertThat(post(CODES, lists.get(3)).jsonPath().getInt("versions")).isEqualTo(2);
        assertThat(lists).hasSize(4);
    }

    @Test
    void questionsInTheReadmeAreAnswered() throws IOException {
        RegisterUnderTest.empty();
        RegisterUnderTest.asOfficer().post("/api/v1/imports/country").then().statusCode(200);
        List<String> addresses = inReadme("curl 'localhost:8081(/[^']*)'");

        assertThat(addresses).hasSize(8).allSatisfy(address -> assertThat(
                        given().get(address).statusCode())
                .isEqualTo(200));
        assertThat(given().get(addresses.get(0)).jsonPath().getInt("total")).isEqualTo(182);
    }

    @Test
    void everyOperationIsSummedUpAndItsExamplesAreTaken() throws IOException {
        JsonNode paths = openApi().get("paths");

        for (String path : List.of("/api/v1/units", "/api/v1/units/{unit}")) {
            assertThat(paths.get(path).at("/get/summary").asText()).isNotBlank();
            assertThat(paths.get(path).at("/get/parameters"))
                    .allSatisfy(parameter ->
                            assertThat(parameter.get("description").asText()).isNotBlank());
            assertThat(paths.get(path)
                            .at("/get/responses/200/content/application~1json/schema/$ref")
                            .asText())
                    .startsWith("#/components/schemas/");
        }
        RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang()).statusCode(200);
        for (String path : List.of(UNITS, SUCCESSIONS, ATTRIBUTES, CODES)) {
            assertThat(paths.get(path).at("/post/summary").asText()).isNotBlank();
            String example = paths.get(path)
                    .at("/post/requestBody/content/text~1csv/example")
                    .asText();
            assertThat(post(path, example).statusCode()).isEqualTo(200);
        }
    }

    private static JsonNode openApi() throws IOException {
        return new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
    }

    private static Response post(String path, String list) {
        return RegisterUnderTest.asOfficer()
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    private static List<String> inReadme(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
