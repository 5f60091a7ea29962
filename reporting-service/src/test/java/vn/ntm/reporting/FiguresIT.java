package vn.ntm.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.platform.testing.RealBackends;

/** What is answered about a province through which units come and go. All are asked without a token. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class FiguresIT {

    private static final SmallProvince PROVINCE = new SmallProvince();

    @BeforeAll
    static void theProvinceIsKnown() {
        FactTopics.publish(PROVINCE.facts());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 1/6 16.7, 0/6 0.0,  0/2 0.0,  0/null 0",
        "2022-12-31, 4/6 66.7, 1/6 16.7, 0/2 0.0,  0/null 0",
        "2023-12-31, 4/6 66.7, 2/6 33.3, 1/2 50.0, 1/null 1",
        "2024-01-01, 2/4 50.0, 1/4 25.0, 1/2 50.0, 1/null 1",
        "2025-01-01, 1/3 33.3, 0/3 0.0,  1/2 50.0, 1/null 1",
        "2025-06-30, 2/3 66.7, 0/3 0.0,  1/2 50.0, 1/null 1",
    })
    void overTheUnitsOfTheDay(String asOf, String standard, String advanced, String districts, String hamlets) {
        JsonPath day = figures("&asOf=" + asOf);

        assertThat(day.getString("base")).isEqualTo("day");
        assertThat(ReportingUnderTest.shown(day, "communes.standard")).isEqualTo(standard);
        assertThat(ReportingUnderTest.shown(day, "communes.advanced")).isEqualTo(advanced);
        assertThat(ReportingUnderTest.shown(day, "districts.standard")).isEqualTo(districts);
        assertThat(ReportingUnderTest.shown(day, "hamlets.model")).isEqualTo(hamlets);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 1/6 16.7, 0/6 0.0, -4.0",
        "2023-12-31, 4/6 66.7, 2/6 33.3, -1.0",
        "2024-01-01, 4/6 66.7, 2/6 33.3, -1.0",
        "2025-06-30, 4/6 66.7, 2/6 33.3, -1.0",
    })
    void overTheCommunesOfThePlan(String asOf, String standard, String advanced, double difference) {
        JsonPath cohort = figures("&base=cohort&asOf=" + asOf);

        assertThat(ReportingUnderTest.shown(cohort, "communes.standard")).isEqualTo(standard);
        assertThat(ReportingUnderTest.shown(cohort, "communes.advanced")).isEqualTo(advanced);
        Map<String, Object> figure = ReportingUnderTest.figure(cohort, "communes.standard");
        assertThat(((Number) figure.get("target")).intValue()).isEqualTo(5);
        assertThat(((Number) figure.get("baseline")).intValue()).isEqualTo(1);
        assertThat(((Number) figure.get("difference")).doubleValue()).isEqualTo(difference);
        assertThat(figure.get("targetBy")).isEqualTo("2025-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "day,    2022-12-31, 51/4 12.8, 2/4 50.0, 1",
        "day,    2023-12-31, 54/4 13.5, 1/4 25.0, 1",
        "day,    2025-06-30, 34/2 17.0, 0/2 0.0,  0",
        "cohort, 2025-06-30, 54/4 13.5, 1/4 25.0, 1",
        "day,    2020-12-31, 0/0 null,  0/0 null, 0",
    })
    void criteriaOverThoseThatWereAssessed(String base, String asOf, String average, String below, int illustrative) {
        JsonPath answer = figures("&base=" + base + "&asOf=" + asOf);

        assertThat(ReportingUnderTest.shown(answer, "communes.criteria-average"))
                .isEqualTo(average);
        assertThat(ReportingUnderTest.shown(answer, "communes.below-15")).isEqualTo(below);
        assertThat(ReportingUnderTest.figure(answer, "communes.criteria-average"))
                .containsEntry("illustrative", illustrative);
    }

    @Test
    void aMergedCommuneIsAsIllustrativeAsWhatItCarries() {
        assertThat(ReportingUnderTest.figure(figures("&asOf=2024-01-01"), "communes.standard"))
                .containsEntry("illustrative", 1);
        assertThat(ReportingUnderTest.figure(figures("&asOf=2025-06-30&base=cohort"), "communes.standard"))
                .containsEntry("illustrative", 1);
    }

    @Test
    void aDistrictIsNotHeldAgainstItsProvincesPlan() {
        JsonPath district = ReportingUnderTest.ask("figures?asOf=2023-12-31&unit=" + PROVINCE.code() + "D1");

        assertThat(ReportingUnderTest.shown(district, "communes.standard")).isEqualTo("3/3 100.0");
        assertThat(ReportingUnderTest.figure(district, "communes.standard").get("target"))
                .isNull();
    }

    @Test
    void aProvinceThatHasEndedIsShownOnItsLastDay() {
        JsonPath last = figures("");

        assertThat(last.getString("asOf")).isEqualTo("2025-06-30");
        assertThat(last.getString("unit.id")).isEqualTo(PROVINCE.id().toString());
        assertThat(last.getString("knownAt")).isEqualTo("2026-01-05T02:15:41.551907Z");
        assertThat(ReportingUnderTest.shown(last, "communes.standard")).isEqualTo("2/3 66.7");
    }

    @Test
    void figuresThroughTime() {
        JsonPath series = ReportingUnderTest.ask(
                "figures/series?from=2023-10-01&to=2024-05-01&step=quarter&unit=" + PROVINCE.code());

        assertThat(series.getList("points.asOf")).containsExactly("2023-12-31", "2024-03-31", "2024-05-01");
        assertThat(series.getList("points.figures.collect { it.find { it.id == 'communes.standard' }.numerator }"))
                .isEqualTo(List.of(4, 2, 2));
        assertThat(series.getList("points.figures.collect { it.find { it.id == 'communes.standard' }.denominator }"))
                .isEqualTo(List.of(6, 4, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "day,    2022-12-31, 1 1 1 0 1, 2",
        "day,    2025-06-30, 1 1 0 0 0, 1",
        "cohort, 2025-06-30, 1 2 0 0 1, 2",
    })
    void communesByCriteriaMet(String base, String asOf, String communes, int notAssessed) {
        JsonPath histogram =
                ReportingUnderTest.ask("figures/histogram?unit=" + PROVINCE.code() + "&base=" + base + "&asOf=" + asOf);

        assertThat(histogram.getList("buckets.id")).containsExactly("19", "15-18", "10-14", "5-9", "0-4");
        assertThat(histogram.getList("buckets.communes").stream().map(String::valueOf))
                .containsExactly(communes.split(" "));
        assertThat(histogram.getInt("notAssessed")).isEqualTo(notAssessed);
    }

    @Test
    void whyTheReadingsDiffer() {
        Map<String, Object> readings = ReportingUnderTest.ask(
                        "figures/readings?asOf=2025-06-30&unit=" + PROVINCE.code())
                .getMap("");

        assertThat(readings)
                .containsEntry("cohort", 6)
                .containsEntry("day", 3)
                .containsEntry("cohortAsOf", "2021-01-01")
                .containsEntry("stayed", 2)
                .containsEntry("becameUrban", 1)
                .containsEntry("merged", 3)
                .containsEntry("entered", 1)
                .containsEntry("atStandard", Map.of("stayed", 1, "becameUrban", 1, "merged", 2, "entered", 1));
    }

    @Test
    void aCodeThatNamesNoUnitOnTheDayIsRefusedWithWhenItDid() {
        ReportingUnderTest.anybody()
                .get("/api/v1/figures?asOf=2025-07-01&unit=" + PROVINCE.code())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://ntm.vn/problems/unit-not-found"))
                .body("detail", containsString("is Đơn vị " + PROVINCE.code() + " from … to 2025-06-30"))
                .body("errors[0].field", equalTo("unit"));
    }

    @ParameterizedTest
    @CsvSource({"vi, một ngày như 2023-12-31", "en, a date such as 2023-12-31"})
    void aDateThatIsNoneIsRefusedByWhatWouldBeOne(String language, String accepted) {
        given().header("Accept-Language", language)
                .get("/api/v1/figures?asOf=31.12.2023&unit=" + PROVINCE.code())
                .then()
                .statusCode(400)
                .header("Content-Language", language)
                .body("errors[0].field", equalTo("asOf"))
                .body("errors[0].accepted", equalTo(accepted));
    }

    private static JsonPath figures(String more) {
        return ReportingUnderTest.ask("figures?unit=" + PROVINCE.code() + more);
    }
}
