package vn.ntm.criteria.setfiles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.Tokens;

/** Sets as files over HTTP, and what differs between them. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class ComparisonsIT {

    private static final String STANDARD = "vn-ntm-commune-standard-2021-2025";
    private static final String YAML = "application/yaml";
    private static final String COMPARISONS = "/api/v1/criteria-sets/comparisons";

    @Test
    void whatIsDownloadedAsYamlAndUploadedIsTheSameSet() {
        upload(YAML, download(YAML))
                .statusCode(200)
                .body("differences", hasSize(0))
                .body("same", greaterThan(500));
    }

    @Test
    void theAnnexIsDownloadedAsASpreadsheet() {
        FileFaults faults = new FileFaults();
        TableFile table = TableFile.read(download(TableFormat.XLSX_TYPE), Columns.any(), faults);

        assertThat(faults.count()).isZero();
        assertThat(table.columns())
                .startsWith("Tiêu chí", "Số", "Nội dung chỉ tiêu")
                .endsWith("Khóa");
        assertThat(table.rows())
                .hasSizeGreaterThan(57)
                .filteredOn(row -> row.cell("Khóa").equals("10"))
                .singleElement()
                .satisfies(row -> assertThat(row.cell("DBSH 2023")).isEqualTo("56"));
    }

    @Test
    void jsonIsStillTheFormThatIsAnswered() {
        given().get("/api/v1/criteria-sets/" + STANDARD)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("id", equalTo(STANDARD));
        given().accept("image/png")
                .get("/api/v1/criteria-sets/" + STANDARD)
                .then()
                .statusCode(406);
    }

    @Test
    void versionsDifferInWhatTheDecisionAmends() {
        CriteriaUnderTest.as(Role.AUDITOR)
                .body("""
                        {"one": {"id": "%s", "asOf": "2024-02-29"}, "other": {"id": "%s"}}
                        """.formatted(STANDARD, STANDARD))
                .post(COMPARISONS)
                .then()
                .statusCode(200)
                .body("differences.find { it.field == 'version' }.one", equalTo(2))
                .body("differences.find { it.field == 'version' }.other", equalTo(3))
                .body("differences.indicator", hasItem("13.1"));
        CriteriaUnderTest.as(Role.AUDITOR)
                .body("{\"one\": {\"id\": \"%s\"}}".formatted(STANDARD))
                .post(COMPARISONS)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("other.id"));
    }

    @Test
    void whatIsDownloadedAsASpreadsheetAndUploadedIsTheSameSet() {
        upload(TableFormat.XLSX_TYPE, download(TableFormat.XLSX_TYPE))
                .statusCode(200)
                .body("differences", hasSize(0))
                .body("same", greaterThan(500));
    }

    @Test
    void aTextOfASetIsNamedByItsVersionAndRevision() {
        compare("{\"id\": \"%s\", \"version\": 2}", "{\"id\": \"%s\", \"version\": 3}")
                .statusCode(200)
                .body("differences.find { it.field == 'version' }.one", equalTo(2));
        compare("{\"id\": \"%s\", \"version\": 2, \"revision\": 1}", "{\"id\": \"%s\", \"version\": 2}")
                .statusCode(200)
                .body("differences", hasSize(0));
        compare("{\"id\": \"%s\", \"revision\": 1}", "{\"id\": \"%s\", \"version\": 2}")
                .statusCode(422)
                .body("errors[0].field", equalTo("one.revision"));
        compare("{\"id\": \"%s\", \"version\": 2}", "{\"id\": \"%s\", \"version\": 99}")
                .statusCode(422)
                .body("errors[0].field", equalTo("other.id"));
    }

    private static ValidatableResponse compare(String one, String other) {
        return CriteriaUnderTest.as(Role.AUDITOR)
                .body("{\"one\": " + one.formatted(STANDARD) + ", \"other\": " + other.formatted(STANDARD) + "}")
                .post(COMPARISONS)
                .then();
    }

    @Test
    void differencesAreAnsweredAsATable() {
        String body = """
                {"one": {"id": "%s", "version": 2}, "other": {"id": "%s", "version": 3}}
                """.formatted(STANDARD, STANDARD);
        CriteriaUnderTest.as(Role.AUDITOR)
                .accept("text/csv")
                .body(body)
                .post(COMPARISONS)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("Indicator,Field,One,Other"), containsString(",version,2,3"));
        byte[] xlsx = CriteriaUnderTest.as(Role.AUDITOR)
                .accept(TableFormat.XLSX_TYPE)
                .body(body)
                .post(COMPARISONS)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(TableFile.read(xlsx, Columns.any(), new FileFaults()).rows())
                .anySatisfy(row -> assertThat(row.cell("Indicator")).isEqualTo("13.1"));
    }

    @Test
    void twoFilesAreCompared() {
        String changed = new String(download(YAML), StandardCharsets.UTF_8).replaceFirst("2023: 56", "2023: 57");

        CriteriaUnderTest.as(Role.AUDITOR)
                .contentType("multipart/form-data")
                .multiPart("one", "one.xlsx", download(TableFormat.XLSX_TYPE), TableFormat.XLSX_TYPE)
                .multiPart("other", "other.yaml", changed.getBytes(StandardCharsets.UTF_8), YAML)
                .post(COMPARISONS)
                .then()
                .statusCode(200)
                .body("differences.field", hasItem(startsWith("requirement.threshold.")))
                .body("differences", hasSize(1));
        CriteriaUnderTest.as(Role.AUDITOR)
                .contentType("multipart/form-data")
                .multiPart("one", "one.xlsx", download(TableFormat.XLSX_TYPE), TableFormat.XLSX_TYPE)
                .post(COMPARISONS)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("other"));
    }

    @Test
    void aPartWhoseTypeIsNoneIsRefusedByItsName() throws IOException, InterruptedException {
        String body = """
                --part\r
                Content-Disposition: form-data; name="one"; filename="one.yaml"\r
                Content-Type: yaml\r
                \r
                id: x\r
                --part--\r
                """;
        HttpRequest asked = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + COMPARISONS))
                .header("Authorization", "Bearer " + Tokens.of(Role.AUDITOR, null))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"field\":\"one\"", "\"value\":\"yaml\"");
    }

    @Test
    void aFaultyFileIsRefusedWithWhatIsAccepted() {
        String broken = new String(download(YAML), StandardCharsets.UTF_8)
                .replaceFirst("level: .*", "level: highest")
                .replaceFirst("textConfidence: .*", "textConfidence: certain");

        upload(YAML, broken.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItem("conditions[0].textConfidence"))
                .body("errors.find { it.field == 'level' }.accepted", containsString("advanced"));
    }

    @Test
    void aTokenIsNeeded() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post(COMPARISONS)
                .then()
                .statusCode(401);
    }

    private static byte[] download(String type) {
        return given().accept(type)
                .get("/api/v1/criteria-sets/" + STANDARD)
                .then()
                .statusCode(200)
                .contentType(containsString(type))
                .header("Vary", containsString("Accept"))
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse upload(String type, byte[] file) {
        return CriteriaUnderTest.as(Role.AUDITOR)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.TEXT)))
                .contentType(type)
                .body(file)
                .post(COMPARISONS + "?with=" + STANDARD)
                .then();
    }
}
