package vn.ntm.criteria.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.criteria.decisions.DecidedProvince;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** What a province is answered that asks what another law would change. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class WhatIfIT {

    private final PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Ninh", null);
    private final PublishedUnit one = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Lục Nam", province);
    private final PublishedUnit other = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Tân Dĩnh", province);

    @BeforeEach
    void twoCommunesAreAssessed() {
        UnitTopic.publish(province, one, other);
        DecidedProvince.decides(province, "vn-ntm-commune-model-2021-2025", "2023-12-31");
        assess(one, 1);
        assess(other, 3);
    }

    @Test
    void theUnitsThatTurnAreShownWithTheIndicatorsThatTurnThem() {
        ask("{\"within\": \"%s\", \"on\": \"2024-01-31\", \"level\": \"model\", \"changes\": [{\"indicator\": \"3\", \"threshold\": 2}]}"
                        .formatted(province.code()))
                .statusCode(200)
                .body("evaluated", equalTo(2))
                .body("turned", equalTo(1))
                .body("byIndicator.'3'.fall", equalTo(1))
                .body("units", hasSize(1))
                .body("units[0].unit.code", equalTo(one.code()))
                .body("units[0].fell", contains(3))
                .body("units[0].indicators[0].value", equalTo(1))
                .body("units[0].indicators[0].before.verdict", equalTo("met"))
                .body("units[0].indicators[0].then.verdict", equalTo("not-met"))
                .body("units[0].indicators[0].then.margin", equalTo(-1));
        ask("{\"within\": \"%s\", \"on\": \"2024-01-31\", \"level\": \"model\", \"changes\": [{\"indicator\": \"3\", \"threshold\": 2}]}"
                        .formatted(other.code()))
                .body("evaluated", equalTo(1))
                .body("turned", equalTo(0));
        assertThat(CriteriaUnderTest.number("select count(*) from unit_assessment where unit_id = '%s' and revision > 2"
                        .formatted(one.id())))
                .isZero();
    }

    @Test
    void aUnitThatHasEndedIsNotEvaluatedNorIsItsSuccessorInItsPlace() {
        PublishedUnit after = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Lục Nam", province)
                .from("2024-07-01");
        UnitTopic.publish(after, one.into(after, "2024-07-01"));

        for (String within : List.of("\"within\": \"" + province.id() + "\", ", "")) {
            assertThat(asked(within, "2024-06-30")).contains(one.code());
            assertThat(asked(within, "2024-07-31"))
                    .contains(other.code())
                    .doesNotContain(one.code())
                    .doesNotContain(after.code());
        }
    }

    /** The codes of those that turn where more models are asked for than anybody has. */
    private static List<String> asked(String within, String on) {
        return CriteriaUnderTest.as(Role.AUDITOR)
                .body(
                        "{%s\"on\": \"%s\", \"level\": \"model\", \"changes\": [{\"indicator\": \"3\", \"threshold\": 9}]}"
                                .formatted(within, on))
                .post("/api/v1/what-ifs?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .path("units.unit.code");
    }

    @Test
    void theAnswerSaysWhatWasAskedAndHowManyLoseACriterion() {
        ask("{\"within\": \"%s\", \"on\": \"2024-01-31\", \"level\": \"model\", \"changes\": [{\"indicator\": \"3\", \"threshold\": 2}]}"
                        .formatted(province.code()))
                .body("compared", equalTo("indicators"))
                .body("changes", hasSize(1))
                .body("changes[0].indicator", equalTo("3"))
                .body("changes[0].before", containsString("1"))
                .body("changes[0].then", containsString("2"))
                .body("fall", equalTo(0))
                .body("losingCriteria", equalTo(1))
                .body("unknown", equalTo(0))
                .body("units[0].indicators[0].turn", equalTo("fall"));
    }

    /** While nobody may read an assessment, what is wrong with a question is told all the same. */
    @Test
    void aFaultyQuestionOfTheWholeCountryIsRefusedBeforeAnythingIsReadOfIt() throws Exception {
        try (Connection held = CriteriaUnderTest.withoutReadersOf("unit_assessment")) {
            for (String wrong : List.of(
                    "\"changes\": [{\"indicator\": \"99\", \"threshold\": 2}]",
                    "\"against\": {\"set\": \"no-such-set\"}")) {
                CompletableFuture<ValidatableResponse> answer = CompletableFuture.supplyAsync(
                        () -> ask("{\"on\": \"2024-01-31\", \"level\": \"model\", " + wrong + "}"));

                answer.get(30, TimeUnit.SECONDS).statusCode(422);
            }
            held.rollback();
        }
    }

    @Test
    void whatTurnsIsATableWhereThatIsAskedFor() {
        String body =
                "{\"within\": \"%s\", \"on\": \"2024-01-31\", \"level\": \"model\", \"changes\": [{\"indicator\": \"3\", \"threshold\": 9}]}"
                        .formatted(province.code());
        String csv = CriteriaUnderTest.as(Role.AUDITOR)
                .accept("text/csv")
                .body(body)
                .post("/api/v1/what-ifs")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.lines().toList()).hasSize(3);
        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("Code,Unit,Criteria met before");
        assertThat(csv).contains(one.code() + ",Lục Nam").contains("would fall");
        CriteriaUnderTest.as(Role.AUDITOR)
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(body)
                .post("/api/v1/what-ifs")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("what-if.xlsx"));
    }

    @Test
    void unitsThatTurnComeInPages() {
        String body =
                "{\"within\": \"%s\", \"on\": \"2024-01-31\", \"level\": \"model\", \"changes\": [{\"indicator\": \"3\", \"threshold\": 9}]}"
                        .formatted(province.code());
        String next = CriteriaUnderTest.as(Role.AUDITOR)
                .body(body)
                .post("/api/v1/what-ifs?limit=1")
                .then()
                .body("turned", equalTo(2))
                .body("units.unit.code", contains(one.code()))
                .extract()
                .path("next");

        CriteriaUnderTest.as(Role.AUDITOR)
                .urlEncodingEnabled(false)
                .body(body)
                .post(next)
                .then()
                .statusCode(200)
                .body("turned", equalTo(2))
                .body("units.unit.code", contains(other.code()))
                .body("next", nullValue());
    }

    @Test
    void aSetThatIsNoneOfTheseUnitsAndAPartThatIsNotSaidAreRefused() {
        ask("{\"on\": \"2024-01-31\", \"against\": {\"set\": \"vn-ntm-district-standard-2021-2025\"}}")
                .statusCode(422)
                .body("errors.field", contains("against.set"));
        ask("{\"on\": \"2024-01-31\", \"against\": {\"set\": \"vn-ntm-commune-standard-2021-2025\", \"revision\": 1}}")
                .statusCode(422)
                .body("errors.field", contains("against.revision"));
        ask("{\"on\": \"2024-01-31\", \"changes\": [{\"indicator\": \"17.1\", \"threshold\": 50}]}")
                .statusCode(422)
                .body("errors.field", contains("changes[0].indicator"))
                .body("errors.accepted", contains("a part: 17.1/overall, 17.1/central"));
        ask("{\"on\": \"2024-01-31\", \"changes\": [{\"indicator\": \"17.1/none\", \"threshold\": 50}]}")
                .statusCode(422)
                .body("errors.accepted", contains("a part: 17.1/overall, 17.1/central"));
        ask("{\"on\": \"2024-01-31\", \"changes\": [{\"indicator\": \"10\", \"year\": 2031}]}")
                .statusCode(422)
                .body("errors.field", contains("changes[0].year"))
                .body("errors.accepted[0]", containsString("2025"));
        ask("{\"on\": \"2024-01-31\", \"changes\": [{\"indicator\": \"17.1/central\", \"threshold\": 50}]}")
                .statusCode(200)
                .body("changes.indicator", contains("17.1/central"));
    }

    @Test
    void anotherSetIsComparedByCountsAndTheAnswerSaysSo() {
        ask("{\"within\": \"%s\", \"on\": \"2024-01-31\", \"level\": \"model\", \"against\": {\"set\": \"vn-ntm-commune-standard-2026-2030\"}}"
                        .formatted(province.code()))
                .statusCode(200)
                .body("evaluated", equalTo(2))
                .body("compared", equalTo("counts"))
                .body("note", containsString("Two different sets"))
                .body("byIndicator", anEmptyMap())
                .body("losingCriteria", nullValue());
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        ask("{\"on\": \"2024-01-31\", \"level\": \"model\", \"changes\": [{\"indicator\": \"99\", \"threshold\": 2}, {\"indicator\": \"3\"}]}")
                .statusCode(422)
                .body("errors.field", contains("changes[0].indicator", "changes[1]"));
        ask("{\"on\": \"2024-01-31\", \"level\": \"model\", \"changes\": [{\"indicator\": \"3\", \"threshold\": 1e3000}, {\"indicator\": \"3\", \"threshold\": 2}]}")
                .statusCode(422)
                .body("errors.field", contains("changes[0].threshold", "changes[1].indicator"));
        ask("{\"on\": \"2024-01-31\", \"level\": \"model\", \"changes\": [{\"indicator\": \"1\", \"threshold\": 2}, {\"indicator\": \"3\", \"year\": 2025}]}")
                .statusCode(422)
                .body("errors.field", contains("changes[0].threshold", "changes[1].year"));
        ask("{\"on\": \"2024-01-31\", \"changes\": [%s]}"
                        .formatted(String.join(
                                ",", Collections.nCopies(101, "{\"indicator\": \"10\", \"threshold\": 2}"))))
                .statusCode(422)
                .body("errors.field", contains("changes"));
        ask("{\"on\": \"2024-01-31\"}").statusCode(422).body("errors[0].field", equalTo("changes"));
        ask("{\"on\": \"2024-01-31\", \"against\": {\"set\": \"none\"}}")
                .statusCode(422)
                .body("errors[0].field", equalTo("against.set"));
    }

    @Test
    void aParameterThatCannotBeReadIsNamedAndAnAddressThatLeadsNowhereIsNotFound() {
        CriteriaUnderTest.as(Role.AUDITOR)
                .body("{}")
                .post("/api/v1/what-ifs?limit=abc")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("limit"))
                .body("errors.accepted", contains("a whole number"));
        CriteriaUnderTest.as(Role.AUDITOR)
                .get("/api/v1/assessments/none")
                .then()
                .statusCode(404)
                .body("type", equalTo("https://ntm.vn/problems/not-found"));
        CriteriaUnderTest.as(Role.AUDITOR)
                .get("/api/v1/nothing-here")
                .then()
                .statusCode(404)
                .body("type", equalTo("https://ntm.vn/problems/not-found"));
    }

    private static void assess(PublishedUnit unit, int villages) {
        CriteriaUnderTest.as(Role.COMMUNE_OFFICER, unit)
                .body("""
                        {"unit": "%s", "on": "2023-12-31", "level": "model", "submit": true,
                         "values": [{"indicator": "no-construction-debt", "value": true}, {"indicator": "3", "value": %d}]}
                        """.formatted(unit.id(), villages))
                .post("/api/v1/assessments")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse ask(String body) {
        return CriteriaUnderTest.as(Role.AUDITOR)
                .body(body)
                .post("/api/v1/what-ifs")
                .then();
    }
}
