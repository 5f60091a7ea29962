package vn.ntm.criteria.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** What a province decides where the law leaves it to it, and what becomes of it. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class DecisionsIT {

    private static final String PATH = "/api/v1/provincial-decisions";
    private static final String SET = "vn-ntm-commune-standard-2021-2025";
    private static final String MODEL = "vn-ntm-commune-model-2021-2025";

    private final PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Hưng Yên", null);
    private final PublishedUnit district =
            PublishedUnit.of(UnitType.RURAL_DISTRICT, UnitTopic.newCode(), "Khoái Châu", province);
    private final PublishedUnit commune = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Đông Tảo", district);

    @BeforeEach
    void theProvinceIsKnown() {
        UnitTopic.publish(province, district, commune);
    }

    @Test
    void anEvaluationFollowsTheDecisionInForceOnItsDay() {
        evaluate("2022-05-19").body("criteria[1].indicators[0].verdict", equalTo("undecided"));
        decide(SET, "2022-05-20", "12/2022/QĐ-UBND", "{\"code\": \"2.1\", \"value\": 80}")
                .statusCode(201);
        decide(SET, "2024-01-01", "3/2024/QĐ-UBND", "{\"code\": \"2.1\", \"value\": 100}")
                .statusCode(201);

        evaluate("2022-05-19").body("criteria[1].indicators[0].verdict", equalTo("undecided"));
        evaluate("2022-05-20")
                .body("criteria[1].indicators[0].verdict", equalTo("met"))
                .body("criteria[1].indicators[0].threshold", equalTo(80))
                .body("criteria[1].indicators[0].remark", containsString("12/2022/QĐ-UBND"));
        evaluate("2024-02-01")
                .body("criteria[1].indicators[0].verdict", equalTo("not-met"))
                .body("criteria[1].indicators[0].threshold", equalTo(100));
    }

    @Test
    void ofTwoThatCoverADayTheOneInForceLastHoldsWhicheverWasEnteredLast() {
        decide(SET, "2024-01-01", "3/2024/QĐ-UBND", "{\"code\": \"2.1\", \"value\": 100}")
                .statusCode(201)
                .body("[0].recordedAt", notNullValue());
        decide(SET, "2022-05-20", "12/2022/QĐ-UBND", "{\"code\": \"2.1\", \"value\": 80}")
                .statusCode(201);

        evaluate("2023-12-31").body("criteria[1].indicators[0].threshold", equalTo(80));
        evaluate("2024-02-01").body("criteria[1].indicators[0].threshold", equalTo(100));
    }

    @Test
    void valuesByGroupAreKeptAndShown() {
        decide(SET, "2022-05-20", "1/QĐ-UBND", """
                        {"code": "2.1", "by": "area-class", "columns": {"I": 100, "II": 90, "III": 80}}
                        """)
                .statusCode(201)
                .body("[0].by", equalTo("area-class"))
                .body("[0].columns.II", equalTo(90))
                .body("[0].value", nullValue());
        CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "?unit=" + commune.code() + "&asOf=2023-12-31&set=" + SET)
                .then()
                .statusCode(200)
                .body("[0].columns.III", equalTo(80));
        CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "/lacking?unit=" + commune.code() + "&asOf=2023-12-31&set=" + SET)
                .then()
                .body("code", not(hasItem("2.1")));
        evaluate("2023-12-31")
                .body("criteria[1].indicators[0].verdict", equalTo("undecided"))
                .body("criteria[1].indicators[0].remark", containsString("area class"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31,     2020-12-31, from",
        "2022-05-20,     2022-05-21, decision.date",
        "2098-01-01,     2098-01-01, decision.date"
    })
    void datesThatNoDecisionHasAreRefused(String from, String dated, String field) {
        dated(from, dated).statusCode(422).body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource({"+999999999-01-01, 2022-01-01, $.from", "2022-05-20, -9999-01-01, $.decision.date"})
    void datesThatNobodyMeansCannotBeRead(String from, String dated, String field) {
        dated(from, dated).statusCode(400).body("errors.field", hasItem(field));
    }

    private ValidatableResponse dated(String from, String dated) {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .body("""
                        {"province": "%s", "set": "%s", "from": "%s", "decision": {"number": "1", "date": "%s"},
                         "indicators": [{"code": "2.1", "value": 80}]}
                        """.formatted(province.id(), SET, from, dated))
                .post(PATH)
                .then();
    }

    @Test
    void aCompositeIsDecidedWholeOrIsListedAsLacking() {
        decide(SET, "2022-05-20", "1/QĐ-UBND", "{\"code\": \"17.1\", \"parts\": {\"overall\": 98}}")
                .statusCode(422)
                .body("errors[0].field", equalTo("indicators[0].parts"));
        decide(SET, "2022-05-20", "1/QĐ-UBND", "{\"code\": \"17.1\", \"parts\": {\"overall\": 98, \"central\": 60}}")
                .statusCode(201);
    }

    @Test
    void belowTheNationalTextNoProvinceMayGo() {
        decide(MODEL, "2022-05-20", "1/QĐ-UBND", "{\"code\": \"4\", \"value\": 0}")
                .statusCode(422)
                .body("type", containsString("provincial-decision-refused"))
                .body("errors[0].field", equalTo("indicators[0].value"))
                .body("errors[0].accepted", equalTo("not below the national threshold: 1"));
        decide(MODEL, "2022-05-20", "1/QĐ-UBND", "{\"code\": \"4\", \"value\": 2}")
                .statusCode(201);
    }

    @Test
    void whatTheLawDoesNotLeaveToItIsRefusedWholeWithEveryFault() {
        decide(SET, "2022-05-20", "1/QĐ-UBND", """
                        {"code": "10", "value": 80}, {"code": "2.1"}, {"code": "2.2", "value": 50},
                        {"code": "2.2", "value": 60}
                        """)
                .statusCode(422)
                .body("errors.field", contains("indicators[0].code", "indicators[1].value", "indicators[3].code"));
        assertThat(CriteriaUnderTest.number(
                        "select count(*) from provincial_decision where province_id = '%s'".formatted(province.id())))
                .isZero();
    }

    @Test
    void whatIsStillToBeDecidedIsListed() {
        CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "/lacking?unit=" + commune.code() + "&asOf=2023-12-31&set=" + SET)
                .then()
                .statusCode(200)
                .body("code", hasItem("2.1"))
                .body("find { it.code == '2.1' }.wants", equalTo("value"))
                .body("find { it.code == '17.1' }.parts", hasItem("central"));
        decide(SET, "2021-01-01", "1/QĐ-UBND", "{\"code\": \"2.1\", \"value\": 100}")
                .statusCode(201);
        CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "/lacking?unit=" + commune.code() + "&asOf=2023-12-31&set=" + SET)
                .then()
                .body("code", not(hasItem("2.1")));
        CriteriaUnderTest.as(Role.AUDITOR)
                .get(PATH + "?unit=" + commune.code() + "&asOf=2023-12-31&set=" + SET)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].number", equalTo("1/QĐ-UBND"));
    }

    @Test
    void afterAMergerOfProvincesTheOldDecisionHoldsUntilTheNewOneDecides() {
        decide(SET, "2021-01-01", "1/QĐ-UBND", "{\"code\": \"2.1\", \"value\": 80}")
                .statusCode(201);
        PublishedUnit merged = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Hưng Yên mới", null);
        PublishedUnit after = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Đông Tảo mới", merged);
        UnitTopic.publish(merged, after, commune.into(after, "2025-07-01"));

        threshold(after, "2025-08-01", 80);
        CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .body(body(merged, SET, "2025-09-01", "2/QĐ-UBND", "{\"code\": \"2.1\", \"value\": 90}"))
                .post(PATH)
                .then()
                .statusCode(201);
        threshold(after, "2025-08-01", 80);
        threshold(after, "2025-09-01", 90);
    }

    @Test
    void onlyTheProvinceItselfDecides() {
        CriteriaUnderTest.as(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG)
                .body(body(province, SET, "2022-05-20", "1/QĐ-UBND", "{\"code\": \"2.1\", \"value\": 100}"))
                .post(PATH)
                .then()
                .statusCode(403);
        CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                .body("{}")
                .post(PATH)
                .then()
                .statusCode(403);
        decide(SET, "2022-05-20", "1/QĐ-UBND", "{\"code\": \"2.1\", \"value\": 100}")
                .statusCode(201);
        assertThatThrownBy(() -> CriteriaUnderTest.execute("update provincial_decision set value = 1"))
                .hasMessageContaining("never changed");
    }

    private void threshold(PublishedUnit unit, String on, int expected) {
        CriteriaUnderTest.as(Role.AUDITOR)
                .body("{\"unit\": \"%s\", \"on\": \"%s\", \"values\": {\"2.1\": 85}}".formatted(unit.id(), on))
                .post("/api/v1/evaluations")
                .then()
                .statusCode(200)
                .body("criteria[1].indicators[0].threshold", equalTo(expected));
    }

    private ValidatableResponse evaluate(String on) {
        return CriteriaUnderTest.as(Role.AUDITOR)
                .body("{\"unit\": \"%s\", \"on\": \"%s\", \"values\": {\"2.1\": 85}}".formatted(commune.code(), on))
                .post("/api/v1/evaluations")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse decide(String set, String from, String number, String indicators) {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .body(body(province, set, from, number, indicators))
                .post(PATH)
                .then();
    }

    private static String body(PublishedUnit of, String set, String from, String number, String indicators) {
        return """
                {"province": "%s", "set": "%s", "from": "%s",
                 "decision": {"number": "%s", "date": "%s"}, "indicators": [%s]}
                """.formatted(of.id(), set, from, number, from, indicators);
    }
}
