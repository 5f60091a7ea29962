package vn.ntm.criteria.assessments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.criteria.assessments.Findings.assessment;
import static vn.ntm.criteria.assessments.Findings.metUpTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** Which assessments are refused, from whom, and what the caller is told. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class RefusedAssessmentsIT {

    private static final String PATH = "/api/v1/assessments";

    private PublishedUnit commune;

    @BeforeEach
    void aCommuneIsKnown() {
        commune = UnitTopic.newCommune();
    }

    @Test
    void withoutATokenNothingIsTaken() {
        given().contentType(ContentType.JSON)
                .body(good())
                .post(PATH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("https://ntm.vn/problems/unauthenticated"));
    }

    @Test
    void anAuditorWritesNothing() {
        refused(Role.AUDITOR, null, good(), 403, "forbidden");
    }

    @Test
    void anOfficerOfAnotherCommuneWritesNothingHere() {
        refused(Role.COMMUNE_OFFICER, UnitTopic.newCommune(), good(), 403, "outside-territory");
    }

    @Test
    void anOfficerOfNoUnitWritesNothing() {
        refused(Role.COMMUNE_OFFICER, null, good(), 403, "outside-territory");
    }

    @Test
    void aDistrictWritesForItsCommunesOnTheDaysOnWhichTheyAreIts() {
        PublishedUnit moving = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Hương Mai", UnitTopic.VIET_YEN)
                .then(UnitType.COMMUNE, UnitTopic.LUC_NAM, "2023-01-01");
        UnitTopic.publish(moving);
        String before = assessment(moving, "2022-12-31", metUpTo(18));
        String after = assessment(moving, "2023-01-01", metUpTo(18));

        submitted(Role.DISTRICT_OFFICER, UnitTopic.VIET_YEN, before).statusCode(201);
        refused(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM, before, 403, "outside-territory");
        submitted(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM, after).statusCode(201);
        refused(Role.DISTRICT_OFFICER, UnitTopic.VIET_YEN, after, 403, "outside-territory");
        submitted(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG, after).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | There is no such unit on that date | Code %s is Bảo Sơn from … to 2022-06-30.",
                "vi | Không có đơn vị này vào ngày đã nêu | Mã %s là Bảo Sơn từ … đến 2022-06-30."
            })
    void aUnitThatIsGoneIsNotKnownAndTheCallerLearnsWhenItWas(String language, String title, String hint) {
        PublishedUnit gone = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Bảo Sơn", UnitTopic.LUC_NAM)
                .until("2022-07-01");
        UnitTopic.publish(gone);

        CriteriaUnderTest.as(Role.NATIONAL_OFFICER, null, language)
                .body(assessment(gone, "2022-07-01", metUpTo(18)))
                .post(PATH)
                .then()
                .statusCode(422)
                .header("Content-Language", language)
                .body("type", equalTo("https://ntm.vn/problems/unit-unknown"))
                .body("title", equalTo(title))
                .body("detail", equalTo(hint.formatted(gone.code())))
                .body("errors.field", contains("unit"))
                .body("errors.value", contains(gone.code()));
    }

    @Test
    void aWardIsNotOfTheProgramme() {
        PublishedUnit urban = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Tăng Tiến", UnitTopic.VIET_YEN)
                .then(UnitType.WARD, UnitTopic.VIET_YEN, "2024-02-01");
        UnitTopic.publish(urban);

        submitted(Role.COMMUNE_OFFICER, urban, assessment(urban, "2024-01-31", metUpTo(18)))
                .statusCode(201);
        refused(Role.COMMUNE_OFFICER, urban, assessment(urban, "2024-02-01", metUpTo(18)), 422, "no-applicable-set")
                .body("errors[0].value", equalTo("phuong Tăng Tiến"));
    }

    @Test
    void beforeTheFirstSetThereIsNoneToAssessBy() {
        String tooEarly = assessment(commune, "2020-12-31", metUpTo(18));

        refused(Role.COMMUNE_OFFICER, commune, tooEarly, 422, "no-applicable-set");
        submitted(Role.COMMUNE_OFFICER, commune, assessment(commune, "2021-01-01", metUpTo(18)))
                .statusCode(201);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        refused(Role.COMMUNE_OFFICER, commune, "{\"on\": \"2999-01-01\"}", 422, "invalid-request")
                .body("errors.field", contains("unit", "results", "on"));
        String results =
                "{\"criterion\": 20, \"met\": true}, {\"criterion\": 3}, {\"criterion\": 3, \"met\": true}, null";
        refused(Role.COMMUNE_OFFICER, commune, assessment(commune, "2022-12-31", results), 422, "invalid-request")
                .body(
                        "errors.field",
                        contains(
                                "results[0].criterion",
                                "results[1].met",
                                "results[2].criterion",
                                "results[3].criterion",
                                "results[3].met"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"unit\": | $",
                "{\"unit\": \"07663\", \"on\": \"yesterday\"} | $.on",
                "{\"unit\": \"07663\", \"colour\": \"red\"} | $.colour",
                "{\"results\": [{\"criterion\": 1}, {\"criterion\": \"one\"}]} | $.results[1].criterion",
                "{\"results\": [{\"criterion\": 1, \"meet\": true}]} | $.results[0].meet"
            })
    void whatCannotBeReadIsNamedByItsPath(String body, String field) {
        refused(Role.COMMUNE_OFFICER, commune, body, 400, "malformed-request").body("errors.field", contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void anEmptyRequestIsRefused(String body) {
        refused(Role.COMMUNE_OFFICER, commune, body, 400, "malformed-request");
    }

    @ParameterizedTest
    @CsvSource({"-9999-01-01", "0000-01-01"})
    void aDayBeforeAllUnitsIsRefused(String on) {
        refused(Role.NATIONAL_OFFICER, null, assessment("99999", on, metUpTo(1)), 400, "malformed-request")
                .body("errors.field", contains("$.on"));
    }

    @Test
    void textThatTheDatabaseCannotHoldIsTheCallersFault() {
        String noted = "{\"criterion\": 1, \"met\": true, \"note\": \"a\\u0000b\"}";

        refused(Role.NATIONAL_OFFICER, null, assessment("a\\u0000b", "2022-12-31", metUpTo(1)), 422, "invalid-request")
                .body("detail", equalTo("The character NUL is not accepted."));
        refused(Role.COMMUNE_OFFICER, commune, assessment(commune, "2022-12-31", noted), 422, "invalid-request");
    }

    @Test
    void aRefusedAssessmentLeavesNothingBehind() {
        Stream.of(assessment(commune, "2020-12-31", metUpTo(1)), assessment("99999", "2022-12-31", metUpTo(1)))
                .forEach(body -> submitted(Role.COMMUNE_OFFICER, commune, body).statusCode(422));

        assertThat(CriteriaUnderTest.number("select count(*) from assessment where unit_id = '" + commune.id() + "'"))
                .isZero();
        assertThat(CriteriaUnderTest.number("select count(*) from audit where unit_id = '" + commune.id() + "'"))
                .isZero();
    }

    private String good() {
        return assessment(commune, "2022-12-31", metUpTo(18));
    }

    private static ValidatableResponse submitted(String role, PublishedUnit unit, String body) {
        return CriteriaUnderTest.as(role, unit).body(body).post(PATH).then();
    }

    private static ValidatableResponse refused(
            String role, PublishedUnit unit, String body, int status, String problem) {
        return submitted(role, unit, body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://ntm.vn/problems/" + problem))
                .body("status", equalTo(status))
                .body("instance", equalTo(PATH));
    }
}
