package vn.ntm.criteria.assessments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.criteria.assessments.Findings.assessment;
import static vn.ntm.criteria.assessments.Findings.metUpTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.FactType;
import vn.ntm.contracts.Topic;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedEvents;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** What becomes of an assessment that is taken. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class AssessmentsIT {

    private static final String PATH = "/api/v1/assessments";

    private PublishedUnit commune;

    @BeforeEach
    void aCommuneIsKnown() {
        commune = UnitTopic.newCommune();
    }

    @Test
    void theVerdictExplainsItselfCriterionByCriterion() {
        String results = metUpTo(16) + ", {\"criterion\": 17, \"met\": false, \"note\": \"17.1: nước sạch\"}, "
                + "{\"criterion\": 18, \"met\": true}, {\"criterion\": 19, \"met\": true}";

        Response answer = submit(assessment(commune, "2022-12-31", results));

        answer.then()
                .statusCode(201)
                .header("Location", equalTo(location(answer)))
                .body("unit.id", equalTo(commune.id().toString()))
                .body("unit.code", equalTo(commune.code()))
                .body("unit.name", equalTo("Bảo Đài"))
                .body("set.id", equalTo("vn-ntm-commune-standard-2021-2025"))
                .body("set.version", equalTo(1))
                .body("on", equalTo("2022-12-31"))
                .body("illustrative", equalTo(false))
                .body("verdict.criteriaMet", equalTo(18))
                .body("verdict.criteriaTotal", equalTo(19))
                .body("verdict.met", equalTo(false))
                .body("verdict.criteria", hasSize(19))
                .body("verdict.criteria[0].verdict", equalTo("met"))
                .body("verdict.criteria[16].number", equalTo(17))
                .body("verdict.criteria[16].name", equalTo("Môi trường và an toàn thực phẩm"))
                .body("verdict.criteria[16].verdict", equalTo("not-met"))
                .body("verdict.criteria[16].note", equalTo("17.1: nước sạch"))
                .body("verdict.criteria[16].requirement", equalTo("Đạt tất cả 12 chỉ tiêu của tiêu chí 17"))
                .body("verdict.criteria[16].source", equalTo("Phụ lục I, Quyết định 318/QĐ-TTg, tiêu chí 17"));
    }

    @Test
    void whatIsTakenCanBeReadAgainAlone() {
        Response answer = submit(assessment(commune, "2022-12-31", metUpTo(19)));

        given().spec(CriteriaUnderTest.as(Role.AUDITOR))
                .get(location(answer))
                .then()
                .statusCode(200)
                .body("verdict", equalTo(answer.path("verdict")))
                .body("recordedAt", equalTo(answer.path("recordedAt")));
    }

    @Test
    void aUnitsAssessmentsAreListedTheLatestFirst() {
        submit(assessment(commune, "2022-12-31", metUpTo(17)));
        submit(assessment(commune, "2023-12-31", metUpTo(19)));
        submit(assessment(commune, "2021-12-31", metUpTo(15)));

        CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "?asOf=2025-06-30&unit=" + commune.code())
                .then()
                .statusCode(200)
                .body("items.on", contains("2023-12-31", "2022-12-31", "2021-12-31"))
                .body("items.verdict.met", contains(true, false, false))
                .body("total", equalTo(3));
    }

    @Test
    void aCriterionThatIsLeftOutIsMissing() {
        submit(assessment(commune, "2022-12-31", metUpTo(18)))
                .then()
                .statusCode(201)
                .body("verdict.criteriaMet", equalTo(18))
                .body("verdict.criteria[18].verdict", equalTo("missing"));
    }

    @Test
    void itIsToldToOthersAndAudited() {
        Response answer = submit(assessment(commune, "2022-12-31", metUpTo(18)));

        List<JsonNode> events = PublishedEvents.of(Topic.ASSESSMENTS, commune.id());

        assertThat(events).hasSize(1);
        JsonNode event = events.get(0);
        assertThat(event.get("type").asText()).isEqualTo("vn.ntm.assessment.submitted.v1");
        assertThat(event.get("source").asText()).isEqualTo("/ntm/criteria-service");
        assertThat(event.get("subject").asText()).isEqualTo(commune.id().toString());
        assertThat(event.get("sequence").asText()).isEqualTo("1");
        assertThat(event.get("effectivedate").asText()).isEqualTo("2022-12-31");
        assertThat(event.at("/data/assessmentId").asText()).isEqualTo(answer.path("id"));
        assertThat(event.at("/data/criteriaMet").asInt()).isEqualTo(18);
        assertThat(event.at("/data/criteria/18/outcome").asText()).isEqualTo("missing");
        assertThat(PublishedEvents.faults(FactType.ASSESSMENT_SUBMITTED, event)).isEmpty();
        assertThat(CriteriaUnderTest.audited("test-commune-officer", "assessment.submitted", answer.path("id")))
                .isEqualTo(1);
    }

    @Test
    void aRepeatedRequestIsDoneOnceAndAnsweredAlike() {
        String body = assessment(commune, "2022-12-31", metUpTo(18));

        Response first = submit("a-key-" + commune.code(), body);
        Response second = submit("a-key-" + commune.code(), body);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(location(second)).isEqualTo(location(first));
        assertThat(rows()).isEqualTo(1);
        assertThat(PublishedEvents.of(Topic.ASSESSMENTS, commune.id())).hasSize(1);
    }

    @Test
    void aKeyOfAnotherRequestIsRefused() {
        submit("one-key-" + commune.code(), assessment(commune, "2022-12-31", metUpTo(18)));

        submit("one-key-" + commune.code(), assessment(commune, "2022-12-31", metUpTo(19)))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://ntm.vn/problems/idempotency-key-reused"));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aRefusedRequestLeavesItsKeyUnused() {
        String key = "again-" + commune.code();
        submit(key, assessment(commune, "2020-12-31", metUpTo(18))).then().statusCode(422);

        submit(key, assessment(commune, "2022-12-31", metUpTo(18))).then().statusCode(201);
    }

    private Response submit(String body) {
        return CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune).body(body).post(PATH);
    }

    private Response submit(String key, String body) {
        return CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH);
    }

    private long rows() {
        return CriteriaUnderTest.number("select count(*) from assessment where unit_id = '" + commune.id() + "'");
    }

    /** The path of what was made. */
    private static String location(Response answer) {
        String location = answer.header("Location");
        assertThat(location).endsWith(PATH + "/" + answer.path("id"));
        return location;
    }
}
