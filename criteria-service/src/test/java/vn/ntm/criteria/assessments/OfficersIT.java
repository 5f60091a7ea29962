package vn.ntm.criteria.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.contracts.Topic;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedEvents;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.criteria.decisions.DecidedProvince;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.Tokens;

/** Who may do what to an assessment, and see it. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class OfficersIT {

    private static final String PATH = "/api/v1/assessments";
    private static final String MODEL = "vn-ntm-commune-model-2021-2025";

    private PublishedUnit commune;

    @BeforeEach
    void aCommuneIsKnown() {
        commune = UnitTopic.newCommune();
        DecidedProvince.decides(UnitTopic.BAC_GIANG, MODEL, "2023-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submission", "verification", "corrections", "finalisation"})
    void aDepartmentDoesNothingButAppraise(String passage) {
        String id = verified();

        department("so-y-te").post(PATH + "/" + id + "/" + passage).then().statusCode(403);
        department("so-y-te")
                .body("{\"values\": []}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(403);
        department("so-y-te")
                .body("{\"province\": \"24\"}")
                .put("/api/v1/indicator-owners")
                .then()
                .statusCode(403);
        department("so-y-te")
                .body("{}")
                .post("/api/v1/provincial-decisions")
                .then()
                .statusCode(403);
        department("so-y-te").body("{}").post("/api/v1/recognitions").then().statusCode(403);
        department("so-y-te").body("{}").post("/api/v1/plans").then().statusCode(403);
    }

    @Test
    void aDepartmentGivesBackWhatItOwns() {
        String id = verified();

        giveBack(department("cuc-thong-ke"), id, "{\"reason\": \"Xem lại\"}")
                .statusCode(422)
                .body("errors[0].field", equalTo("indicators"));
        giveBack(department("cuc-thong-ke"), id, "{\"indicators\": [{\"indicator\": \"1\", \"reason\": \"Xem lại\"}]}")
                .statusCode(403)
                .body("type", containsString("not-your-indicator"));
        giveBack(department("cuc-thong-ke"), id, "{\"indicators\": [{\"indicator\": \"2\", \"reason\": \"Xem lại\"}]}")
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("returned.reason", nullValue())
                .body("returned.indicators.'2'", equalTo("Xem lại"))
                .body("returned.by", equalTo("test-cuc-thong-ke"));
    }

    @Test
    void aDepartmentShowsEvidenceOfWhatItOwns() {
        String id = verified();

        show(department("cuc-thong-ke"), id, "1").statusCode(403).body("type", containsString("not-your-indicator"));
        show(department("cuc-thong-ke"), id, "2").statusCode(201).body("by", equalTo("test-cuc-thong-ke"));
    }

    private static ValidatableResponse show(RequestSpecification officer, String id, String indicator) {
        return officer.contentType(ContentType.MULTIPART)
                .multiPart("file", "danh-sach.txt", "Danh sách hộ".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("indicator", indicator)
                .multiPart("kind", "list")
                .post(PATH + "/" + id + "/evidence")
                .then();
    }

    @Test
    void whoSpeaksForAllIsOnRecordForEachDepartment() {
        String id = verified();

        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, id, "appraisal", "{\"confirmed\": [\"*\"]}")
                .statusCode(200)
                .body("entries.'2'.appraised.department", equalTo("cuc-thong-ke"))
                .body("entries.'2'.appraised.by", equalTo("test-province-officer"));
    }

    @Test
    void whatIsGivenBackAfterItsAppraisalWaitsForItsDepartmentAgain() {
        String id = appraised();

        giveBack(
                        CriteriaUnderTest.as(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG),
                        id,
                        "{\"indicators\": [{\"indicator\": \"2\", \"reason\": \"Thiếu biên bản\"}]}")
                .statusCode(200)
                .body("entries.'2'.appraised", nullValue())
                .body("entries.'no-construction-debt'.appraised.value", equalTo(true));
        passage(Role.COMMUNE_OFFICER, commune, id, "submission", "")
                .statusCode(200)
                .body("returned", nullValue());
        passage(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM, id, "verification", "")
                .statusCode(200);
        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, id, "appraisal", "{\"confirmed\": [\"1\"]}")
                .statusCode(200)
                .body("state", equalTo("verified"));
        department("cuc-thong-ke")
                .body("{\"assessments\": [\"%s\"], \"confirmed\": [\"*\"]}".formatted(id))
                .post("/api/v1/appraisal-queue/confirmations")
                .then()
                .statusCode(200)
                .body("[0].state", equalTo("appraised"));
    }

    @Test
    void whatWasDeclaredIsCorrectedByThoseWhoDeclaredIt() {
        String id = verified();
        String correction = "{\"values\": [{\"indicator\": \"2\", \"value\": 90, \"remark\": \"Nhầm\"}]}";

        for (String role : List.of(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER)) {
            passage(role, UnitTopic.LUC_NAM, id, "corrections", correction)
                    .statusCode(403)
                    .body("type", containsString("not-declared-by-you"));
        }
        passage(Role.COMMUNE_OFFICER, commune, id, "corrections", correction).statusCode(200);
    }

    @Test
    void aCorrectionIsHeldAgainstTheRulesAsASubmissionIs() {
        DecidedProvince.decides(UnitTopic.BAC_GIANG, "vn-ntm-commune-standard-2021-2025", "2023-12-31");
        String id = CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                .body("""
                        {"unit": "%s", "on": "2023-12-31", "submit": true,
                         "values": [{"indicator": "2.1", "value": 90}]}
                        """.formatted(commune.id()))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        passage(Role.COMMUNE_OFFICER, commune, id, "corrections", """
                        {"values": [{"indicator": "2.1", "value": 140, "remark": "Đo lại"}]}
                        """)
                .statusCode(422)
                .body("errors.field", contains("values.2.1"));
        passage(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM, id, "verification", """
                        {"corrections": [{"indicator": "2.1", "value": 140, "remark": "Đo lại"}]}
                        """)
                .statusCode(422)
                .body("errors.field", contains("corrections.2.1"));
    }

    @Test
    void nobodyVerifiesOrAppraisesTheOwnUnit() {
        String id = submitted();

        passage(Role.DISTRICT_OFFICER, commune, id, "verification", "")
                .statusCode(403)
                .body("type", containsString("not-of-a-level-above"));
        passage(Role.PROVINCE_OFFICER, commune, id, "return", "{\"reason\": \"Xem lại\"}")
                .statusCode(403)
                .body("type", containsString("not-of-a-level-above"));
    }

    @Test
    void thereIsNothingToVerifyWhereThereAreNoDistricts() {
        PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Ninh", null);
        commune = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Lục Nam", province);
        UnitTopic.publish(province, commune);
        DecidedProvince.decides(province, MODEL, "2025-12-31");
        String id = handedIn("2025-12-31");

        passage(Role.PROVINCE_OFFICER, province, id, "verification", "")
                .statusCode(409)
                .body("type", containsString("not-verified-here"));
    }

    @Test
    void theNewProvinceGoesOnWithWhatTheOldOneHadInHand() {
        PublishedUnit next = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Ninh", null);
        PublishedUnit old = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Giang", null)
                .into(next, "2025-07-01");
        PublishedUnit district = PublishedUnit.of(UnitType.RURAL_DISTRICT, UnitTopic.newCode(), "Sơn Động", old)
                .until("2025-07-01");
        commune = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "An Lạc", district)
                .then(UnitType.COMMUNE, next, "2025-07-01");
        UnitTopic.publish(next, old, district, commune);
        DecidedProvince.decides(old, MODEL, "2024-12-31");
        String id = handedIn("2024-12-31");

        passage(Role.PROVINCE_OFFICER, next, id, "verification", "").statusCode(200);
        CriteriaUnderTest.as(Role.PROVINCE_OFFICER, next)
                .get("/api/v1/appraisal-queue")
                .then()
                .body("items.assessment", contains(id));
        passage(Role.PROVINCE_OFFICER, next, id, "appraisal", "{\"confirmed\": [\"*\"]}")
                .statusCode(200)
                .body("state", equalTo("appraised"));
        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, id, "finalisation", "")
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "commune-officer, true", "district-officer, true", "province-officer, true", "auditor, true",
        "integration, true", "national-officer, true", "commune-officer, false", "district-officer, false",
        "province-officer, false"
    })
    void anAssessmentIsSeenByThoseWhoAnswerForTheUnit(String role, boolean answers) {
        String id = submitted();
        PublishedUnit unit =
                switch (role) {
                    case Role.COMMUNE_OFFICER -> answers ? commune : UnitTopic.newCommune();
                    case Role.DISTRICT_OFFICER -> answers ? UnitTopic.LUC_NAM : UnitTopic.VIET_YEN;
                    case Role.PROVINCE_OFFICER -> answers ? UnitTopic.BAC_GIANG : UnitTopic.VIET_YEN;
                    default -> null;
                };

        for (String shown : List.of(
                "/" + id,
                "/" + id + "/steps",
                "/" + id + "/recomputation",
                "/" + id + "/evidence",
                "?asOf=2023-12-31&unit=" + commune.id(),
                "/overview?asOf=2023-12-31&within=" + commune.id())) {
            int status = CriteriaUnderTest.as(role, unit).get(PATH + shown).statusCode();

            assertThat(status).as(shown).isEqualTo(answers ? 200 : 403);
        }
    }

    @Test
    void aPassageThatIsSentTwiceWithOneKeyIsTakenOnce() {
        String id = submitted();
        String correction = "{\"values\": [{\"indicator\": \"2\", \"value\": 90, \"remark\": \"Nhầm\"}]}";
        for (int i = 0; i < 2; i++) {
            CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                    .header("Idempotency-Key", "correct-" + id)
                    .body(correction)
                    .post(PATH + "/" + id + "/corrections")
                    .then()
                    .statusCode(200)
                    .header("ETag", i == 0 ? equalTo("\"3\"") : nullValue())
                    .body("entries.'2'.revision", equalTo(2));
        }

        assertThat(PublishedEvents.of(Topic.ASSESSMENTS, commune.id()))
                .extracting(event -> event.get("type").asText())
                .containsExactly("vn.ntm.assessment.submitted.v1", "vn.ntm.assessment.corrected.v1");
        assertThat(CriteriaUnderTest.audited("test-commune-officer", "assessment.corrected", id))
                .isEqualTo(1);
    }

    @Test
    void whatStandsInTheWayOfManyIsNamed() {
        String ready = verified();
        String notYet = handedIn("2022-12-31");

        confirm(ready, notYet, "")
                .statusCode(409)
                .body("type", containsString("wrong-state"))
                .body("errors.field", contains("assessments." + notYet));
        confirm(ready, ready, "\"revisions\": {\"%s\": 1},".formatted(ready))
                .statusCode(412)
                .body("errors.field", contains("assessments." + ready));
        confirm(ready, ready, "").statusCode(200).body("", hasSize(1)).body("[0].state", equalTo("verified"));
        // Nothing is left for this department: that is no fault.
        confirm(ready, ready, "").statusCode(200).body("[0].state", notNullValue());
    }

    private ValidatableResponse confirm(String one, String other, String more) {
        return department("cuc-thong-ke")
                .body("{%s \"assessments\": [\"%s\", \"%s\"], \"confirmed\": [\"*\"]}".formatted(more, one, other))
                .post("/api/v1/appraisal-queue/confirmations")
                .then();
    }

    private static ValidatableResponse giveBack(RequestSpecification officer, String id, String body) {
        return officer.body(body).post(PATH + "/" + id + "/return").then();
    }

    private String appraised() {
        String id = verified();
        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, id, "appraisal", "{\"confirmed\": [\"*\"]}")
                .statusCode(200)
                .body("state", equalTo("appraised"));
        return id;
    }

    private String verified() {
        String id = submitted();
        passage(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM, id, "verification", "")
                .statusCode(200);
        return id;
    }

    private String submitted() {
        return handedIn("2023-12-31");
    }

    private String handedIn(String on) {
        return CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                .body("""
                        {"unit": "%s", "on": "%s", "level": "model", "submit": true,
                         "values": [{"indicator": "no-construction-debt", "value": true}, {"indicator": "2", "value": 80}]}
                        """.formatted(commune.id(), on))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse passage(
            String role, PublishedUnit unit, String id, String passage, String body) {
        RequestSpecification request = CriteriaUnderTest.as(role, unit);
        return (body.isEmpty() ? request : request.body(body))
                .post(PATH + "/" + id + "/" + passage)
                .then();
    }

    private static RequestSpecification department(String code) {
        return io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG.id(), code))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }
}
