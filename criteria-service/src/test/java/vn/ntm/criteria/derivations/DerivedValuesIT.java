package vn.ntm.criteria.derivations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.Topic;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedEvents;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** What the recognitions on record say of a unit and of those in it, wherever values are given. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class DerivedValuesIT {

    private static final String DAY = "2024-06-30";
    private static final String SHEETS = "/api/v1/assessment-sheets?kind=district&level=standard&on=" + DAY;

    private final PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Quảng Ngãi", null);
    private final PublishedUnit district = district("Nghĩa Hành");
    private final PublishedUnit one = in(district, UnitType.COMMUNE, "Hành Đức");
    private final PublishedUnit two = in(district, UnitType.COMMUNE, "Hành Minh");
    private final PublishedUnit three = in(district, UnitType.COMMUNE, "Hành Nhân");
    private final PublishedUnit township = in(district, UnitType.TOWNSHIP, "Chợ Chùa");
    private final PublishedUnit island = district("Lý Sơn");

    @BeforeEach
    void aDistrictAndAnIslandAreKnown() {
        UnitTopic.publish(province, district, one, two, three, township, island);
        recognise(one, "standard", "2021-01-01");
        recognise(one, "advanced", "2023-01-01");
        recognise(two, "standard", "2022-01-01");
        recognise(three, "standard", "2024-07-01");
    }

    @Test
    void aDistrictsSharesAreComputedFromTheRecognitionsOfItsCommunes() {
        evaluate(district, "standard", "")
                .statusCode(200)
                .body("conditions[0].code", equalTo("share-communes-standard"))
                .body("conditions[0].value.part", equalTo(2))
                .body("conditions[0].value.of", equalTo(3))
                .body("conditions[0].verdict", equalTo("not-met"))
                .body("conditions[0].remark", equalTo("Computed from the recognitions on record"))
                .body("conditions[1].value.part", equalTo(1))
                .body("conditions[1].verdict", equalTo("met"))
                .body("conditions[2].verdict", equalTo("missing"));
        evaluate(district, "standard", "\"share-communes-standard\": 66.7").statusCode(200);
        evaluate(district, "standard", "\"share-communes-standard\": 100")
                .statusCode(422)
                .body("errors.field", contains("values.share-communes-standard"))
                .body("errors[0].accepted", containsString("2/3"));
    }

    @Test
    void aProvinceWithoutTownsIsNotAskedForThem() {
        evaluate(province, "completed", "")
                .statusCode(200)
                .body("conditions[0].value.of", equalTo(2))
                .body("conditions[0].value.part", equalTo(0))
                .body("conditions[1].code", equalTo("share-towns-completed"))
                .body("conditions[1].verdict", equalTo("not-applicable"))
                .body("conditions[3].value.part", equalTo(1))
                .body("conditions[3].value.of", equalTo(3));
    }

    @Test
    void whetherAModelCommuneIsAdvancedIsNotDeclared() {
        evaluate(one, "model", "")
                .statusCode(200)
                .body("criteria[0].verdict", equalTo("met"))
                .body("levelBelow", nullValue());
        evaluate(two, "model", "")
                .body("criteria[0].verdict", equalTo("not-met"))
                .body("levelBelow", equalTo("advanced"));
        evaluate(two, "model", "\"1\": true").statusCode(422).body("errors.field", contains("values.1"));
    }

    @Test
    void aMergedCommuneIsEvaluatedAndAssessedAtTheLevelThatItCarries() {
        PublishedUnit merged = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Nghĩa Hành", province)
                .from("2025-07-01");
        UnitTopic.publish(merged, one.into(merged, "2025-07-01"), two.into(merged, "2025-07-01"));

        evaluateOn("2025-07-01", merged, "advanced", "")
                .statusCode(200)
                .body("level", nullValue())
                .body("recognised", equalTo("standard"))
                .body("levelBelow", nullValue());
        open(merged, "2025-07-01", "advanced", "").statusCode(201).body("recognised", equalTo("standard"));
        recognise(merged, "advanced", "2025-09-01");
        evaluateOn("2025-09-01", merged, "model", "").body("recognised", equalTo("advanced"));
    }

    @Test
    void whatTheRecordSaysIsFrozenInAnAssessmentAndRefusedFromOthers() {
        open(district, DAY, "standard", "{\"indicator\": \"share-communes-standard\", \"value\": 100}")
                .statusCode(422)
                .body("errors.field", contains("values[0].value"));
        String id = open(district, DAY, "standard", "{\"indicator\": \"1.1\", \"value\": true}")
                .statusCode(201)
                .body("entries.share-communes-standard.declared", nullValue())
                .body("entries.share-communes-standard.computed.value.part", equalTo(2))
                .body(
                        "entries.share-communes-standard.computed.source",
                        equalTo("Computed from the recognitions on record"))
                .body("verdict.conditions[0].value.of", equalTo(3))
                .extract()
                .path("id");
        as(district)
                .body("{\"values\": [{\"indicator\": \"share-communes-advanced\", \"value\": 50}]}")
                .patch("/api/v1/assessments/" + id)
                .then()
                .statusCode(422);
        as(district)
                .post("/api/v1/assessments/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("verdict.conditions[0].verdict", equalTo("not-met"));

        assertThat(PublishedEvents.of(Topic.ASSESSMENTS, district.id()))
                .singleElement()
                .satisfies(event -> {
                    JsonNode share = event.at("/data/detail/conditions/0");
                    assertThat(share.at("/value/part").asInt()).isEqualTo(2);
                    assertThat(share.path("source").asText()).isEqualTo(Derived.SOURCE.vi());
                });

        recognise(two, "advanced", "2024-06-01");
        CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .body("""
                        {"corrections": [{"indicator": "share-communes-standard", "value": 100, "remark": "x"}]}
                        """)
                .post("/api/v1/assessments/" + id + "/appraisal")
                .then()
                .statusCode(422);
        CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .body("{\"confirmed\": [\"*\"]}")
                .post("/api/v1/assessments/" + id + "/appraisal")
                .then()
                .statusCode(200)
                .body("verdicts.appraised.indicators.share-communes-standard.verdict", equalTo("not-met"))
                .body("verdict.conditions[1].value.part", equalTo(1));
        CriteriaUnderTest.as(Role.AUDITOR)
                .get("/api/v1/assessments/" + id + "/recomputation")
                .then()
                .body("same", everyItem(equalTo(true)));
    }

    @Test
    void aTableHasTheSharesFilledInAndOthersAreMarkedInTheirCells() {
        String csv = CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .accept("text/csv")
                .get(SHEETS + "&within=" + province.code())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String[] lines = csv.strip().split("\r?\n");
        assertThat(lines).as("the island is of another kind").hasSize(2);
        assertThat(lines[0]).contains("share-communes-standard/part,share-communes-standard/of");
        assertThat(lines[1]).contains(",2,3,");

        send("code,1.1,share-communes-standard/part,share-communes-standard/of\n%s,Đạt,2,3\n")
                .statusCode(200)
                .body("opened", equalTo(1))
                .body("values", equalTo(1));
        send("code,share-communes-standard/part,share-communes-standard/of\n%s,2,2\n")
                .statusCode(422)
                .body("errors.field", contains("share-communes-standard/of"))
                .body("errors[0].accepted", containsString("2/3"));
        send("code,share-communes-standard\n%s,100\n")
                .statusCode(422)
                .body("errors.field", contains("share-communes-standard"));
    }

    private PublishedUnit district(String name) {
        return PublishedUnit.of(UnitType.RURAL_DISTRICT, UnitTopic.newCode(), name, province);
    }

    private static PublishedUnit in(PublishedUnit parent, UnitType type, String name) {
        return PublishedUnit.of(type, UnitTopic.newCode(), name, parent);
    }

    private static void recognise(PublishedUnit unit, String level, String date) {
        CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .body("""
                        {"unit": "%s", "level": "%s",
                         "decision": {"number": "1/QĐ-UBND", "date": "%s", "body": "UBND tỉnh Quảng Ngãi"}}
                        """.formatted(unit.id(), level, date))
                .post("/api/v1/recognitions")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse evaluate(PublishedUnit unit, String level, String values) {
        return evaluateOn(DAY, unit, level, values);
    }

    private static ValidatableResponse evaluateOn(String day, PublishedUnit unit, String level, String values) {
        return CriteriaUnderTest.as(Role.AUDITOR)
                .body("{\"unit\": \"%s\", \"on\": \"%s\", \"level\": \"%s\", \"values\": {%s}}"
                        .formatted(unit.id(), day, level, values))
                .post("/api/v1/evaluations")
                .then();
    }

    private ValidatableResponse open(PublishedUnit unit, String day, String level, String values) {
        return as(unit).body("{\"unit\": \"%s\", \"on\": \"%s\", \"level\": \"%s\", \"values\": [%s]}"
                        .formatted(unit.id(), day, level, values))
                .post("/api/v1/assessments")
                .then();
    }

    private ValidatableResponse send(String csv) {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .contentType("text/csv")
                .body(csv.formatted(district.code()).getBytes(StandardCharsets.UTF_8))
                .post(SHEETS)
                .then();
    }

    private static RequestSpecification as(PublishedUnit unit) {
        return CriteriaUnderTest.as(Role.DISTRICT_OFFICER, unit);
    }
}
