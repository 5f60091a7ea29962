package vn.ntm.criteria.assessments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.criteria.decisions.DecidedProvince;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.Tokens;

/** What waits for each department of a province of two tiers, and what it says. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class QueueIT {

    private static final String QUEUE = "/api/v1/appraisal-queue";

    private final PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Ninh", null);
    private final PublishedUnit one = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Lục Nam", province);
    private final PublishedUnit other = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Tân Dĩnh", province);

    @BeforeEach
    void theProvinceIsKnown() {
        UnitTopic.publish(province, one, other);
        DecidedProvince.decides(province, "vn-ntm-commune-model-2021-2025", "2025-12-31");
    }

    @Test
    void aDepartmentSeesItsIndicatorsAndConfirmsThemInSeveralAssessmentsAtOnce() {
        String first = submitted(one);
        String second = submitted(other);

        department("cuc-thong-ke")
                .get(QUEUE)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].waiting.indicator", contains("2"))
                .body("items[0].waiting[0].value", equalTo(80))
                .body("items[0].waiting[0].department", equalTo("cuc-thong-ke"));
        department("cuc-thong-ke")
                .body("{\"assessments\": [\"%s\", \"%s\"], \"confirmed\": [\"*\"]}".formatted(first, second))
                .post(QUEUE + "/confirmations")
                .then()
                .statusCode(200)
                .body("", hasSize(2));
        department("cuc-thong-ke").get(QUEUE).then().body("items", hasSize(0));
        office().get(QUEUE)
                .then()
                .body(
                        "items[0].waiting.indicator",
                        contains("satisfaction-rate", "no-construction-debt", "not-on-security-list", "1", "3", "4"));

        appraise("so-thong-tin", first, "{\"confirmed\": [\"*\"]}")
                .statusCode(200)
                .body("state", equalTo("submitted"));
        appraise("cong-an", first, "{\"confirmed\": [\"*\"]}").statusCode(200);
        appraise("so-tai-chinh", first, "{\"confirmed\": [\"no-construction-debt\"]}")
                .statusCode(200)
                .body("state", equalTo("submitted"));
        appraise("vp-dieu-phoi", first, "{\"confirmed\": [\"1\", \"4\", \"satisfaction-rate\"]}")
                .statusCode(200)
                .body("state", equalTo("appraised"))
                .body("entries.'2'.appraised.department", equalTo("cuc-thong-ke"));
    }

    @Test
    void nobodySpeaksForAnotherDepartment() {
        String id = submitted(one);

        appraise("cuc-thong-ke", id, "{\"confirmed\": [\"3\"]}")
                .statusCode(403)
                .body("type", containsString("not-your-indicator"));
        appraise("cuc-thong-ke", id, "{\"department\": \"so-y-te\", \"confirmed\": [\"*\"]}")
                .statusCode(403)
                .body("type", containsString("not-your-department"));
        department("cuc-thong-ke").get(QUEUE + "?department=so-y-te").then().statusCode(403);
        appraise("cuc-thong-ke", id, "{\"corrections\": [{\"indicator\": \"2\", \"value\": 71}]}")
                .statusCode(422)
                .body("errors[0].field", equalTo("corrections[0].remark"));
    }

    @Test
    void aProvinceAssignsIndicatorsFromADayOn() {
        office().body("""
                        {"province": "%s", "set": "vn-ntm-commune-model-2021-2025", "from": "2025-03-01",
                         "assignments": [{"indicator": "3", "department": "so-khoa-hoc"},
                                         {"criterion": 1, "department": "so-nong-nghiep"}]}
                        """.formatted(province.id()))
                .put("/api/v1/indicator-owners")
                .then()
                .statusCode(200)
                .body("assigned", equalTo(2));
        String owners = "/api/v1/indicator-owners?set=vn-ntm-commune-model-2021-2025&unit=" + one.code() + "&asOf=";
        office().get(owners + "2025-02-28").then().body("'3'", equalTo("so-thong-tin"));
        office().get(owners + "2025-03-01")
                .then()
                .body("'3'", equalTo("so-khoa-hoc"))
                .body("'1'", equalTo("so-nong-nghiep"))
                .body("'2'", equalTo("cuc-thong-ke"));
        office().body("""
                        {"province": "%s", "set": "vn-ntm-commune-model-2021-2025", "from": "2025-03-01",
                         "assignments": [{"indicator": "9", "department": "so-khoa-hoc"},
                                         {"criterion": 1, "department": "so-nao-do"}]}
                        """.formatted(province.id()))
                .put("/api/v1/indicator-owners")
                .then()
                .statusCode(422)
                .body("errors.field", contains("assignments[0].indicator", "assignments[1].department"));
    }

    private static String submitted(PublishedUnit unit) {
        return CriteriaUnderTest.as(Role.COMMUNE_OFFICER, unit)
                .body("""
                        {"unit": "%s", "on": "2025-12-31", "level": "model", "submit": true,
                         "values": [{"indicator": "no-construction-debt", "value": true}, {"indicator": "2", "value": 80}]}
                        """.formatted(unit.id()))
                .post("/api/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse appraise(String department, String id, String body) {
        return department(department)
                .body(body)
                .post("/api/v1/assessments/" + id + "/appraisal")
                .then();
    }

    private RequestSpecification office() {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province);
    }

    private RequestSpecification department(String code) {
        return io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of(Role.PROVINCE_OFFICER, province.id(), code))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }
}
