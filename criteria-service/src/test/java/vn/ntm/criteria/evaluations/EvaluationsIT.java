package vn.ntm.criteria.evaluations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** Evaluations as any caller may ask for them. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class EvaluationsIT {

    private final PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Hưng Yên", null)
            .having("region-2021", "DBSH", null, "2025-07-01");
    private final PublishedUnit district =
            PublishedUnit.of(UnitType.RURAL_DISTRICT, UnitTopic.newCode(), "Khoái Châu", province);
    private final PublishedUnit commune = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Đông Tảo", district);

    @Test
    void eachIndicatorSaysWhatWasRequiredAndHowFarOffItIs() {
        evaluate("""
                {"facts": {"kind": "commune", "region": "TDMNPB"}, "on": "2023-12-31",
                 "values": {"1.1": true, "10": 41.25, "4.2": {"part": 96, "of": 100}, "9.1": 0}}
                """)
                .statusCode(200)
                .body("set.id", equalTo("vn-ntm-commune-standard-2021-2025"))
                .body("set.version", equalTo(2))
                .body("unit", nullValue())
                .body("on", equalTo("2023-12-31"))
                .body("level", nullValue())
                .body("criteria", hasSize(19))
                .body("criteria[9].number", equalTo(10))
                .body("criteria[9].verdict", equalTo("not-met"))
                .body("criteria[9].indicators[0].code", equalTo("10"))
                .body("criteria[9].indicators[0].verdict", equalTo("not-met"))
                .body("criteria[9].indicators[0].value", equalTo(41.25f))
                .body("criteria[9].indicators[0].requirement", equalTo("At least 42 million VND/person/year"))
                .body("criteria[9].indicators[0].threshold", equalTo(42))
                .body("criteria[9].indicators[0].margin", equalTo(-0.75f))
                .body("criteria[9].indicators[0].source.decision", equalTo("318/QĐ-TTg"))
                .body("criteria[9].indicators[0].source.annex", equalTo("I"))
                .body("criteria[9].indicators[0].source.thresholdConfidence", equalTo("low"))
                .body("criteria[3].indicators[1].verdict", equalTo("met"))
                .body("criteria[3].indicators[1].margin", equalTo(1))
                .body("criteria[0].indicators.verdict", contains("met", "missing"))
                .body("criteria[1].indicators[0].verdict", equalTo("undecided"))
                .body("lacking[0].code", equalTo("10"))
                .body("lacking.code", hasItem("17.1"));
    }

    @Test
    void aUnitsRegionAndClassComeFromTheRegistryAsOfTheDay() {
        UnitTopic.publish(province, district);
        UnitTopic.publish(commune.having("area-class", "III", "2021-01-01", "2023-01-01"));
        String question = """
                {"unit": "%s", "on": "%s", "values": {"10": 45}}
                """;

        evaluate(question.formatted(commune.code(), "2022-12-31"))
                .statusCode(200)
                .body("unit.code", equalTo(commune.code()))
                .body("unit.name", equalTo("Đông Tảo"))
                .body("facts.region", equalTo("DBSH"))
                .body("facts.areaClass", equalTo("III"))
                .body("facts.favoured", equalTo(true))
                .body("criteria[9].indicators[0].threshold", equalTo(39))
                .body("criteria[9].verdict", equalTo("met"));
        evaluate(question.formatted(commune.id(), "2023-01-01"))
                .statusCode(200)
                .body("facts.favoured", equalTo(false))
                .body("criteria[9].indicators[0].threshold", equalTo(56))
                .body("criteria[9].indicators[0].margin", equalTo(-11))
                .body("criteria[9].verdict", equalTo("not-met"));
        evaluate(question.formatted(commune.id(), "2025-07-01"))
                .statusCode(200)
                .body("criteria[9].verdict", equalTo("undecided"))
                .body("criteria[9].indicators[0].remark", equalTo("The unit's region is not known"));
    }

    @Test
    void compositesAndProvincialDecisionsAreJudgedByTheirParts() {
        evaluate("""
                {"facts": {"kind": "commune", "region": "DBSH"}, "on": "2023-12-31",
                 "provincial": {"17.1": {"decision": "12/2022/QĐ-UBND", "parts": {"overall": 98, "central": 55}}},
                 "values": {"17.1": {"overall": 98, "central": 50}}}
                """)
                .statusCode(200)
                .body("criteria[16].indicators[0].verdict", equalTo("not-met"))
                .body("criteria[16].indicators[0].parts.overall.verdict", equalTo("met"))
                .body("criteria[16].indicators[0].parts.central.margin", equalTo(-5))
                .body("criteria[16].indicators[0].parts.central.remark", equalTo("By 12/2022/QĐ-UBND"));
    }

    @Test
    void whereEverythingHoldsTheLevelIsReached() {
        evaluate("""
                {"facts": {"kind": "province"}, "level": "completed", "on": "2024-12-31",
                 "values": {"share-districts-standard": 100, "share-towns-completed": 100,
                            "share-districts-advanced": 20, "share-communes-advanced": 40, "condition-5": true,
                            "share-road-trees": 70, "green-land": 4, "sipas": 90}}
                """)
                .statusCode(200)
                .body("level", equalTo("completed"))
                .body("lacking", hasSize(0))
                .body("conditions", hasSize(8));
    }

    @Test
    void whatAUnitIsRecognisedAsIsSaidBesideWhatItsValuesReach() {
        evaluate("""
                {"facts": {"kind": "commune", "region": "DBSH", "recognised": "standard"}, "on": "2023-12-31",
                 "values": {"10": 1}}
                """)
                .statusCode(200)
                .body("level", nullValue())
                .body("met", equalTo(false))
                .body("recognised", equalTo("standard"));
    }

    @Test
    void criteriaOfWhichTheSetHasNoTextAreLacking() {
        evaluate("""
                {"facts": {"kind": "district", "recognised": "standard"}, "level": "advanced", "on": "2023-12-31",
                 "values": {}}
                """)
                .statusCode(200)
                .body("level", nullValue())
                .body("lacking.code", hasItems("1", "9"))
                .body("lacking.find { it.code == '9' }.verdict", equalTo("undecided"))
                .body(
                        "lacking.find { it.code == '9' }.remark",
                        equalTo("The criterion's text has not been entered from the official text yet"));
    }

    @Test
    void theLowestLevelThatThereIsASetOfIsAskedWhereNoneIsNamed() {
        evaluate("{\"facts\": {\"kind\": \"province\"}, \"on\": \"2024-12-31\", \"values\": {}}")
                .statusCode(200)
                .body("set.level", equalTo("completed"));
    }

    @Test
    void whatIsConspicuousOfValuesIsSaidAsOfAnAssessment() {
        evaluate("""
                {"facts": {"kind": "commune", "region": "DBSH"}, "on": "2023-12-31",
                 "values": {"4.2": 130, "10": -5, "15.1": 90}}
                """)
                .statusCode(200)
                .body("remarks.rule", hasItems("share-in-range", "not-negative"))
                .body("remarks.indicators", hasItems(List.of("4.2"), List.of("10")))
                .body("remarks.severity", hasItem("error"));
    }

    @Test
    void requirementsAreSaidInVietnameseUnlessEnglishIsPreferred() {
        CriteriaUnderTest.as(Role.AUDITOR, null, "vi")
                .body("""
                        {"facts": {"kind": "commune", "region": "TDMNPB"}, "on": "2023-12-31", "values": {}}
                        """)
                .post("/api/v1/evaluations")
                .then()
                .statusCode(200)
                .body("criteria[9].indicators[0].requirement", equalTo("Từ 42 triệu đồng/người/năm trở lên"))
                .body("criteria[9].name", equalTo("Thu nhập"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"facts\": {\"kind\": \"commune\"}, \"values\": {}} | on",
                "{\"on\": \"2023-12-31\", \"values\": {}} | unit",
                "{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2023-12-31\", \"values\": {\"20.1\": 1}} | values.20.1",
                "{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2023-12-31\", \"values\": {\"10\": true}} | values.10",
                "{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2023-12-31\", \"values\": {\"4.2\": {\"part\": 3, \"of\": 2}}} | values.4.2",
                "{\"facts\": {\"kind\": \"commune\", \"region\": \"X\"}, \"on\": \"2023-12-31\", \"values\": {}} | facts.region",
                "{\"facts\": {\"kind\": \"village\"}, \"on\": \"2023-12-31\", \"values\": {}} | facts.kind",
                "{\"facts\": {}, \"on\": \"2023-12-31\", \"values\": {}} | facts.kind",
                "{\"facts\": {\"kind\": \"province\"}, \"level\": \"model\", \"on\": \"2024-12-31\", \"values\": {}} | level",
                "{\"facts\": {\"kind\": \"commune\"}, \"set\": \"vn-ntm-commune-standard-2021-2025\", \"level\": \"model\", \"on\": \"2023-12-31\", \"values\": {}} | level",
                "{\"facts\": {\"kind\": \"commune\", \"counts\": {\"schoolz\": 4}}, \"on\": \"2023-12-31\", \"values\": {}} | facts.counts.schoolz",
                "{\"facts\": {\"kind\": \"commune\", \"counts\": {\"schools\": -1}}, \"on\": \"2023-12-31\", \"values\": {}} | facts.counts.schools",
                "{\"facts\": {\"kind\": \"commune\", \"counts\": {\"schools\": 2147483647}}, \"on\": \"2023-12-31\", \"values\": {}} | facts.counts.schools",
                "{\"facts\": {\"kind\": \"commune\", \"counts\": {\"schools\": null}}, \"on\": \"2023-12-31\", \"values\": {}} | facts.counts.schools",
                "{\"facts\": {\"kind\": \"commune\", \"has\": {\"craft-vilage\": true}}, \"on\": \"2023-12-31\", \"values\": {}} | facts.has.craft-vilage",
                "{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2023-12-31\", \"values\": {}, \"provincial\": {\"10\": {\"decision\": \"12\", \"value\": 50}}} | provincial.10",
                "{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2023-12-31\", \"values\": {}, \"provincial\": {\"2.1\": {\"decision\": \"12\"}}} | provincial.2.1.value",
                "{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2023-12-31\", \"values\": {}, \"provincial\": {\"17.1\": {\"decision\": \"12\", \"parts\": {\"overal\": 98}}}} | provincial.17.1.parts",
                "{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2023-12-31\", \"values\": {}, \"provincial\": {\"17.1\": {\"decision\": \"12\"}}} | provincial.17.1.parts",
                "{\"facts\": {}, \"set\": \"a-set\", \"on\": \"2023-12-31\", \"values\": {}} | set",
                "{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2020-12-31\", \"values\": {}} | on",
                "{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2023-12-31\", \"values\": {}, \"provincial\": {\"2.1\": {}}} | provincial.2.1.decision",
                "{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2023-12-31\", \"values\": {\"10\": 1e999}} | values.10",
                "{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2023-12-31\", \"values\": {\"10\": 1e99}} | values.10",
                "{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2023-12-31\", \"values\": {}, \"provincial\": {\"2.1\": {\"decision\": \"12\", \"value\": 1e999999}}} | provincial.2.1.value",
                "{\"unit\": \"no-such-unit\", \"on\": \"2023-12-31\", \"values\": {}} | unit"
            })
    void aBadRequestIsAProblemThatNamesTheFieldAndWhatIsAccepted(String request, String field) {
        String accepted = evaluate(request)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", contains(field))
                .extract()
                .path("errors[0].accepted");

        assertThat(accepted).isNotBlank();
    }

    @Test
    void aNumberIsComparedToItsLastDigit() {
        evaluate("""
                {"facts": {"kind": "commune", "region": "TDMNPB"}, "on": "2023-12-31",
                 "values": {"10": 41.999999999999}}
                """)
                .statusCode(200)
                .body("criteria[9].indicators[0].threshold", equalTo(42))
                .body("criteria[9].indicators[0].verdict", equalTo("not-met"));
        evaluate("""
                {"facts": {"kind": "commune", "region": "TDMNPB"}, "on": "2023-12-31",
                 "values": {"10": 41.99999999999999999999}}
                """)
                .statusCode(422)
                .body("errors.field", contains("values.10"))
                .body("errors.value", contains("41.99999999999999999999"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"on\": 20000} | $.on | a date such as \"2023-12-31\"",
                "{\"on\": \"+999999999-12-31\"} | $.on | a date such as \"2023-12-31\"",
                "{\"facts\": {\"counts\": {\"schools\": 2.7}}} | $.facts.counts.schools | a whole number",
                "{\"unit\": 7663} | $.unit | a text in quotation marks",
                "{\"values\": {\"10\": 41, \"10\": 43}} | $.values.10 | each field once",
                "{\"vaules\": {}} | $.vaules | no such field; the fields are: facts, level, on, provincial, set, unit, values"
            })
    void whatCannotBeReadIsSaidWithWhatWouldBe(String request, String field, String accepted) {
        evaluate(request)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains(field))
                .body("errors.accepted", contains(accepted));
    }

    @Test
    void whatAnIndicatorTakesIsSaid() {
        evaluate("""
                {"facts": {"kind": "commune"}, "on": "2023-12-31", "values": {"12.1": {"men": 61, "children": 60}}}
                """).statusCode(422).body("errors[0].accepted", containsString("men: a number (%)"));
    }

    @Test
    void nothingIsStoredAndATokenIsNeeded() {
        long assessments = CriteriaUnderTest.number("select count(*) from assessment");
        evaluate("{\"facts\": {\"kind\": \"commune\"}, \"on\": \"2023-12-31\", \"values\": {}}")
                .statusCode(200);

        assertThat(CriteriaUnderTest.number("select count(*) from assessment")).isEqualTo(assessments);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/evaluations")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse evaluate(String request) {
        return CriteriaUnderTest.as(Role.AUDITOR)
                .body(request)
                .post("/api/v1/evaluations")
                .then();
    }
}
