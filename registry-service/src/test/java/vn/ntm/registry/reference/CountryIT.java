package vn.ntm.registry.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.registry.RegisterUnderTest;

/** What the register answers of the whole country, to anybody. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountryIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private boolean isTried;

    /** Once for all tests, which only read; not before all of them, when the address is not known yet. */
    @BeforeEach
    void countryIsOnRecord() {
        if (!isTried) {
            isTried = true;
            RegisterUnderTest.empty();
            dryRunChangesNothing();
            importCountry();
        }
    }

    private static void dryRunChangesNothing() {
        long events = RegisterUnderTest.events();
        RegisterUnderTest.asOfficer()
                .post("/api/v1/imports/country?dryRun=true")
                .then()
                .statusCode(200)
                .body("units", equalTo(15_217))
                .body("acts", equalTo(518));
        assertThat(RegisterUnderTest.number("select count(*) from unit_version"))
                .isZero();
        assertThat(RegisterUnderTest.events()).isEqualTo(events);
    }

    private static JsonPath importCountry() {
        return RegisterUnderTest.asOfficer()
                .post("/api/v1/imports/country")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @ParameterizedTest
    @CsvSource({
        "level=province&asOf=2025-06-30, 63",
        "level=district&asOf=2025-06-30, 696",
        "level=commune&asOf=2025-06-30, 10035",
        "level=province&asOf=2025-07-01, 34",
        "level=district&asOf=2025-07-01, 0",
        "level=commune&asOf=2025-07-01, 3321",
        "type=xa&asOf=2025-07-01, 2621",
        "type=phuong&asOf=2025-07-01, 687",
        "type=dac_khu&asOf=2025-07-01, 13",
        "level=commune&asOf=2019-06-30, 11160",
        "level=commune&asOf=2024-05-31, 10595",
        "type=xa&within=24&asOf=2021-01-01, 184",
        "type=phuong&within=75&asOf=2026-04-29, 23",
        "type=phuong&within=75&asOf=2026-04-30, 33",
        "level=commune&within=iso-3166-2:VN-54&asOf=2025-06-30, 192",
        "level=province&attribute=region-2021:DBSCL&asOf=2025-06-30, 13",
        "level=commune&attribute=region-2021:TDMNPB&within=24&asOf=2025-06-30, 192"
    })
    void unitsAreAsManyAsPublished(String query, int units) {
        given().get("/api/v1/units?limit=1&" + query).then().statusCode(200).body("total", equalTo(units));
    }

    @Test
    void aSecondRunChangesNothing() {
        long events = RegisterUnderTest.events();
        long versions = RegisterUnderTest.number("select count(*) from unit_version");

        JsonPath summary = importCountry();

        assertThat(summary.getInt("units")).isZero();
        assertThat(summary.getInt("successions")).isZero();
        assertThat(summary.getInt("attributes")).isZero();
        assertThat(summary.getInt("codes")).isZero();
        assertThat(RegisterUnderTest.events()).isEqualTo(events);
        assertThat(RegisterUnderTest.number("select count(*) from unit_version"))
                .isEqualTo(versions);
        assertThat(RegisterUnderTest.number("select count(*) from unit_version where superseded_at is not null"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "dak lak, province, Đắk Lắk",
        "Đắk Lắk, province, Đắk Lắk",
        "tinh bac ninh, province, Bắc Ninh",
        "ea hleo, commune, Ea H'Leo",
        "ea h’leo, commune, Ea H'Leo",
        "phuong sai gon, commune, Sài Gòn",
        "phuc tho ha noi, commune, Phúc Thọ",
        "dăk lăk, province, Đắk Lắk"
    })
    void namesAreFoundAsPeopleTypeThem(String typed, String level, String name) {
        given().queryParam("q", typed)
                .queryParam("level", level)
                .queryParam("asOf", "2025-07-01")
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items[0].name", equalTo(name));
    }

    @Test
    void theNameAsTypedComesFirstAndAProvinceBeforeACommune() {
        List<String> found =
                given().get("/api/v1/units?q=Hà Nội&asOf=2025-07-01").jsonPath().getList("items.fullName");

        assertThat(found).startsWith("Thành phố Hà Nội");
        assertThat(given().get("/api/v1/units?q=ben tre&asOf=2025-06-30")
                        .jsonPath()
                        .getList("items.fullName", String.class))
                .startsWith("Tỉnh Bến Tre", "Thành phố Bến Tre");
    }

    @Test
    void aUnitIsFoundByWhatItLiesInAndByFormerNames() {
        given().get("/api/v1/units?q=tan an, yen dung&asOf=2024-06-30")
                .then()
                .body("items.fullName", contains("Thị trấn Tân An"))
                .body("items[0].parent.name", equalTo("Yên Dũng"));
        given().get("/api/v1/units?q=thi tran tan dan, bac giang&everywhen=true")
                .then()
                .body("items.fullName", contains("Phường Tân An"))
                .body("items[0].foundAs", equalTo("Thị trấn Tân Dân"))
                .body("items[0].validTo", equalTo("2025-07-01"));
    }

    @Test
    void aUnitIsFoundByItsCodeOnAnyDay() {
        given().get("/api/v1/units?q=24&everywhen=true")
                .then()
                .body("items.fullName", containsInAnyOrder("Tỉnh Bắc Giang", "Tỉnh Bắc Ninh"));
        given().get("/api/v1/units?q=07684&everywhen=true").then().body("items.fullName", contains("Xã Lão Hộ"));
        given().get("/api/v1/units?q=07684&asOf=2025-07-01").then().body("total", equalTo(0));
    }

    @Test
    void aSearchIsPaged() {
        String first = "/api/v1/units?q=tan&level=commune&asOf=2025-06-30&limit=100";
        Stream<String> ids = Stream.iterate(first, next -> next != null, next -> given().get(next)
                        .jsonPath()
                        .getString("next"))
                .flatMap(page -> given().get(page).jsonPath().getList("items.id", String.class).stream());

        assertThat(ids.toList())
                .doesNotHaveDuplicates()
                .hasSize(given().get(first).jsonPath().getInt("total"));
    }

    @Test
    void listsSortAsVietnameseDoes() {
        List<String> provinces = given().get("/api/v1/units?level=province&asOf=2025-06-30&limit=100")
                .jsonPath()
                .getList("items.name");

        assertThat(given().get("/api/v1/units/747/children?asOf=2020-06-30&limit=1000")
                        .jsonPath()
                        .getList("items.name", String.class))
                .containsSubsequence("Phường 1", "Phường 2", "Phường 3", "Phường 9", "Phường 10", "Phường 11");
        assertThat(provinces).containsSubsequence("An Giang", "Cao Bằng", "Đà Nẵng", "Đắk Lắk", "Gia Lai", "Yên Bái");
        assertThat(provinces.indexOf("Đồng Tháp")).isLessThan(provinces.indexOf("Gia Lai"));
    }

    @Test
    void theTreeOfAProvinceIsWhole() {
        JsonPath before =
                given().get("/api/v1/units/24/tree?asOf=2025-06-30&depth=2").jsonPath();
        JsonPath after =
                given().get("/api/v1/units/24/tree?asOf=2025-07-01&depth=2").jsonPath();

        assertThat(before.getString("name")).isEqualTo("Bắc Giang");

        assertThat(before.getList("children")).hasSize(10);
        assertThat(before.getList("children.collect { it.children.size() }", Integer.class).stream()
                        .mapToInt(i -> i)
                        .sum())
                .isEqualTo(192);
        assertThat(after.getString("name")).isEqualTo("Bắc Ninh");
        assertThat(after.getList("children")).hasSize(99);
        given().get("/api/v1/tree?asOf=2025-07-01&depth=1").then().body("size()", equalTo(34));
        given().get("/api/v1/units/07682/ancestors?asOf=2024-12-31")
                .then()
                .body("name", contains("Yên Dũng", "Bắc Giang"));
    }

    @Test
    void bothCodesInCirculationFindTheUnit() {
        for (String code : List.of("06970", "06978")) {
            given().get("/api/v1/units/" + code + "?asOf=2025-07-01")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Ba Chẽ"))
                    .body("codes.code", hasItem("06978"));
        }
        for (String code : List.of("23938", "23737")) {
            given().get("/api/v1/units/" + code + "?asOf=2025-07-01")
                    .then()
                    .body("versions[-1].fullName", equalTo("Xã Ia Mơ"));
        }
    }

    @Test
    void aHistorySaysWhatWentWhereByWhichAct() {
        given().get("/api/v1/units/18796?asOf=2025-06-30")
                .then()
                .body("fullName", equalTo("Xã Kỳ Lợi"))
                .body("successors", hasSize(3))
                .body("successors.find { it.unit.code == '18823' }.area", equalTo("all"))
                .body("successors.find { it.unit.code == '18823' }.population", equalTo("none"))
                .body("successors.find { it.unit.code == '18832' }.population", equalTo("rest"))
                .body("successors.act.unique()", contains("1665/NQ-UBTVQH15"))
                .body("attributes.find { it.name == 'region-2021' }.value", equalTo("BTB"))
                .body("attributes.find { it.name == 'region-2021' }.inheritedFrom.name", equalTo("Hà Tĩnh"));
    }

    @Test
    void changesTellWhatHappenedToWhomByWhichAct() {
        JsonPath reform = given().get("/api/v1/changes?from=2025-06-30&to=2025-07-01&level=province&limit=200")
                .jsonPath();

        assertThat(reform.getInt("total")).isEqualTo(52 + 23);
        assertThat(reform.getList("items.act", String.class)).containsOnly("202/2025/QH15");
        given().get("/api/v1/changes?from=2026-04-29&level=commune")
                .then()
                .body("total", equalTo(10))
                .body("items[0].kinds", contains("retyped"))
                .body("items[0].before.type", equalTo("xa"))
                .body("items[0].after.fullName", equalTo("Phường Lộc Ninh"))
                .body("items.act.unique()", contains("237/NQ-UBTVQH16"))
                .body("items[0].toCome", equalTo(false));
        given().get("/api/v1/changes?from=2024-12-31&to=2025-01-01&within=24&level=commune&limit=200")
                .then()
                .body("items.find { it.unit.code == '07684' }.kinds", hasItems("merged", "dissolved"))
                .body("items.find { it.unit.code == '07684' }.counterparts.name", contains("Tân An"));
    }

    @Test
    void listsAreGivenAsSpreadsheetsToo() throws IOException {
        Response csv = given().accept("text/csv").get("/api/v1/units?level=commune&asOf=2025-06-30");
        Response xlsx = given().accept(XLSX).get("/api/v1/units?level=commune&asOf=2025-07-01");

        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString().lines()).hasSize(10_036);
        assertThat(csv.asString()).contains("commune,07222,");
        try (InputStream file = new ByteArrayInputStream(xlsx.asByteArray());
                ReadableWorkbook workbook = new ReadableWorkbook(file)) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3_322);
            assertThat(rows.get(1).getCellText(1)).hasSize(5);
        }
        given().accept("application/pdf").get("/api/v1/units").then().statusCode(406);
    }

    @Test
    void anActIsShownWithItsClauses() {
        String id = given().get("/api/v1/acts?q=1658/NQ").jsonPath().getString("items[0].id");

        given().get("/api/v1/acts/" + id)
                .then()
                .body("number", equalTo("1658/NQ-UBTVQH15"))
                .body("passedOn", equalTo("2025-06-16"))
                .body("from", equalTo("2025-07-01"))
                .body("title", containsString("tỉnh Bắc Ninh"));
        assertThat(given().accept("text/csv").get("/api/v1/acts").asString().lines())
                .hasSize(519);
        given().get("/api/v1/acts?from=2019-12-31&to=2020-01-01")
                .then()
                .body("items.number", hasItem("813/NQ-UBTVQH14"));
    }
}
