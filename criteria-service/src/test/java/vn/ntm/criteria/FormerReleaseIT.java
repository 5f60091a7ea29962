package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.ServiceRole;

/**
 * Whoever comes from the release of version 23 finds what was written then: read as it was, judged as it was, and gone on
 * with where it was left. What only reads comes first.
 */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
@QuarkusTestResource(value = FormerRelease.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FormerReleaseIT {

    private static final String API = "/api/v1";
    private static final String MODEL = "vn-ntm-commune-model-2021-2025";
    private static final String STANDARD = "vn-ntm-commune-standard-2021-2025";
    private static final String HAMLETS = "hamlet-of-a-province";

    private static final PublishedUnit CAM_LY =
            PublishedUnit.of(UnitType.COMMUNE, "07501", "Cẩm Lý", UnitTopic.LUC_NAM);
    private static final PublishedUnit VO_TRANH =
            PublishedUnit.of(UnitType.COMMUNE, "07503", "Vô Tranh", UnitTopic.LUC_NAM);

    private static final String SUPERSEDED = "938de458-aef8-44cd-9f9e-747261802822";
    private static final String FINAL = "ebbb5462-56ac-4160-a08e-2c74b2cbc04b";
    private static final String VERIFIED = "0af260c1-01d7-43ca-a930-df6dd90dabbc";
    private static final String DRAFT = "5f3889b1-b97b-498a-9b6b-baefafb5f561";
    private static final String OF_A_HAMLET = "301af431-2d99-4836-8bf8-1e5b5e148031";
    private static final String SHOWN = "bd75354b-a1dc-49cd-8c52-09ab73cbc6df";
    private static final String BY_CRITERION = "6029f09b-dd32-4199-934c-93eb5223780d";

    @Test
    @Order(1)
    void everyMigrationSinceHasRunAndTheServiceMayReadEveryTable() throws SQLException {
        assertThat(CriteriaUnderTest.number("select count(*) from flyway_schema_history where not success"))
                .isZero();
        assertThat(CriteriaUnderTest.number("select max(version::int) from flyway_schema_history"))
                .isGreaterThanOrEqualTo(46);
        assertThat(ServiceRole.tablesThatItMay("SELECT")).isEqualTo(ServiceRole.tables());
        assertThat(ServiceRole.tablesThatItOwns()).isEmpty();
    }

    @Test
    @Order(1)
    void whatWasReportedByCriterionIsRead() {
        read("/assessments/" + BY_CRITERION)
                .body("unit.code", equalTo("07501"))
                .body("set.id", equalTo(STANDARD))
                .body("set.version", equalTo(1))
                .body("on", equalTo("2022-12-31"))
                .body("source", equalTo("Báo cáo 100/BC-UBND"))
                .body("verdict.criteriaMet", equalTo(18))
                .body("verdict.criteriaTotal", equalTo(19))
                .body("verdict.criteria", hasSize(19))
                .body("verdict.criteria[16].verdict", equalTo("not-met"))
                .body("verdict.criteria[16].note", equalTo("17.1: nước sạch"));
        read("/assessments?asOf=2023-12-31&unit=07501").body("items.id", contains(BY_CRITERION));
        given().get(API + "/criteria-sets/" + STANDARD + "?version=1")
                .then()
                .statusCode(200)
                .body("criteria", hasSize(19));
    }

    @Test
    @Order(1)
    void whatWasAskedThenAndIsAskedAgainIsAnsweredAsThenAndNotDoneTwice() {
        String results = IntStream.rangeClosed(1, 19)
                .mapToObj(number -> number == 17
                        ? "{\"criterion\": 17, \"met\": false, \"note\": \"17.1: nước sạch\"}"
                        : "{\"criterion\": %d, \"met\": true}".formatted(number))
                .collect(Collectors.joining(", "));

        CriteriaUnderTest.as(Role.COMMUNE_OFFICER, CAM_LY)
                .header("Idempotency-Key", "former-release")
                .body(
                        "{\"unit\": \"07501\", \"on\": \"2022-12-31\", \"results\": [%s], \"source\": \"Báo cáo 100/BC-UBND\"}"
                                .formatted(results))
                .post(API + "/assessments")
                .then()
                .statusCode(201)
                .header("Location", endsWith(BY_CRITERION));
        assertThat(CriteriaUnderTest.number("select count(*) from assessment")).isEqualTo(1);
    }

    @Test
    @Order(1)
    void recognitionsAndPlansAreRead() {
        read("/recognitions?asOf=2025-06-30&unit=07502")
                .body("items.level", contains("standard", "advanced"))
                .body("items.decision.date", contains("2022-01-01", "2023-06-01"))
                .body("items.decision.number", contains("1/QĐ", "1/QĐ"))
                .body("items.forYear", contains(2021, 2021));
        read("/plans?asOf=2025-06-30&unit=24")
                .body("items", hasSize(1))
                .body("items[0].titleVi", equalTo("Kế hoạch 2021–2025"))
                .body("items[0].legalBasis", contains("Nghị quyết 01"))
                .body("items[0].cohorts[0].size", equalTo(3))
                .body("items[0].targets[0].value", equalTo(1.5f));
    }

    @Test
    @Order(1)
    void assessmentsByIndicatorAreReadInWhateverStateTheyWereLeft() {
        read("/assessments/" + SUPERSEDED)
                .body("state", equalTo("superseded"))
                .body("supersededBy", equalTo(FINAL))
                .body("entries.'3'.appraised.value", equalTo(1));
        read("/assessments/" + FINAL)
                .body("state", equalTo("final"))
                .body("supersedes", equalTo(SUPERSEDED))
                .body("set.id", equalTo(MODEL))
                .body("set.revision", equalTo(1))
                .body("verdict.criteriaMet", equalTo(2))
                .body("verdict.criteria[2].indicators[0].verdict", equalTo("met"));
        read("/assessments/" + VERIFIED)
                .body("state", equalTo("verified"))
                .body("round", equalTo(2))
                .body("revision", equalTo(9))
                .body("entries.'3'.declared.value", equalTo(4))
                .body("entries.'3'.declared.remark", equalTo("Thêm ba thôn"))
                .body("entries.'3'.appraised", nullValue())
                .body("entries.'1'.appraised.value", equalTo(true));
        read("/assessments/" + DRAFT)
                .body("state", equalTo("draft"))
                .body("revision", equalTo(2))
                .body("facts.counts.schools", equalTo(4))
                .body("facts.has.'craft-village'", equalTo(false))
                .body("facts.marks", contains("safe-zone"))
                .body("entries.'10'.declared.value", equalTo(62))
                .body("entries.'10'.revision", equalTo(2))
                .body("entries.'12.1'.declared.value.women", equalTo(65))
                .body("entries.'4.2'.declared.value.of", equalTo(1000))
                .body("remarks[0].answer", equalTo("Hai kỳ điều tra khác nhau"));
    }

    /** Steps, and what the set said with each: found again from what was kept then, and the same. */
    @ParameterizedTest
    @Order(1)
    @CsvSource(
            delimiter = '|',
            value = {
                SUPERSEDED + " | submitted verified appraised finalised superseded",
                FINAL + " | submitted verified appraised finalised",
                VERIFIED + " | submitted returned submitted verified appraised corrected verified",
                OF_A_HAMLET + " | submitted"
            })
    void everyStepIsReadAndItsVerdictIsFoundAgain(String assessment, String steps) {
        read("/assessments/" + assessment + "/steps").body("action", contains(steps.split(" ")));
        read("/assessments/" + assessment + "/recomputation")
                .body("same", hasSize(steps.split(" ").length))
                .body("same", everyItem(equalTo(true)));
    }

    @Test
    @Order(1)
    void whatWasGivenBackSaysWhyAndWhatWasChangedSince() {
        read("/assessments/" + VERIFIED + "/steps")
                .body("[1].reason", equalTo("Thiếu hồ sơ"))
                .body("[1].particulars.'3'", equalTo("Thiếu quyết định"))
                .body("[2].differences[0].indicator", equalTo("3"))
                .body("[2].differences[0].before", equalTo(1))
                .body("[2].differences[0].after", equalTo(2));
    }

    @Test
    @Order(1)
    void evidenceIsReadWithWhatWasWithdrawn() {
        read("/assessments/" + OF_A_HAMLET + "/evidence")
                .body("name", contains("Giấy.pdf", "Biên bản.pdf"))
                .body("withdrawnBy", contains("test-national-officer", null));
        assertThat(CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                        .noContentType()
                        .get(API + "/assessments/" + OF_A_HAMLET + "/evidence/" + SHOWN + "/content")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(FormerRelease.CONTENT);
    }

    @Test
    @Order(1)
    void textsOfSetsKeepWhatTheyWere() {
        given().get(API + "/criteria-sets/" + HAMLETS + "/editions")
                .then()
                .statusCode(200)
                .body("version", contains(2, 1, 1, 1))
                .body("revision", contains(1, 3, 2, 1))
                .body("state", contains("proposed", "published", "proposed", "proposed"))
                .body("heldAgainst", everyItem(nullValue()));
        given().get(API + "/criteria-sets/" + HAMLETS + "?version=1&revision=1")
                .then()
                .statusCode(200)
                .body("criteria[0].details[0].requirement.threshold.unread", equalTo("chưa có văn bản"));
        given().get(API + "/criteria-sets/" + HAMLETS + "?version=1")
                .then()
                .body("state", equalTo("published"))
                .body("criteria[0].details[0].requirement.threshold.value", equalTo(80));
        assertThat(CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                        .noContentType()
                        .get(API + "/criteria-sets/" + HAMLETS + "/versions/1/revisions/1/file")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .startsWith("id: hamlet-of-a-province");
    }

    /** A text that nobody touched goes on with the better one of this release; assessments by the old one keep it. */
    @Test
    @Order(1)
    void setsInForceGoOnWithTheTextsOfThisRelease() {
        given().get(API + "/criteria-sets/" + STANDARD + "/editions")
                .then()
                .statusCode(200)
                .body("findAll { it.version == 2 }.revision", contains(2, 1))
                .body("findAll { it.version == 2 }.state", contains("unconfirmed", "unconfirmed"));
        given().get(API + "/criteria-sets/" + MODEL + "/editions")
                .then()
                .body("findAll { it.version == 1 && it.state == 'published' }.revision", contains(1));
        assertThat(CriteriaUnderTest.number(
                        "select count(*) from set_edition e where not exists (select from set_text t"
                                + " where (t.set_id, t.version, t.revision) = (e.set_id, e.version, e.revision))"))
                .isZero();
    }

    @Test
    @Order(1)
    void rulesOwnersAndDecisionsStand() {
        read("/validation-rules/rule-of-an-operator")
                .body("version", equalTo(2))
                .body("active", equalTo(true))
                .body("details.max", equalTo(95));
        read("/validation-rules/share-jumps").body("version", equalTo(2)).body("active", equalTo(false));
        read("/validation-rules/share-jumps/versions").body("version", contains(2, 1));
        read("/indicator-owners?asOf=2023-12-31&unit=07502&set=" + MODEL).body("", hasEntry("3", "so-khoa-hoc"));
        read("/provincial-decisions?asOf=2023-12-31&unit=07502&set=" + MODEL)
                .body("number", contains("1/2021/QĐ-UBND"))
                .body("", hasSize(1));
        read("/provincial-decisions/lacking?asOf=2023-12-31&unit=07502&set=" + MODEL)
                .body("", empty());
    }

    @Test
    @Order(1)
    void whatIsAskedOfAllOfThemTogetherIsAnswered() {
        read("/assessments/overview?within=24&asOf=2025-06-30").body("total", equalTo(6));
        CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .body(
                        "{\"on\": \"2024-01-31\", \"level\": \"model\", \"changes\": [{\"indicator\": \"3\", \"threshold\": 2}]}")
                .post(API + "/what-ifs")
                .then()
                .statusCode(200)
                .body("evaluated", equalTo(2))
                .body("units.unit.code", contains("07502"));
        assertThat(CriteriaUnderTest.number("select count(*) from audit")).isGreaterThan(50);
    }

    @Test
    @Order(2)
    void aDraftIsWrittenOnAndAVerifiedOneIsAppraised() {
        CriteriaUnderTest.as(Role.COMMUNE_OFFICER, VO_TRANH)
                .body("{\"values\": [{\"indicator\": \"10\", \"value\": 63, \"revision\": 2}]}")
                .patch(API + "/assessments/" + DRAFT)
                .then()
                .statusCode(200)
                .body("revision", equalTo(3))
                .body("set.revision", greaterThan(1))
                .body("entries.'12.1'.declared.value.men", equalTo(70))
                .body("remarks.answer", hasItem("Hai kỳ điều tra khác nhau"));
        CriteriaUnderTest.as(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG)
                .body("{\"confirmed\": [\"*\"]}")
                .post(API + "/assessments/" + VERIFIED + "/appraisal")
                .then()
                .statusCode(200)
                .body("state", equalTo("appraised"));
        read("/assessments/" + VERIFIED + "/recomputation").body("same", everyItem(equalTo(true)));
    }

    @Test
    @Order(2)
    void whatWasHandedInByASetThatWasPublishedThenIsClosed() {
        for (String passage : new String[] {"appraisal", "finalisation"}) {
            CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                    .body(passage.equals("appraisal") ? "{\"confirmed\": [\"*\"]}" : "")
                    .post(API + "/assessments/" + OF_A_HAMLET + "/" + passage)
                    .then()
                    .statusCode(200);
        }
        read("/assessments/" + OF_A_HAMLET).body("state", equalTo("final")).body("set.revision", equalTo(3));
        read("/assessments/" + OF_A_HAMLET + "/recomputation").body("same", contains(true, true, true));
    }

    @Test
    @Order(2)
    void aUnitClimbsFromTheLevelThatWasRecognisedThen() {
        CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .body("""
                        {"unit": "07502", "level": "model",
                         "decision": {"number": "3/QĐ", "date": "2024-06-01", "body": "UBND tỉnh"}}
                        """)
                .post(API + "/recognitions")
                .then()
                .statusCode(201);
        read("/recognitions?asOf=2025-06-30&unit=07502").body("items.level", contains("standard", "advanced", "model"));
    }

    /** Since then a set of hamlets says whose it is: what was published without stays, what was proposed is completed. */
    @Test
    @Order(2)
    void aProposalOfThenIsCompletedAndPublished() {
        publish(1).statusCode(422).body("errors.field", contains("province"));
        String proposed = CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .noContentType()
                .get(API + "/criteria-sets/" + HAMLETS + "/versions/2/revisions/1/file")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .contentType("application/yaml")
                .body((proposed + "province: \"" + UnitTopic.BAC_GIANG.id() + "\"\n").getBytes(StandardCharsets.UTF_8))
                .post(API + "/criteria-sets/drafts?basedOn=1")
                .then()
                .statusCode(201)
                .body("revision", equalTo(2));

        publish(2).statusCode(200).body("published", equalTo(true));
    }

    private static ValidatableResponse publish(int revision) {
        return CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .body("{\"revision\": %d, \"heldAgainst\": \"Công báo\"}".formatted(revision))
                .post(API + "/criteria-sets/" + HAMLETS + "/versions/2/publication")
                .then();
    }

    private static ValidatableResponse read(String path) {
        return CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .get(API + path)
                .then()
                .statusCode(200);
    }
}
