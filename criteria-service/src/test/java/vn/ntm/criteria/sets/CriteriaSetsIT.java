package vn.ntm.criteria.sets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.contracts.FactType;
import vn.ntm.contracts.Topic;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedEvents;
import vn.ntm.platform.testing.RealBackends;

/** The sets that the service ships, as anybody may read them. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class CriteriaSetsIT {

    private static final String SET = "vn-ntm-commune-standard-2021-2025";

    @ParameterizedTest
    @CsvSource({
        "kind=commune&level=standard&asOf=2021-01-01, 1",
        "kind=commune&level=standard&asOf=2025-12-31, 1",
        "kind=commune, 5",
        "level=standard, 4",
        "kind=commune&level=standard&asOf=2020-12-31, 0",
        "kind=commune&level=standard&asOf=2026-01-01, 0",
        "kind=commune&level=advanced&asOf=2023-12-31, 1",
        "kind=commune&level=standard&asOf=2026-02-15, 1",
        "kind=district&asOf=2023-12-31, 2",
        "kind=district&asOf=2026-12-31, 0",
        "kind=province&level=completed&asOf=2023-12-31, 1",
        "kind=hamlet&asOf=2023-12-31, 0"
    })
    void setsAreFoundByKindLevelAndDayWithoutAToken(String question, int found) {
        given().get("/api/v1/criteria-sets?" + question)
                .then()
                .statusCode(200)
                // Other tests publish sets of their own.
                .body("items.findAll { it.id.startsWith('vn-ntm') }", hasSize(found));
    }

    @Test
    void oneSetIsShownWithItsCriteria() {
        given().get("/api/v1/criteria-sets/" + SET + "?asOf=2023-12-31")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("unitLevel", equalTo("commune"))
                .body("level", equalTo("standard"))
                .body("appliesFrom", equalTo("2021-01-01"))
                .body("appliesTo", equalTo("2024-03-01"))
                .body("criteria", hasSize(19))
                .body("criteria[16].nameVi", equalTo("Môi trường và an toàn thực phẩm"))
                .body("criteria[16].indicators", equalTo(12))
                .body("legalBasis", hasItem("Quyết định 318/QĐ-TTg ngày 08/3/2022, Phụ lục I"));
    }

    @Test
    void itsLatestVersionHasTheIndicatorsAsAmended() {
        given().get("/api/v1/criteria-sets/" + SET)
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("appliesFrom", equalTo("2024-03-01"))
                .body("appliesTo", equalTo("2026-01-01"))
                .body("counts.indicators", equalTo(57))
                .body("counts.officialIndicators", equalTo(57))
                .body("counts.unread", equalTo(0))
                .body("favouredColumn", equalTo("TDMNPB"))
                .body("criteria[12].details[0].code", equalTo("13.1"))
                .body("criteria[12].details[0].source.decision", equalTo("211/QĐ-TTg"))
                .body("criteria[12].details[0].requirement.kind", equalTo("any-of"))
                .body("criteria[9].details[0].requirement.threshold.values.TDMNPB.years.2024", equalTo(45))
                .body("criteria[9].details[0].thresholdConfidence", equalTo("low"));
    }

    @Test
    void theVersionByCriterionIsShownAndListedLikeTheOthers() {
        for (String first : List.of("?version=1", "?version=1&revision=1")) {
            given().get("/api/v1/criteria-sets/" + SET + first)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1))
                    .body("revision", equalTo(1))
                    .body("state", equalTo("published"))
                    .body("kind", equalTo("commune"))
                    .body("appliesFrom", equalTo("2021-01-01"))
                    .body("appliesTo", equalTo("2026-01-01"))
                    .body("criteria", hasSize(19))
                    .body("criteria[16].nameVi", equalTo("Môi trường và an toàn thực phẩm"))
                    .body("criteria[16].evidence", containsString("12 chỉ tiêu"))
                    .body("counts.officialIndicators", equalTo(57))
                    .body("counts.unread", equalTo(57));
        }
        assertThat(given().accept("application/yaml")
                        .get("/api/v1/criteria-sets/" + SET + "?version=1")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("version: 1\n");
        given().get("/api/v1/criteria-sets/" + SET + "/editions")
                .then()
                .statusCode(200)
                .body("version", hasItems(1, 2, 3))
                .body("[-1].version", equalTo(1))
                .body("[-1].state", equalTo("published"))
                .body("[-1].origin", equalTo("release"))
                .body("findAll { it.version == 1 }", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?version=1&revision=2", "?version=99"})
    void aVersionOrTextThatThereNeverWasIsNotFound(String which) {
        given().get("/api/v1/criteria-sets/" + SET + which).then().statusCode(404);
    }

    @Test
    void aSetOfWhichOnlySomeRowsWereReadSaysSo() {
        given().get("/api/v1/criteria-sets/vn-ntm-town-city-completion-2021-2025")
                .then()
                .statusCode(200)
                .body("incomplete", containsString("điều kiện 1"))
                .body("counts.unread", equalTo(1))
                .body("state", equalTo("unconfirmed"))
                .body("sources", hasItem(containsString("start of Annex II read")));
    }

    @Test
    void aKindThatThereIsNotIsAProblemThatNamesTheKinds() {
        given().header("Accept-Language", "en")
                .get("/api/v1/criteria-sets?kind=village")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("kind"))
                .body("errors[0].accepted", containsString("district-without-communes"));
    }

    @Test
    void aSetThatIsNotThereIsAProblem() {
        given().get("/api/v1/criteria-sets/vn-ntm-commune-standard-1999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://ntm.vn/problems/not-found"));
    }

    @Test
    void publishingIsToldOnceAndAudited() {
        List<JsonNode> events = PublishedEvents.of(Topic.CRITERIA_SETS, SET + "/1");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).get("sequence").asText()).isEqualTo("1");
        assertThat(events.get(0).at("/data/criteria")).hasSize(19);
        assertThat(PublishedEvents.faults(FactType.CRITERIA_SET_PUBLISHED, events.get(0)))
                .isEmpty();
        assertThat(CriteriaUnderTest.number("select count(*) from audit where actor = 'service' and subject = '" + SET
                        + "/1' and action = 'criteria-set.published'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update criteria_set set level = 'model'", "delete from criteria_set"})
    void aPublishedSetIsNeverChanged(String command) {
        assertThatThrownBy(() -> CriteriaUnderTest.execute(command))
                .hasMessageContaining("criteria_set is never changed");

        assertThat(CriteriaUnderTest.number("select count(*) from criteria_set where level = 'standard'"))
                .isEqualTo(1);
    }
}
