package vn.ntm.registry.lineage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.registry.CountryUnderTest;

/** What became of units of the shipped country, to anybody. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class LineageIT {

    @BeforeEach
    void theCountryIsOnRecord() {
        CountryUnderTest.load();
    }

    @Test
    void laoHoIsNowInTheWardOfTanAn() {
        JsonPath graph = given().get("/api/v1/units/07684/lineage?asOf=2024-12-31")
                .then()
                .statusCode(200)
                .body("unit.fullName", equalTo("Xã Lão Hộ"))
                .body("unit.validTo", equalTo("2025-01-01"))
                .body("nodes.fullName", hasItem("Phường Tân An"))
                .body("unknown", hasSize(0))
                .extract()
                .jsonPath();

        assertThat(graph.getList("nodes")).hasSize(3);
        assertThat(graph.getList("edges.on")).containsExactly("2025-01-01", "2025-07-01");
        assertThat(graph.getList("edges.act.number")).containsExactly("1191/NQ-UBTVQH15", "1658/NQ-UBTVQH15");
        assertThat(graph.getList("edges.area")).containsExactly("all", "all");
        assertThat(graph.getString("edges[1].act.passedOn")).isEqualTo("2025-06-16");
        assertThat(graph.getString("edges[1].successor")).isEqualTo(graph.getString("nodes.find { it.to == null }.id"));
    }

    @Test
    void onlyWhatHappenedInTheTimeAskedForIsShown() {
        given().get("/api/v1/units/07684/lineage?asOf=2024-12-31&to=2025-07-01")
                .then()
                .body("nodes", hasSize(2))
                .body("edges", hasSize(1))
                .body("nodes.fullName", hasItem("Phường Tân An"));
        given().get("/api/v1/units/07684/lineage?asOf=2024-12-31&from=2025-07-01&to=2025-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("to"));
    }

    @Test
    void landWithoutPeopleIsShown() {
        JsonPath graph =
                given().get("/api/v1/units/18796/lineage?asOf=2025-06-30").jsonPath();

        assertThat(graph.getList("edges.area")).containsExactlyInAnyOrder("all", "none", "none");
        assertThat(graph.getList("edges.population")).containsExactlyInAnyOrder("none", "part", "rest");
        assertThat(graph.getString("edges.find { it.area == 'all' }.clause")).isEqualTo("k.62 Đ.1");
    }

    @Test
    void anEndThatNoSourceExplainsIsSaidWithTheActsOfItsDay() {
        given().get("/api/v1/units/21586/lineage?asOf=2024-11-30")
                .then()
                .statusCode(200)
                .body("edges", hasSize(0))
                .body("unknown", hasSize(1))
                .body("unknown[0].on", equalTo("2024-12-01"))
                .body("unknown[0].acts.title", hasItem(containsString("Bình Định")))
                .body("unknown[0].candidates.code", hasItem("21580"));
    }

    @Test
    void aRepeatedQuestionIsAnsweredByItsTag() {
        String tag = given().get("/api/v1/units/07684/lineage?asOf=2024-12-31").header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/v1/units/07684/lineage?asOf=2024-12-31")
                .then()
                .statusCode(304);
    }

    @Test
    void whoIsNotThereIsNotFound() {
        given().header("Accept-Language", "en")
                .get("/api/v1/units/07684/lineage?asOf=2025-07-01")
                .then()
                .statusCode(404)
                .body("type", equalTo("https://ntm.vn/problems/unit-not-found"))
                .body("detail", containsString("Lão Hộ"));
        given().get("/api/v1/units/00000000-0000-0000-0000-000000000000/lineage")
                .then()
                .statusCode(404)
                .body("detail", nullValue());
    }
}
