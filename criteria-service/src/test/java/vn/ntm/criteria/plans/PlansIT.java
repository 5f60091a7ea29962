package vn.ntm.criteria.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.contracts.FactType;
import vn.ntm.contracts.Topic;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedEvents;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** Plans freeze the units that their targets are set for. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class PlansIT {

    private static final String PATH = "/api/v1/plans";

    private PublishedUnit province;
    private PublishedUnit merged;
    private PublishedUnit stays;

    /** A province with two rural communes, of which one goes in 2022, one that comes that day, and a ward. */
    @BeforeEach
    void aProvinceIsKnown() {
        province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Giang", null);
        PublishedUnit district = PublishedUnit.of(UnitType.RURAL_DISTRICT, UnitTopic.newCode(), "Lục Nam", province);
        merged = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Vũ Xá", district)
                .until("2022-07-01");
        stays = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Cẩm Lý", district);
        PublishedUnit ward = PublishedUnit.of(UnitType.WARD, UnitTopic.newCode(), "Đồi Ngô", district);
        UnitTopic.publish(province, district, merged, stays, ward);
    }

    @Test
    void cohortsAreFrozenAsTheyWereOnTheirDay() {
        Response answer = adopt(Role.PROVINCE_OFFICER, province, plan("2021-01-01", 2));

        answer.then()
                .statusCode(201)
                .body("unit.id", equalTo(province.id().toString()))
                .body("from", equalTo("2021-01-01"))
                .body("cohorts.id", contains("communes"))
                .body("cohorts.size", contains(2))
                .body("targets[0].figure", equalTo("communes.standard"))
                .body("targets[0].value", equalTo(1.5f))
                .body("targets[0].by", equalTo("2025-12-31"));
        List<JsonNode> events = PublishedEvents.of(Topic.PLANS, answer.path("id"));
        assertThat(events).hasSize(1);
        assertThat(PublishedEvents.faults(FactType.PLAN_ADOPTED, events.get(0))).isEmpty();
        assertThat(events.get(0).get("sequence").asText()).isEqualTo("1");
        assertThat(events.get(0).at("/data/cohorts/0/members"))
                .extracting(JsonNode::asText)
                .containsExactly(merged.id().toString(), stays.id().toString());
        assertThat(CriteriaUnderTest.audited("test-province-officer", "plan.adopted", answer.path("id")))
                .isEqualTo(1);
    }

    @Test
    void aPlanIsReadAgainAsItWasAdopted() {
        Response answer = adopt(Role.PROVINCE_OFFICER, province, plan("2021-01-01", 2));

        assertThat(CriteriaUnderTest.as(Role.AUDITOR)
                        .get(PATH + "/" + answer.path("id"))
                        .asString())
                .isEqualTo(answer.asString());
        CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "?unit=" + province.code())
                .then()
                .statusCode(200)
                .body("items.id", contains(answer.<String>path("id")))
                .body("total", equalTo(1));
    }

    @Test
    void whatIsTooLongForOneEventIsTheCallersAndNotAFaultOfOurs() {
        String plan = plan("2021-01-01", 2).replaceFirst("\"titleVi\": \"", "$0" + "ế".repeat(300_001));

        adopt(Role.PROVINCE_OFFICER, province, plan)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://ntm.vn/problems/event-too-large"))
                .body("errors[0].field", equalTo("$"))
                .body("errors[0].accepted", containsString("900000"));
    }

    @Test
    void aCohortOfAnotherSizeThanStatedIsRefused() {
        adopt(Role.PROVINCE_OFFICER, province, plan("2022-07-01", 2))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://ntm.vn/problems/cohort-of-another-size"))
                .body("errors.field", contains("cohorts[0].size"))
                .body("errors.value", contains("2"))
                .body("errors.accepted", contains("1 units on 2022-07-01"));
        assertThat(CriteriaUnderTest.number("select count(*) from plan where unit_id = '" + province.id() + "'"))
                .isZero();
        adopt(Role.PROVINCE_OFFICER, province, plan("2022-07-01", 1)).then().statusCode(201);
    }

    @Test
    void aPeriodHasOnePlan() {
        adopt(Role.NATIONAL_OFFICER, null, plan("2021-01-01", 2)).then().statusCode(201);

        adopt(Role.NATIONAL_OFFICER, null, plan("2021-01-01", 2))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://ntm.vn/problems/plan-exists"));
    }

    @Test
    void aProvinceAdoptsItsOwnPlanOnlyAndADistrictNone() {
        adopt(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, plan("2021-01-01", 2))
                .then()
                .statusCode(403)
                .body("type", equalTo("https://ntm.vn/problems/outside-territory"));
        adopt(Role.DISTRICT_OFFICER, province, plan("2021-01-01", 2))
                .then()
                .statusCode(403)
                .body("type", equalTo("https://ntm.vn/problems/forbidden"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | unit titleVi titleEn from to targets",
                "{\"unit\": \"24\", \"titleVi\": \"K\", \"titleEn\": \"P\", \"from\": \"2021-01-01\", \"to\": \"2020-01-01\","
                        + " \"cohorts\": [{\"id\": \"a\"}, null, {\"id\": \"a\", \"level\": \"commune\","
                        + " \"asOf\": \"2021-01-01\", \"within\": [null], \"types\": [null]}],"
                        + " \"targets\": [{\"figure\": \"f\", \"value\": 1, \"by\": \"2021-01-01\", \"cohort\": \"b\"}, null],"
                        + " \"legalBasis\": [null]}"
                        + " | to legalBasis cohorts[0].level cohorts[0].asOf cohorts[0].within cohorts[1] cohorts[2].within"
                        + " cohorts[2].types cohorts[2].id targets[0].cohort targets[1]"
            })
    void everyFaultIsNamedAtOnce(String body, String fields) {
        adopt(Role.NATIONAL_OFFICER, null, body)
                .then()
                .statusCode(422)
                .body("errors.field", contains(fields.split(" ")));
    }

    private static Response adopt(String role, PublishedUnit unit, String body) {
        return CriteriaUnderTest.as(role, unit).body(body).post(PATH);
    }

    private String plan(String cohortDay, int size) {
        return """
                {"unit": "%1$s", "titleVi": "Kế hoạch 2021–2025", "titleEn": "Plan 2021–2025",
                 "legalBasis": ["Nghị quyết 01"], "from": "2021-01-01", "to": "2025-12-31", "illustrative": true,
                 "cohorts": [{"id": "communes", "level": "commune", "types": ["xa"], "within": ["%1$s"],
                              "asOf": "%2$s", "size": %3$d}],
                 "targets": [{"figure": "communes.standard", "value": 1.5, "baseline": 0, "cohort": "communes",
                              "by": "2025-12-31"}]}
                """.formatted(province.code(), cohortDay, size);
    }
}
