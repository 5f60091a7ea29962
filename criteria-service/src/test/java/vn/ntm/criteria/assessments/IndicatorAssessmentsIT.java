package vn.ntm.criteria.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.Topic;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedEvents;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.criteria.decisions.DecidedProvince;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** The life of an assessment by indicator as those who write, verify, appraise and close it see it. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class IndicatorAssessmentsIT {

    private static final String PATH = "/api/v1/assessments";

    private PublishedUnit commune;

    @BeforeEach
    void aCommuneIsKnown() {
        commune = UnitTopic.newCommune();
        DecidedProvince.decides(UnitTopic.BAC_GIANG, "vn-ntm-commune-model-2021-2025", "2023-12-31");
    }

    @Test
    void nothingIsHandedInBeforeTheProvinceHasDecided() {
        PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Hưng Yên", null);
        commune = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Đông Tảo", province);
        UnitTopic.publish(province, commune);
        String id = opened("standard", "2023-12-31", "");

        passage(Role.COMMUNE_OFFICER, commune, id, "submission", "")
                .statusCode(422)
                .body("type", containsString("not-ready"))
                .body("errors.field", hasItem("provincial.2.1"));
    }

    @Test
    void aPartialDraftIsEvaluatedAsItIs() {
        open(
                        "standard",
                        "2023-12-31",
                        "{\"indicator\": \"1.1\", \"value\": true}, {\"indicator\": \"9.1\", \"value\": 3}")
                .statusCode(201)
                .body("state", equalTo("draft"))
                .body("revision", equalTo(1))
                .body("unit.code", equalTo(commune.code()))
                .body("set.id", equalTo("vn-ntm-commune-standard-2021-2025"))
                .body("entries.'1.1'.revision", equalTo(1))
                .body("entries.'1.1'.declared.value", equalTo(true))
                .body("entries.'1.1'.declared.by", equalTo("test-commune-officer"))
                .body("verdict.stage", equalTo("declared"))
                .body("verdict.criteriaTotal", equalTo(19))
                .body("verdict.met", equalTo(false))
                .body("verdict.criteria[0].verdict", equalTo("missing"))
                .body("verdict.criteria[0].indicators[0].verdict", equalTo("met"))
                .body("verdict.criteria[0].indicators[1].verdict", equalTo("missing"))
                .body("verdict.criteria[8].indicators[0].verdict", equalTo("not-met"))
                .body("verdict.criteria[8].indicators[0].margin", equalTo(-3));
        assertThat(PublishedEvents.of(Topic.ASSESSMENTS, commune.id())).isEmpty();
    }

    @Test
    void twoWhoWriteToOneDraftDoNotOverwriteEachOther() {
        String id = opened("standard", "2023-12-31", "{\"indicator\": \"1.1\", \"value\": true}");

        edit(id, "{\"indicator\": \"1.2\", \"value\": true}").statusCode(200).body("revision", equalTo(2));
        edit(id, "{\"indicator\": \"4.1\", \"value\": true}")
                .statusCode(200)
                .body("entries.'1.2'.declared.value", equalTo(true))
                .body("entries.'4.1'.declared.value", equalTo(true));
        edit(id, "{\"indicator\": \"1.1\", \"value\": false}, {\"indicator\": \"8.1\", \"value\": true}")
                .statusCode(409)
                .body("type", containsString("changed-since"))
                .body("errors[0].field", equalTo("values[0].revision"))
                .body("errors[0].accepted", equalTo("1 (test-commune-officer: true)"));
        edit(id, "{\"indicator\": \"1.1\", \"value\": false, \"revision\": 1}")
                .statusCode(200)
                .body("entries.'1.1'.revision", equalTo(2))
                .body("entries.'8.1'", nullValue());
        as(Role.COMMUNE_OFFICER, commune)
                .header("If-Match", "\"2\"")
                .body("{\"values\": []}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void oneIsWorkedOnAtATime() {
        String id = opened("standard", "2023-12-31", "");

        open("standard", "2023-12-31", "")
                .statusCode(409)
                .body("type", containsString("assessment-in-work"))
                .body("errors[0].accepted", containsString(id));
        open("standard", "2022-12-31", "").statusCode(201);

        as(Role.COMMUNE_OFFICER, commune).delete(PATH + "/" + id).then().statusCode(204);
        open("standard", "2023-12-31", "").statusCode(201);
    }

    @Test
    void whatIsWrongIsToldAtOnceAndNothingIsKept() {
        open("standard", "2023-12-31", """
                        {"indicator": "1.1", "value": 5}, {"indicator": "99", "value": true},
                        {"indicator": "9.1", "value": 1}, {"indicator": "9.1", "value": 2}
                        """)
                .statusCode(422)
                .body("errors.field", contains("values[0].value", "values[1].indicator", "values[3].indicator"));
        as(Role.COMMUNE_OFFICER, commune)
                .body("{\"unit\": \"%s\", \"on\": \"2023-12-31\"}".formatted(commune.code()))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("results"));
        assertThat(CriteriaUnderTest.number(
                        "select count(*) from unit_assessment where unit_id = '%s'".formatted(commune.id())))
                .isZero();
    }

    @Test
    void nobodyWritesOutsideTheirTerritory() {
        String id = opened("standard", "2023-12-31", "");

        for (String passage : List.of("/return", "/appraisal", "/corrections")) {
            as(passage.equals("/corrections") ? Role.DISTRICT_OFFICER : Role.PROVINCE_OFFICER, UnitTopic.VIET_YEN)
                    .body("{}")
                    .post(PATH + "/" + id + passage)
                    .then()
                    .statusCode(403);
        }
        as(Role.DISTRICT_OFFICER, UnitTopic.VIET_YEN)
                .body("{\"values\": []}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void itIsReturnedMendedVerifiedAndAppraisedWithThreeVerdictsSideBySide() {
        String id = opened("model", "2023-12-31", """
                {"indicator": "no-construction-debt", "value": true}, {"indicator": "3", "value": 1, "source": "Báo cáo thôn"}
                """);
        passage(Role.COMMUNE_OFFICER, commune, id, "submission", "")
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("round", equalTo(1));
        passage(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM, id, "return", """
                        {"indicators": [{"indicator": "3", "reason": "Thiếu quyết định công nhận thôn thông minh"}]}
                        """)
                .statusCode(200)
                .body("state", equalTo("returned"));
        edit(id, "{\"indicator\": \"3\", \"value\": 2, \"revision\": 1}").statusCode(200);
        passage(Role.COMMUNE_OFFICER, commune, id, "submission", "")
                .statusCode(200)
                .body("round", equalTo(2));
        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, id, "appraisal", "{\"confirmed\": [\"1\"]}")
                .statusCode(409)
                .body("type", containsString("wrong-state"));
        passage(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM, id, "verification", """
                        {"corrections": [{"indicator": "3", "value": 0, "remark": "Chưa có quyết định"}]}
                        """)
                .statusCode(200)
                .body("state", equalTo("verified"))
                .body("verdicts.declared.indicators.'3'.verdict", equalTo("met"))
                .body("verdicts.verified.indicators.'3'.verdict", equalTo("not-met"))
                .body("entries.'no-construction-debt'.verified.corrected", equalTo(false));
        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, id, "appraisal", """
                        {"corrections": [{"indicator": "3", "value": 1, "remark": "Quyết định 12 ngày 5/1"}]}
                        """)
                .statusCode(200)
                .body("state", equalTo("verified"))
                .body("verdicts.appraised.indicators.'3'.verdict", equalTo("met"))
                .body("verdicts.appraised.indicators.'no-construction-debt'.verdict", equalTo("missing"));
        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, id, "appraisal", "{\"confirmed\": [\"*\"]}")
                .statusCode(200)
                .body("state", equalTo("appraised"))
                .body("verdict.stage", equalTo("appraised"));

        CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "/" + id + "/steps")
                .then()
                .statusCode(200)
                .body(
                        "action",
                        contains("submitted", "returned", "submitted", "verified", "appraised-in-part", "appraised"))
                .body("[1].particulars.'3'", equalTo("Thiếu quyết định công nhận thôn thông minh"))
                .body("[2].differences.indicator", contains("3"))
                .body("[2].differences[0].before", equalTo(1))
                .body("[2].differences[0].after", equalTo(2));
        CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "/" + id + "/recomputation")
                .then()
                .statusCode(200)
                .body("same", hasSize(6))
                .body("same", everyItem(equalTo(true)));

        List<JsonNode> events = PublishedEvents.of(Topic.ASSESSMENTS, commune.id());
        assertThat(events)
                .extracting(event -> event.get("type").asText())
                .containsExactly(
                        "vn.ntm.assessment.submitted.v1",
                        "vn.ntm.assessment.returned.v1",
                        "vn.ntm.assessment.submitted.v1",
                        "vn.ntm.assessment.verified.v1",
                        "vn.ntm.assessment.appraised.v1");
        JsonNode appraised = events.get(4).path("data");
        assertThat(appraised.path("round").asInt()).isEqualTo(2);
        assertThat(appraised.path("verdict").path("indicators").findValuesAsText("code"))
                .containsExactly("1", "2", "3", "4");
        assertThat(appraised.at("/verdict/indicators/2/value").asInt()).isEqualTo(1);
        assertThat(appraised.at("/verdict/indicators/2/remark").asText()).isEqualTo("Quyết định 12 ngày 5/1");
        assertThat(appraised.at("/verdict/indicators/2/legalSource").asText()).contains("319/QĐ-TTg");
    }

    @Test
    void aValueThatIsCorrectedLosesItsAppraisal() {
        String id = appraised("model", "2023-12-31", null);

        passage(
                        Role.COMMUNE_OFFICER,
                        commune,
                        id,
                        "corrections",
                        "{\"values\": [{\"indicator\": \"3\", \"value\": 4}]}")
                .statusCode(422)
                .body("errors[0].field", equalTo("values[0].remark"));
        passage(Role.COMMUNE_OFFICER, commune, id, "corrections", """
                        {"values": [{"indicator": "3", "value": 4, "remark": "Thêm ba thôn"}]}
                        """)
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("entries.'3'.appraised", nullValue())
                .body("entries.'no-construction-debt'.appraised.value", equalTo(true));
        passage(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM, id, "verification", "{}")
                .statusCode(200);
        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, id, "appraisal", "{\"confirmed\": [\"*\"]}")
                .statusCode(200)
                .body("state", equalTo("appraised"))
                .body("entries.'3'.appraised.value", equalTo(4));

        JsonNode corrected = PublishedEvents.of(Topic.ASSESSMENTS, commune.id()).stream()
                .filter(event -> event.get("type").asText().equals("vn.ntm.assessment.corrected.v1"))
                .findFirst()
                .orElseThrow();
        assertThat(corrected.at("/data/corrections/0/before").asInt()).isEqualTo(1);
        assertThat(corrected.at("/data/corrections/0/after").asInt()).isEqualTo(4);
    }

    @Test
    void aFinalOneIsOnlySuperseded() {
        PublishedSet.isThere();
        String id = appraised("standard", PublishedSet.DAY, null);
        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, id, "finalisation", "")
                .statusCode(200)
                .body("state", equalTo("final"));
        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, id, "return", "{\"reason\": \"x\"}")
                .statusCode(409);
        assertThatThrownBy(() -> CriteriaUnderTest.execute(
                        "update unit_assessment set entries = '{}' where id = '%s'".formatted(id)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("only superseded");
        assertThatThrownBy(() -> CriteriaUnderTest.execute(
                        "update assessment_step set reason = 'x' where assessment_id = '%s'".formatted(id)))
                .isInstanceOf(SQLException.class);

        open("standard", PublishedSet.DAY, "").statusCode(409).body("errors[0].accepted", equalTo(id));
        String next = appraised("standard", PublishedSet.DAY, id);
        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, next, "finalisation", "")
                .statusCode(200);

        CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "/" + id)
                .then()
                .body("state", equalTo("superseded"))
                .body("supersededBy", equalTo(next));
        CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "?asOf=2025-06-30&unit=" + commune.code())
                .then()
                .body("total", equalTo(2))
                .body("items.state", hasItem("final"));
        assertThat(PublishedEvents.of(Topic.ASSESSMENTS, commune.id()))
                .extracting(event -> event.get("type").asText())
                .endsWith("vn.ntm.assessment.superseded.v1", "vn.ntm.assessment.finalised.v1");
    }

    @Test
    void aThresholdThatADraftSetHasIsNotEnoughToCloseAnAssessment() {
        // The income of a model commune is that of the advanced set, which nobody has confirmed yet.
        String id = appraised("model", "2023-12-31", null);

        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, id, "finalisation", "")
                .statusCode(409)
                .body("type", containsString("set-not-confirmed"));
    }

    @Test
    void aDraftSetIsNotEnoughToCloseAnAssessment() {
        PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Ninh", null);
        commune = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Lục Nam", province);
        UnitTopic.publish(province, commune);
        DecidedProvince.decides(province, "vn-ntm-commune-standard-2021-2025", "2025-12-31");
        String id = opened("standard", "2025-12-31", "");
        passage(Role.NATIONAL_OFFICER, null, id, "submission", "").statusCode(200);
        passage(Role.NATIONAL_OFFICER, null, id, "appraisal", "{\"confirmed\": [\"*\"]}")
                .statusCode(200)
                .body("state", equalTo("appraised"));
        passage(Role.NATIONAL_OFFICER, null, id, "finalisation", "")
                .statusCode(409)
                .body("type", containsString("set-not-confirmed"));
    }

    @Test
    void aWarningIsAnsweredAndAnErrorStops() {
        DecidedProvince.decides(UnitTopic.BAC_GIANG, "vn-ntm-commune-standard-2021-2025", "2022-12-31");
        String id = open("standard", "2022-12-31", """
                        {"indicator": "2.1", "value": 140}, {"indicator": "4.2", "value": {"part": 900, "of": 1000}},
                        {"indicator": "9.2", "value": {"part": 900, "of": 1100}}
                        """)
                .statusCode(201)
                .body("remarks.rule", contains("share-in-range", "same-households"))
                .body("remarks.severity", contains("error", "warning"))
                .extract()
                .path("id");
        String warning = "same-households:4.2,9.2=1000,1100";
        passage(Role.COMMUNE_OFFICER, commune, id, "submission", "")
                .statusCode(422)
                .body("errors.field", contains("values.2.1", "answers." + warning));

        for (String nothing : new String[] {"null", "\" \""}) {
            as(Role.COMMUNE_OFFICER, commune)
                    .body("{\"answers\": {\"%s\": %s}}".formatted(warning, nothing))
                    .patch(PATH + "/" + id)
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("answers." + warning));
        }
        as(Role.COMMUNE_OFFICER, commune)
                .body("""
                        {"values": [{"indicator": "2.1", "value": 100, "revision": 1}],
                         "answers": {"%s": "Hai kỳ điều tra khác nhau"}}
                        """.formatted(warning))
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("remarks[0].answer", equalTo("Hai kỳ điều tra khác nhau"));
        passage(Role.COMMUNE_OFFICER, commune, id, "submission", "").statusCode(200);
    }

    @Test
    void aWarningThatIsExpectedIsAnsweredAtOnce() {
        DecidedProvince.decides(UnitTopic.BAC_GIANG, "vn-ntm-commune-standard-2021-2025", "2022-12-31");
        String body = """
                {"unit": "%s", "on": "2022-12-31", "submit": true,
                 "values": [{"indicator": "4.2", "value": {"part": 900, "of": 1000}},
                            {"indicator": "9.2", "value": {"part": 900, "of": 1100}}],
                 "answers": {%s}}
                """;
        as(Role.COMMUNE_OFFICER, commune)
                .body(body.formatted(commune.id(), ""))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.field", contains("answers.same-households:4.2,9.2=1000,1100"));

        as(Role.COMMUNE_OFFICER, commune)
                .body(body.formatted(commune.id(), "\"same-households:4.2,9.2=1000,1100\": \"Hai kỳ\""))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("state", equalTo("submitted"))
                .body("remarks[0].answer", equalTo("Hai kỳ"));
    }

    private String appraised(String level, String on, String supersedes) {
        String id = as(Role.COMMUNE_OFFICER, commune)
                .body("""
                        {"unit": "%s", "on": "%s", "level": "%s", "supersedes": %s, "submit": true,
                         "values": [{"indicator": "%s", "value": true}, {"indicator": "3", "value": 1}]}
                        """.formatted(
                                commune.id(),
                                on,
                                level,
                                supersedes == null ? "null" : "\"" + supersedes + "\"",
                                level.equals("model") ? "no-construction-debt" : "1"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("state", equalTo("submitted"))
                .extract()
                .path("id");
        passage(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM, id, "verification", "")
                .statusCode(200);
        passage(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, id, "appraisal", "{\"confirmed\": [\"*\"]}")
                .statusCode(200)
                .body("state", equalTo("appraised"));
        return id;
    }

    private String opened(String level, String on, String values) {
        return open(level, on, values).statusCode(201).extract().path("id");
    }

    private ValidatableResponse open(String level, String on, String values) {
        return as(Role.COMMUNE_OFFICER, commune)
                .body("{\"unit\": \"%s\", \"on\": \"%s\", \"level\": \"%s\", \"values\": [%s]}"
                        .formatted(commune.id(), on, level, values))
                .post(PATH)
                .then();
    }

    private ValidatableResponse edit(String id, String values) {
        return as(Role.COMMUNE_OFFICER, commune)
                .body("{\"values\": [%s]}".formatted(values))
                .patch(PATH + "/" + id)
                .then();
    }

    private static ValidatableResponse passage(
            String role, PublishedUnit unit, String id, String passage, String body) {
        RequestSpecification request = as(role, unit);
        return (body.isEmpty() ? request : request.body(body))
                .post(PATH + "/" + id + "/" + passage)
                .then();
    }

    private static RequestSpecification as(String role, PublishedUnit unit) {
        return CriteriaUnderTest.as(role, unit);
    }
}
