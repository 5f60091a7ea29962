package vn.ntm.criteria.drafting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.contracts.FactType;
import vn.ntm.contracts.Topic;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedEvents;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.SetInYaml;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** How an operator completes a set with the official text beside, and makes it law. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class DraftsIT {

    private static final String PATH = "/api/v1/criteria-sets";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final AtomicInteger SETS = new AtomicInteger();

    private static final PublishedUnit PROVINCE =
            PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Hưng Yên", null);

    private final int number = SETS.incrementAndGet();
    private final String id = "hamlet-of-a-test-" + number;

    @BeforeEach
    void theProvinceIsKnown() {
        UnitTopic.publish(PROVINCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {XLSX, "application/yaml"})
    void whatIsDownloadedAndSentBackChangesNothing(String type) {
        byte[] file = given().accept(type)
                .get(PATH + "/vn-ntm-commune-standard-2021-2025?asOf=2023-12-31")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        send(type, file, "?dryRun=true")
                .statusCode(200)
                .body("set", equalTo("vn-ntm-commune-standard-2021-2025"))
                .body("version", equalTo(2))
                .body("kept", equalTo(false))
                .body("differences", hasSize(0))
                .body("findings.severity", hasItems("error", "warning"))
                .body("findings.findAll { it.severity == 'error' }.message", not(hasItem(containsString("UBND"))));
    }

    @Test
    void aDraftIsCompletedCheckedAndPublishedForEver() {
        send("application/yaml", set(1, "unread: chưa có văn bản"), "?name=thon.yaml")
                .statusCode(201)
                .body("revision", equalTo(1))
                .body("kept", equalTo(true))
                .body("state", equalTo("proposed"))
                .body("differences", hasSize(0))
                .body("findings.field", hasItem("1.1.requirement"));
        publish(1, 1)
                .statusCode(422)
                .body("type", containsString("set-not-publishable"))
                .body("errors[0].field", equalTo("1.1.requirement"));

        send("application/yaml", set(1, "value: 80"), "?basedOn=1")
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("differences.field", contains("requirement.threshold"))
                .body("differences[0].indicator", equalTo("1.1"))
                .body("differences[0].other", equalTo(80));
        send("application/yaml", set(1, "value: 90"), "?basedOn=1")
                .statusCode(409)
                .body("type", containsString("draft-changed"))
                .body("errors.field", contains("basedOn"));
        publish(1, 1).statusCode(409);
        publish(1, 2).statusCode(200).body("published", equalTo(true)).body("revision", equalTo(3));

        given().get(PATH + "/" + id)
                .then()
                .body("state", equalTo("published"))
                .body("draft", nullValue())
                .body("criteria[0].details[0].requirement.threshold.value", equalTo(80));
        given().get(PATH + "/" + id + "?version=1&revision=1")
                .then()
                .body("state", equalTo("proposed"))
                .body("criteria[0].details[0].requirement.threshold.unread", equalTo("chưa có văn bản"));
        send("application/yaml", set(1, "value: 70"), "")
                .statusCode(409)
                .body("type", containsString("set-is-published"));
        publish(1, 3).statusCode(409);
        given().get(PATH + "/" + id + "/editions")
                .then()
                .body("revision", contains(3, 2, 1))
                .body("published", contains(true, false, false))
                .body("heldAgainst", contains("Công báo", null, null))
                .body("by", hasItem("test-national-officer"));

        List<JsonNode> events = PublishedEvents.of(Topic.CRITERIA_SETS, id + "/1");
        assertThat(events).hasSize(1);
        assertThat(PublishedEvents.faults(FactType.CRITERIA_SET_PUBLISHED, events.get(0)))
                .isEmpty();
        assertThat(events.get(0)
                        .at("/data/criteria/0/details/0/requirement/threshold/value")
                        .asInt())
                .isEqualTo(80);
        assertThat(events.get(0).at("/data/kind").asText()).isEqualTo("hamlet");
        assertThat(events.get(0).at("/data/provinceId").asText())
                .isEqualTo(PROVINCE.id().toString());
        assertThat(events.get(0).at("/data/heldAgainst").asText()).isEqualTo("Công báo");
        assertThat(CriteriaUnderTest.audited("test-national-officer", "criteria-set.published", id + "/1"))
                .isEqualTo(1);
    }

    @Test
    void whatIsLawIsAskedAboutAndNotRefusedWhereNothingDiffers() {
        send("application/yaml", set(1, "value: 80"), "").statusCode(201);
        publish(1, 1).statusCode(200);
        for (String type : List.of(XLSX, "application/yaml")) {
            byte[] file = given().accept(type)
                    .get(PATH + "/" + id + "?version=1")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();

            send(type, file, "?dryRun=true")
                    .statusCode(200)
                    .body("kept", equalTo(false))
                    .body("differences", hasSize(0));
            send(type, file, "").statusCode(409);
        }
        send("application/yaml", set(1, "value: 70"), "?dryRun=true").statusCode(409);
    }

    @Test
    void aFileIsReadAsWhatItsContentTypeSays() {
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

        send(XLSX, pdf, "?dryRun=true").statusCode(422).body("errors[0].accepted", containsString("XLSX"));
    }

    @Test
    void aLaterVersionSupersedesFromItsDay() {
        send("application/yaml", set(1, "value: 80"), "").statusCode(201);
        publish(1, 1).statusCode(200);
        send("application/yaml", set(3, "value: 85"), "").statusCode(422).body("errors[0].accepted", equalTo("2"));
        send(
                        "application/yaml",
                        set(2, "value: 85").replace((2000 + number) + "-01-01", (2000 + number) + "-06-01"),
                        "")
                .statusCode(201)
                .body("differences.field", hasItems("version", "appliesFrom", "requirement.threshold"));
        publish(2, 1).statusCode(200);

        given().get(PATH + "/" + id + "?asOf=" + (2000 + number) + "-05-31")
                .then()
                .body("version", equalTo(1));
        given().get(PATH + "/" + id + "?asOf=" + (2000 + number) + "-06-01")
                .then()
                .body("version", equalTo(2));
    }

    @Test
    void aSetForTheUnitsOfAnotherIsNotEvenKept() {
        send("application/yaml", set(1, "value: 80"), "").statusCode(201);

        for (String days : List.of("", "begins-before")) {
            String other = set(1, "value: 80").replace("id: " + id, "id: other-" + id);
            send(
                            "application/yaml",
                            days.isEmpty() ? other : other.replace(day(number), (1999 + number) + "-12-01"),
                            "")
                    .statusCode(422)
                    .body("type", containsString("draft-does-not-fit"))
                    .body("errors[0].field", equalTo("appliesFrom"))
                    .body("errors[0].accepted", containsString(id));
        }
        given().get(PATH).then().statusCode(200).body("items.id", hasItem(id));
        given().get(PATH + "/other-" + id).then().statusCode(404);
    }

    @Test
    void aSetThatEndsBeforeItBeginsIsRefused() {
        String reversed =
                set(1, "value: 80").replace("appliesTo: \"" + (2001 + number), "appliesTo: \"" + (1999 + number));

        send("application/yaml", reversed, "")
                .statusCode(422)
                .body("errors[0].field", equalTo("appliesTo"))
                .body("errors[0].accepted", containsString(day(number)));
        given().get(PATH).then().statusCode(200);
    }

    @Test
    void aProposedVersionAppliesToNobodyUntilItIsPublished() {
        send("application/yaml", set(1, "value: 80"), "").statusCode(201);
        publish(1, 1).statusCode(200);
        send("application/yaml", set(2, "value: 85").replace(day(number), (2000 + number) + "-06-01"), "")
                .statusCode(201)
                .body("state", equalTo("proposed"));
        String july = PATH + "/" + id + "?asOf=" + (2000 + number) + "-07-01";

        given().get(july).then().body("version", equalTo(1)).body("state", equalTo("published"));
        given().get(PATH + "/" + id).then().body("version", equalTo(1));
        given().get(PATH + "/" + id + "?version=2").then().body("state", equalTo("proposed"));
        CriteriaUnderTest.as(Role.AUDITOR)
                .body("{\"one\": {\"id\": \"%1$s\"}, \"other\": {\"id\": \"%1$s\", \"version\": 2}}".formatted(id))
                .post(PATH + "/comparisons")
                .then()
                .statusCode(200)
                .body("differences.field", hasItem("requirement.threshold"));
        publish(2, 1).statusCode(200);
        given().get(july).then().body("version", equalTo(2));
    }

    @Test
    void aProposalIsGivenUpAndItsNumberIsFree() {
        send("application/yaml", set(1, "value: 80"), "").statusCode(201);
        publish(1, 1).statusCode(200);
        String second = set(2, "value: 85").replace(day(number), (2000 + number) + "-06-01");
        send("application/yaml", second, "").statusCode(201);

        abandon(id, 2, "?basedOn=7").statusCode(409).body("type", containsString("draft-changed"));
        abandon(id, 2, "").statusCode(200).body("state", equalTo("abandoned")).body("revision", equalTo(2));
        abandon(id, 2, "").statusCode(404);
        publish(2, 1).statusCode(404);
        given().get(PATH + "/" + id + "?version=2").then().statusCode(404);
        given().get(PATH + "/" + id + "?version=2&revision=1").then().statusCode(200);
        given().get(PATH + "/" + id + "/editions")
                .then()
                .body("findAll { it.version == 2 }.state", contains("abandoned", "proposed"));
        assertThat(CriteriaUnderTest.audited("test-national-officer", "criteria-set.draft-abandoned", id + "/2"))
                .isEqualTo(1);

        send("application/yaml", second, "").statusCode(201).body("revision", equalTo(3));
        abandon(id, 1, "").statusCode(409).body("type", containsString("set-is-published"));
    }

    @Test
    void aPublicationThatIsSentTwiceIsDoneOnceAndAnsweredAlike() {
        send("application/yaml", set(1, "value: 80"), "").statusCode(201);
        for (int sent = 0; sent < 2; sent++) {
            CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                    .header("Idempotency-Key", "publication-of-" + id)
                    .body("{\"revision\": 1, \"heldAgainst\": \"Công báo\"}")
                    .post(PATH + "/" + id + "/versions/1/publication")
                    .then()
                    .statusCode(200)
                    .body("revision", equalTo(2));
        }

        assertThat(PublishedEvents.of(Topic.CRITERIA_SETS, id + "/1"))
                .extracting(one -> one.get("sequence").asText())
                .containsOnly("1");
    }

    @Test
    void aVersionThatALaterOneAmendsIsNotGivenUp() {
        send("application/yaml", set(1, "value: 80"), "").statusCode(201);
        send("application/yaml", set(2, "value: 85").replace(day(number), (2000 + number) + "-06-01"), "")
                .statusCode(201);

        abandon(id, 1, "").statusCode(409).body("type", containsString("later-version-exists"));
    }

    @Test
    void lawThatAReleaseBroughtStaysInForceAndGoesBackToTheReleasesText() {
        String law = "vn-ntm-province-completion-2026-2030";
        String before = given().accept("application/yaml").get(PATH + "/" + law).asString();
        abandon(law, 1, "?basedOn=1").statusCode(409).body("type", containsString("draft-is-no-draft"));
        String better = before.replaceFirst("value: 10\n", "value: 11\n");

        send("application/yaml", better, "").statusCode(409).body("type", containsString("draft-of-another"));
        send("application/yaml", better, "?basedOn=1").statusCode(201).body("state", equalTo("unconfirmed"));
        given().get(PATH + "/" + law + "?asOf=2026-12-31").then().body("revision", equalTo(2));
        abandon(law, 1, "").statusCode(200).body("state", equalTo("unconfirmed"));

        assertThat(given().accept("application/yaml").get(PATH + "/" + law).asString())
                .isEqualTo(before);
    }

    @Test
    void theReleasesNameIsNotAFiles() {
        send("application/yaml", set(1, "value: 80"), "?name=release")
                .statusCode(422)
                .body("errors[0].field", equalTo("name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update set_edition set published = false where set_id = 'vn-ntm-province-completion-2021-2025'",
                "update set_edition set revision = 1 where set_id = 'vn-ntm-province-completion-2021-2025'",
                "delete from set_edition where set_id = 'vn-ntm-province-completion-2021-2025'",
                "update set_text set document = '' where set_id = 'vn-ntm-province-completion-2021-2025'",
                "delete from set_text",
                "truncate set_text cascade",
                "truncate set_edition",
                "truncate criteria_set cascade"
            })
    void noSqlOfTheServicesOwnRoleChangesWhatIsPublished(String command) {
        assertThatThrownBy(() -> CriteriaUnderTest.execute(command)).hasMessageContaining("never changed");

        assertThat(
                        CriteriaUnderTest.number(
                                "select count(*) from set_edition where set_id = 'vn-ntm-province-completion-2021-2025' and published"))
                .isEqualTo(1);
    }

    @Test
    void aRefusedSpreadsheetComesBackWithItsFaultsMarked() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Bộ tiêu chí");
            sheet.value(0, 0, "Nội dung chỉ tiêu");
            sheet.value(0, 1, "Khóa");
            sheet.value(1, 0, "highest");
            sheet.value(1, 1, "set:level");
        }

        send(XLSX, file.toByteArray(), "?dryRun=true")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.find { it.value == 'highest' }.line", equalTo(2));
        byte[] marked = CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .contentType(XLSX)
                .accept(XLSX)
                .body(file.toByteArray())
                .post(PATH + "/drafts?dryRun=true")
                .then()
                .statusCode(422)
                .contentType(XLSX)
                .extract()
                .asByteArray();
        assertThat(marked).startsWith('P', 'K');
        CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .contentType("application/yaml")
                .accept(XLSX)
                .body(set(1, "value: 80").getBytes(StandardCharsets.UTF_8))
                .post(PATH + "/drafts")
                .then()
                .statusCode(201)
                .contentType("application/json")
                .body("set", equalTo(id));
    }

    @Test
    void theFileThatWasSentIsKeptByteForByte() {
        String first = set(1, "unread: chưa có văn bản") + "# lời của người gửi\n";
        send("application/yaml", first, "?name=bộ thôn.yaml").statusCode(201);
        byte[] workbook =
                given().accept(XLSX).get(PATH + "/" + id + "?version=1").asByteArray();
        send(XLSX, workbook, "?basedOn=1&name=thon.xlsx").statusCode(201);

        assertThat(original(Role.NATIONAL_OFFICER, 1, 1)
                        .statusCode(200)
                        .contentType("application/yaml")
                        .header("Content-Disposition", containsString("filename*=UTF-8''b%E1%BB%99%20th%C3%B4n.yaml"))
                        .extract()
                        .asByteArray())
                .isEqualTo(first.getBytes(StandardCharsets.UTF_8));
        assertThat(original(Role.NATIONAL_OFFICER, 1, 2)
                        .statusCode(200)
                        .contentType(XLSX)
                        .extract()
                        .asByteArray())
                .isEqualTo(workbook);
    }

    @Test
    void noFileIsGivenOfATextThatNobodySentNorToThoseWhoDoNotWriteIt() {
        send("application/yaml", set(1, "value: 80"), "").statusCode(201);
        publish(1, 1).statusCode(200);

        original(Role.NATIONAL_OFFICER, 1, 2).statusCode(404);
        original(Role.NATIONAL_OFFICER, 1, 9).statusCode(404);
        for (String role : List.of(Role.PROVINCE_OFFICER, Role.COMMUNE_OFFICER, Role.AUDITOR)) {
            original(role, 1, 1).statusCode(403);
        }
        given().get(PATH + "/" + id + "/versions/1/revisions/1/file").then().statusCode(401);
    }

    @Test
    void nobodyElseWritesLaw() {
        for (String role : List.of(Role.PROVINCE_OFFICER, Role.INTEGRATION, Role.AUDITOR)) {
            CriteriaUnderTest.as(role)
                    .contentType("application/yaml")
                    .body(set(1, "value: 80").getBytes(StandardCharsets.UTF_8))
                    .post(PATH + "/drafts")
                    .then()
                    .statusCode(403);
        }
    }

    private ValidatableResponse publish(int version, int revision) {
        return CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .body("{\"revision\": %d, \"heldAgainst\": \"Công báo\"}".formatted(revision))
                .post(PATH + "/" + id + "/versions/" + version + "/publication")
                .then();
    }

    private ValidatableResponse original(String role, int version, int revision) {
        return CriteriaUnderTest.as(role)
                .get(PATH + "/" + id + "/versions/" + version + "/revisions/" + revision + "/file")
                .then();
    }

    private static ValidatableResponse abandon(String id, int version, String parameters) {
        return CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .delete(PATH + "/" + id + "/versions/" + version + "/draft" + parameters)
                .then();
    }

    private static String day(int number) {
        return (2000 + number) + "-01-01";
    }

    private static ValidatableResponse send(String type, Object file, String parameters) {
        return CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .contentType(type)
                .body(file instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) file)
                .post(PATH + "/drafts" + parameters)
                .then();
    }

    /** Each in a year of its own: at most one set of a province applies to hamlets and a level on a day. */
    private String set(int version, String threshold) {
        return SetInYaml.ofHamlets(id, PROVINCE)
                .version(version)
                .since(day(number))
                .until(day(number + 1))
                .atLeast("1.1", threshold, "%")
                .text();
    }
}
