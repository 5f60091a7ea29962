package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.hamcrest.Matcher;
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

/** Decisions of recognition: the ladder, who may record which, and what is told of them. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class RecognitionsIT {

    private static final String PATH = "/api/v1/recognitions";

    private PublishedUnit commune;

    @BeforeEach
    void aCommuneIsKnown() {
        commune = UnitTopic.newCommune();
    }

    @Test
    void aCommuneClimbsOneStepAfterTheOther() {
        recorded(commune, "advanced", "2022-01-01").statusCode(409).body("type", problem("level-below-missing"));
        recorded(commune, "standard", "2022-01-01").statusCode(201);
        recorded(commune, "advanced", "2021-12-31").statusCode(409).body("type", problem("level-below-missing"));
        recorded(commune, "model", "2023-01-01").statusCode(409).body("type", problem("level-below-missing"));
        recorded(commune, "advanced", "2022-01-01").statusCode(201);
        recorded(commune, "model", "2023-01-01").statusCode(201);

        CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "?asOf=2025-06-30&unit=" + commune.code())
                .then()
                .statusCode(200)
                .body("items.decision.date", contains("2022-01-01", "2022-01-01", "2023-01-01"))
                .body("items.level", contains("advanced", "standard", "model"))
                .body("total", equalTo(3));
    }

    @Test
    void whatIsAcceptedIsSaidInTheReadersLanguage() {
        PublishedUnit district =
                PublishedUnit.of(UnitType.RURAL_DISTRICT, UnitTopic.newCode(), "Yên Thế", UnitTopic.BAC_GIANG);
        UnitTopic.publish(district);

        accepted("vi", commune, "model").isEqualTo("mức nâng cao được công nhận trước");
        accepted("en", commune, "model").isEqualTo("advanced recognised before");
        accepted("vi", district, "model").isEqualTo("mức của cấp huyện");
        accepted("en", district, "model").isEqualTo("a level of a district");
    }

    private static AbstractStringAssert<?> accepted(String language, PublishedUnit unit, String level) {
        return assertThat(CriteriaUnderTest.as(Role.NATIONAL_OFFICER, null, language)
                .body(decision(unit, level, "2023-01-01"))
                .post(PATH)
                .<String>path("errors[0].accepted"));
    }

    @Test
    void aLevelIsRecognisedOnce() {
        recorded(commune, "standard", "2022-01-01").statusCode(201);

        recorded(commune, "standard", "2023-01-01")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", problem("already-recognised"));
    }

    @Test
    void ofManyWhoRecordTheSameAtOnceOneDoes() {
        List<CompletableFuture<Response>> all = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> record(Role.NATIONAL_OFFICER, null, decision(commune, "standard", "2022-01-01"))))
                .limit(4)
                .toList();

        assertThat(all.stream().map(one -> one.join().statusCode())).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void itIsToldToOthersAndAudited() {
        Response answer = record(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, """
                {"unit": "%s", "level": "standard", "forYear": 2021, "illustrative": true, "source": "Báo cáo",
                 "decision": {"number": "37/QĐ-UBND", "date": "2022-01-11", "body": "UBND tỉnh Bắc Giang"}}
                """.formatted(commune.id()));

        answer.then()
                .statusCode(201)
                .body("unit.code", equalTo(commune.code()))
                .body("unitLevel", equalTo("commune"))
                .body("level", equalTo("standard"))
                .body("decision.number", equalTo("37/QĐ-UBND"))
                .body("decision.date", equalTo("2022-01-11"))
                .body("decision.body", equalTo("UBND tỉnh Bắc Giang"))
                .body("forYear", equalTo(2021))
                .body("illustrative", equalTo(true));
        List<JsonNode> events = PublishedEvents.of(Topic.RECOGNITIONS, commune.id());
        assertThat(events).hasSize(1);
        JsonNode event = events.get(0);
        assertThat(event.get("sequence").asText()).isEqualTo("1");
        assertThat(event.get("subject").asText()).isEqualTo(commune.id().toString());
        assertThat(event.get("effectivedate").asText()).isEqualTo("2022-01-11");
        assertThat(event.at("/data/decision/number").asText()).isEqualTo("37/QĐ-UBND");
        assertThat(PublishedEvents.faults(FactType.RECOGNITION_RECORDED, event)).isEmpty();
        assertThat(CriteriaUnderTest.audited("test-province-officer", "recognition.recorded", answer.path("id")))
                .isEqualTo(1);
        assertThat(CriteriaUnderTest.as(Role.AUDITOR)
                        .get(PATH + "/" + answer.path("id"))
                        .asString())
                .isEqualTo(answer.asString());
    }

    @Test
    void aDistrictRecordsForItsHamletsAndForNobodyElse() {
        PublishedUnit hamlet = PublishedUnit.of(UnitType.HAMLET, commune.code() + "-01", "Thôn Quỷnh", commune);
        UnitTopic.publish(hamlet);

        record(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM, decision(hamlet, "model", "2023-01-01"))
                .then()
                .statusCode(201)
                .body("unitLevel", equalTo("hamlet"));
        refused(
                Role.DISTRICT_OFFICER,
                UnitTopic.VIET_YEN,
                decision(hamlet, "standard", "2023-01-01"),
                "outside-territory");
        refused(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM, decision(commune, "standard", "2023-01-01"), "forbidden");
        refused(Role.COMMUNE_OFFICER, commune, decision(hamlet, "standard", "2023-01-01"), "forbidden");
        refused(Role.AUDITOR, null, decision(hamlet, "standard", "2023-01-01"), "forbidden");
    }

    @Test
    void aDistrictIsRecognisedByTheNation() {
        PublishedUnit district =
                PublishedUnit.of(UnitType.RURAL_DISTRICT, UnitTopic.newCode(), "Lạng Giang", UnitTopic.BAC_GIANG);
        UnitTopic.publish(district);

        recorded(district, "model", "2023-01-01").statusCode(422).body("type", problem("level-not-offered"));
        recorded(district, "standard", "2023-01-01").statusCode(201).body("unitLevel", equalTo("district"));
        recorded(district, "advanced", "2024-01-01").statusCode(201);
    }

    @Test
    void aMergedCommuneCarriesTheLowestLevelAndClimbsFromThere() {
        PublishedUnit other = UnitTopic.newCommune();
        recorded(commune, "standard", "2020-01-01").statusCode(201);
        recorded(commune, "advanced", "2022-01-01").statusCode(201);
        recorded(other, "standard", "2021-01-01").statusCode(201);
        PublishedUnit merged = mergedOn("2025-07-01", commune, other);

        recorded(merged, "model", "2025-09-01").statusCode(409).body("type", problem("level-below-missing"));
        recorded(merged, "advanced", "2025-09-01").statusCode(201);
    }

    @Test
    void aCommuneThatTookInOneWithoutALevelIsRecognisedAnew() {
        recorded(commune, "standard", "2020-01-01").statusCode(201);
        PublishedUnit other = UnitTopic.newCommune();
        UnitTopic.publish(other.into(commune, "2025-01-01"));

        recorded(commune, "advanced", "2025-03-01").statusCode(409).body("type", problem("level-below-missing"));
        recorded(commune, "standard", "2025-03-01").statusCode(201);
        recorded(commune, "standard", "2025-04-01").statusCode(409).body("type", problem("already-recognised"));
        recorded(commune, "advanced", "2025-04-01").statusCode(201);
    }

    @Test
    void aWardIsNotRecognised() {
        PublishedUnit ward = PublishedUnit.of(UnitType.WARD, UnitTopic.newCode(), "Bích Động", UnitTopic.VIET_YEN);
        UnitTopic.publish(ward);

        recorded(ward, "standard", "2024-06-01")
                .statusCode(422)
                .body("type", problem("not-a-commune-of-the-programme"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | 422 | unit level decision",
                "{\"unit\": \"24\", \"level\": \"standard\", \"decision\": {\"date\": \"2999-01-01\"}} | 422 "
                        + "| decision.number decision.body decision.date",
                "{\"level\": \"gold\"} | 400 | $.level"
            })
    void everyFaultIsNamed(String body, int status, String fields) {
        record(Role.NATIONAL_OFFICER, null, body)
                .then()
                .statusCode(status)
                .body("errors.field", contains(fields.split(" ")));
    }

    private static PublishedUnit mergedOn(String day, PublishedUnit... constituents) {
        PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Ninh", null)
                .from(day);
        PublishedUnit merged = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Bảo Đài", province)
                .from(day);
        UnitTopic.publish(province, merged);
        for (PublishedUnit one : constituents) {
            UnitTopic.publish(one.into(merged, day));
        }
        return merged;
    }

    private static ValidatableResponse recorded(PublishedUnit unit, String level, String date) {
        return record(Role.NATIONAL_OFFICER, null, decision(unit, level, date)).then();
    }

    private static void refused(String role, PublishedUnit unit, String body, String problem) {
        record(role, unit, body).then().statusCode(403).body("type", problem(problem));
    }

    private static Response record(String role, PublishedUnit unit, String body) {
        return CriteriaUnderTest.as(role, unit).body(body).post(PATH);
    }

    private static String decision(PublishedUnit unit, String level, String date) {
        return """
                {"unit": "%s", "level": "%s",
                 "decision": {"number": "1/QĐ-UBND", "date": "%s", "body": "UBND tỉnh Bắc Giang"}}
                """.formatted(unit.code(), level, date);
    }

    private static Matcher<String> problem(String code) {
        return equalTo("https://ntm.vn/problems/" + code);
    }
}
