package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.testing.RealBackends;

/** Where each commune of a province stands. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class StandingsIT {

    private static final SmallProvince PROVINCE = new SmallProvince();

    @BeforeAll
    static void theProvinceIsKnown() {
        FactTopics.publish(PROVINCE.facts());
    }

    @Test
    void theCommunesOfADayAreListedByCode() {
        JsonPath list = ReportingUnderTest.ask("standings?asOf=2025-06-30&unit=" + PROVINCE.code());

        assertThat(list.getInt("total")).isEqualTo(3);
        assertThat(list.getList("items.unit.code"))
                .containsExactly(PROVINCE.code(1), PROVINCE.code(4), PROVINCE.code(7));
        assertThat(list.getList("items.level")).containsExactly("standard", "none", "standard");
        assertThat(list.getList("items.criteriaMet")).containsExactly(19, 15, null);
        assertThat(list.getList("items[1].notMet")).containsExactly(16, 17, 18, 19);
        assertThat(list.getMap("items[0]"))
                .containsEntry("since", "2021-06-01")
                .containsEntry("decision", Map.of("number", "02/standard", "date", "2021-06-01"))
                .containsEntry("illustrative", true)
                .containsEntry("assessedOn", "2022-12-31")
                .containsEntry("criteriaTotal", 19);
        assertThat(list.getString("items[0].district.code")).isEqualTo(PROVINCE.code() + "D1");
        assertThat(list.getString("items[0].becameOf")).isNull();
    }

    @Test
    void theCommunesOfThePlanAreFollowedToWhatBecameOfThem() {
        JsonPath list = ReportingUnderTest.ask("standings?asOf=2025-06-30&base=cohort&unit=" + PROVINCE.code());

        assertThat(list.getInt("total")).isEqualTo(6);
        assertThat(list.getList("items.level"))
                .containsExactly("advanced", "standard", "standard", "none", "advanced", "none");
        assertThat(list.getList("items.becameOf.outcome"))
                .containsExactly("stayed", "merged", "becameUrban", "stayed", "merged", "merged");
        assertThat(list.getList("items.becameOf.code"))
                .containsExactly(
                        PROVINCE.code(1),
                        PROVINCE.code(1),
                        PROVINCE.code(3),
                        PROVINCE.code(4),
                        PROVINCE.code(7),
                        PROVINCE.code(7));
        assertThat(list.getString("items[2].becameOf.type")).isEqualTo("phuong");
    }

    @Test
    void aPageLeadsToTheNext() {
        JsonPath first = ReportingUnderTest.ask("standings?limit=2&asOf=2025-06-30&unit=" + PROVINCE.code());

        assertThat(first.getList("items")).hasSize(2);
        ReportingUnderTest.anybody()
                .urlEncodingEnabled(false)
                .get(first.getString("next"))
                .then()
                .statusCode(200)
                .body("items.unit.code", contains(PROVINCE.code(7)))
                .body("next", nullValue());
    }

    @Test
    void aCommuneIsShownCriterionByCriterion() {
        JsonPath commune = ReportingUnderTest.ask("standings/" + PROVINCE.id(4) + "?asOf=2022-12-31");

        assertThat(commune.getInt("criteriaMet")).isEqualTo(12);
        assertThat(commune.getList("criteria")).hasSize(19);
        assertThat(commune.getMap("criteria[11]"))
                .isEqualTo(Map.of("number", 12, "nameVi", "Tiêu chí 12", "nameEn", "Criterion 12", "verdict", "met"));
        assertThat(commune.getString("criteria[12].verdict")).isEqualTo("not-met");
        assertThat(commune.getString("criteria[18].verdict")).isEqualTo("missing");
        assertThat(commune.getList("recognitions")).isEmpty();
    }

    @Test
    void decisionsOnACommuneAreThoseUpToTheDay() {
        assertThat(ReportingUnderTest.ask("standings/" + PROVINCE.id(1) + "?asOf=2022-05-31")
                        .getList("recognitions.level"))
                .containsExactly("standard");
        JsonPath later = ReportingUnderTest.ask("standings/" + PROVINCE.id(1) + "?asOf=2022-06-01");
        assertThat(later.getList("recognitions.level")).containsExactly("standard", "advanced");
        assertThat(later.getMap("recognitions[1].decision"))
                .isEqualTo(Map.of("number", "01/advanced", "date", "2022-06-01", "body", "UBND tỉnh"));
    }

    @Test
    void aCommuneThatIsThereNoMoreIsShownOnItsLastDayAndAfterwardsWithWhatItKept() {
        JsonPath last = ReportingUnderTest.ask("standings/" + PROVINCE.id(5));
        JsonPath afterwards = ReportingUnderTest.ask("standings/" + PROVINCE.id(5) + "?asOf=2025-06-30");

        assertThat(last.getString("asOf")).isEqualTo("2024-12-31");
        assertThat(last.getString("level")).isEqualTo("advanced");
        assertThat(afterwards.getString("level")).isEqualTo("advanced");
        assertThat(afterwards.getString("becameOf.outcome")).isEqualTo("merged");
        assertThat(afterwards.getString("becameOf.code")).isEqualTo(PROVINCE.code(7));
    }
}
