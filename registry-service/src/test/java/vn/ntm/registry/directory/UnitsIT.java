package vn.ntm.registry.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.registry.RegisterUnderTest;

/** What the register answers of Bắc Giang, to anybody. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class UnitsIT {

    @BeforeEach
    void bacGiangIsOnRecord() {
        RegisterUnderTest.empty();
        RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang()).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-01-01, 206, 229",
        "2020-01-01, 184, 209",
        "2022-06-30, 184, 209",
        "2022-07-01, 182, 209",
        "2023-12-31, 182, 209",
        "2024-02-01, 175, 209",
        "2024-12-31, 175, 209",
        "2025-01-01, 143, 192",
        "2025-06-30, 143, 192",
        "2025-07-01, 0, 0"
    })
    void communesAreCountedAsOfADay(String day, int communes, int all) {
        assertThat(total("level=commune&type=xa&asOf=" + day)).isEqualTo(communes);
        assertThat(total("level=commune&asOf=" + day)).isEqualTo(all);
        assertThat(total("level=commune&type=xa&type=phuong&type=thi_tran&asOf=" + day))
                .isEqualTo(all);
    }

    @Test
    void aCommuneBecomesAWardOvernight() {
        assertThat(songMai("2024-12-31").getString("fullName")).isEqualTo("Xã Song Mai");
        assertThat(songMai("2024-12-31").getString("validFrom")).isNull();
        assertThat(songMai("2024-12-31").getString("validTo")).isEqualTo("2025-01-01");
        assertThat(songMai("2025-01-01").getString("fullName")).isEqualTo("Phường Song Mai");
        assertThat(songMai("2025-01-01").getString("type")).isEqualTo("phuong");
        assertThat(songMai("2025-01-01").getString("id"))
                .isEqualTo(songMai("2024-12-31").getString("id"));
    }

    @Test
    void aUnitIsShownWithItsParentAsItWasThatDay() {
        given().get("/api/v1/units?level=commune&within=213&asOf=2004-12-31&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].parent.code", equalTo("213"))
                .body("items[0].parent.name", equalTo("Bắc Giang"))
                .body("items[0].illustrative", equalTo(false));
        given().get("/api/v1/units?level=province&asOf=2004-12-31")
                .then()
                .body("items[0].parent", nullValue())
                .body("items[0].code", equalTo("24"));
    }

    @Test
    void withinIsWhatLiesInAUnitByCodeOrId() {
        String yenThe =
                given().get("/api/v1/units/215?asOf=2024-01-01").jsonPath().getString("id");

        assertThat(total("level=commune&within=215&asOf=2024-01-01"))
                .isEqualTo(total("level=commune&asOf=2024-01-01&within=" + yenThe))
                .isEqualTo(19);
        assertThat(total("level=district&within=24&asOf=2024-01-01")).isEqualTo(10);
        assertThat(total("level=province&within=24&asOf=2024-01-01")).isZero();
        assertThat(total("within=24&asOf=2024-01-01")).isEqualTo(219);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11})
    void theTotalIsThatOfTheWholeListHoweverMuchIsOnThePage(int limit) {
        given().get("/api/v1/units/24/children?asOf=2024-01-01&limit=" + limit)
                .then()
                .body("total", equalTo(10))
                .body("items", hasSize(Math.min(limit, 10)));
    }

    @Test
    void aUnitHasATreeOnItsDaysOnly() {
        String id = given().get("/api/v1/units/24?asOf=2024-01-01").jsonPath().getString("id");

        given().get("/api/v1/units/" + id + "/tree?asOf=2025-06-30")
                .then()
                .statusCode(200)
                .body("children", hasSize(10));
        given().get("/api/v1/units/" + id + "/tree?asOf=2025-07-01").then().statusCode(404);
        given().get("/api/v1/units/24/tree?asOf=2025-07-01").then().statusCode(404);
    }

    @Test
    void pagesTogetherAreTheWholeList() {
        List<String> codes = new ArrayList<>();
        String next = "/api/v1/units?level=commune&asOf=2023-12-31&sort=code&limit=50";
        int pages = 0;
        while (next != null) {
            Response page = given().get(next);
            assertThat(page.jsonPath().getInt("total")).isEqualTo(209);
            codes.addAll(page.jsonPath().getList("items.code"));
            next = page.jsonPath().getString("next");
            assertThat(page.header("Link")).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
            pages++;
        }

        assertThat(pages).isEqualTo(5);
        assertThat(codes).hasSize(209).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aListOfAllLevelsIsPagedToo() {
        Response first = given().get("/api/v1/units?asOf=2023-12-31&limit=215");
        Response rest = given().get(first.jsonPath().getString("next"));

        assertThat(rest.jsonPath().getList("items.code")).hasSize(5);
        assertThat(rest.jsonPath().getString("next")).isNull();
    }

    @Test
    void whatIsKnownNeedNotBeSentAgain() {
        String list = "/api/v1/units?asOf=2023-12-31";
        String tag = given().get(list).header("ETag");

        given().header("If-None-Match", tag).get(list).then().statusCode(304).header("ETag", tag);
        RegisterUnderTest.importUnits(RegisterUnderTest.units("province,27,1,tinh,Bắc Ninh,Tỉnh Bắc Ninh,,,"))
                .statusCode(200);
        given().header("If-None-Match", tag).get(list).then().statusCode(200).header("ETag", not(equalTo(tag)));
    }

    @Test
    void oneUnitIsShownWithItsWholeHistory() {
        given().get("/api/v1/units/" + songMai("2024-12-31").getString("id"))
                .then()
                .statusCode(200)
                .body("level", equalTo("commune"))
                .body("fullName", equalTo("Phường Song Mai"))
                .body("versions.fullName", contains("Xã Song Mai", "Phường Song Mai"))
                .body("versions.type", contains("xa", "phuong"))
                .body("versions.parent.code", contains("213", "213"))
                .body("versions.validTo", contains("2025-01-01", "2025-07-01"))
                .body("predecessors", hasSize(0));
    }

    @Test
    void oneUnitIsShownWithWhatItCameFromAndWhatBecameOfIt() {
        RegisterUnderTest.asOfficer()
                .body(RegisterUnderTest.successions("commune,07204,07207,whole,2025-01-01,1191/NQ-UBTVQH15"))
                .post("/api/v1/imports/successions")
                .then()
                .statusCode(200);

        given().get("/api/v1/units/07204?asOf=2024-12-31")
                .then()
                .body("successors.unit.name", contains("Ngô Quyền"))
                .body("successors.on", contains("2025-01-01"))
                .body("successors.whole", contains(true))
                .body("successors.act", contains("1191/NQ-UBTVQH15"));
        given().get("/api/v1/units/07207?asOf=2025-01-01")
                .then()
                .body("predecessors.unit.name", contains("Trần Nguyên Hãn"))
                .body("successors", hasSize(0));
    }

    @Test
    void aCodeThatMeantAUnitOnAnotherDaySaysSo() {
        given().header("Accept-Language", "en")
                .get("/api/v1/units?within=24&asOf=2025-07-01")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://ntm.vn/problems/unit-not-found"))
                .body("detail", equalTo("24 was Bắc Giang until 2025-06-30."))
                .body("errors[0].field", equalTo("within"));
        given().header("Accept-Language", "vi")
                .get("/api/v1/units/224?asOf=2020-01-01")
                .then()
                .statusCode(404)
                .header("Content-Language", "vi")
                .body("title", equalTo("Không có đơn vị này vào ngày đã nêu"))
                .body("detail", equalTo("224 là Chũ từ 2025-01-01 đến hết 2025-06-30."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units/99999",
                "/api/v1/units/00000000-0000-0000-0000-000000000000",
                "/api/v1/units/%00",
                "/api/v1/units/'%20or%201=1--",
                "/api/v1/units?within=00000000-0000-0000-0000-000000000000&asOf=2020-01-01",
                "/api/v1/units?within=%00"
            })
    void whatIsNoUnitIsNotFound(String address) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://ntm.vn/problems/unit-not-found"));
    }

    @ParameterizedTest
    @CsvSource({
        "level=xã, level, 'province, district, commune, hamlet'",
        "type=village, type, thi_tran",
        "asOf=31/12/2023, asOf, 2023-12-31",
        "asOf=%2B99999-01-01, asOf, 2023-12-31",
        "asOf=%2B999999999-01-01, asOf, 2023-12-31",
        "limit=0, limit, from 1 to 1000",
        "limit=1001, limit, from 1 to 1000",
        "cursor=%2E%2E, cursor, page before",
        "cursor=YWJj, cursor, page before"
    })
    void whatCannotBeReadIsRefused(String query, String field, String accepted) {
        given().urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .get("/api/v1/units?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field))
                .body("errors[0].accepted", containsString(accepted));
    }

    private static JsonPath songMai(String day) {
        Response found = given().get("/api/v1/units?level=commune&within=213&asOf=" + day);
        JsonPath list = found.jsonPath();
        list.setRootPath("items.find { it.code == '07222' }");
        return list;
    }

    private static int total(String query) {
        Response found = given().get("/api/v1/units?limit=1&" + query);
        assertThat(found.statusCode()).isEqualTo(200);
        return found.jsonPath().getInt("total");
    }
}
