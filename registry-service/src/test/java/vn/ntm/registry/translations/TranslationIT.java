package vn.ntm.registry.translations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.registry.CountryUnderTest;
import vn.ntm.registry.ReferenceCountry;
import vn.ntm.registry.RegisterUnderTest;

/** Tables over the shipped country, posted by anybody. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class TranslationIT {

    private static final String REFORM = "/api/v1/translations?from=2025-06-30&to=2025-07-01";

    @BeforeEach
    void theCountryIsOnRecord() {
        CountryUnderTest.load();
    }

    @Test
    void aTableInJsonIsBroughtOntoTheUnitsOfToday() {
        json("""
                {"from":"2024-12-31","to":"2025-07-01","rows":[
                  {"code":"07684","values":{"people":1200,"rate":10.5,"note":"a"}},
                  {"name":"TT. Tân An","parent":"Bắc Giang","values":{"people":"800","rate":"12.5"}},
                  {"name":"Tân An","values":{"people":5}},
                  {"code":"99999"}],
                 "columns":[{"name":"rate","rule":"mean","weight":"people"}]}
                """)
                .statusCode(200)
                .body("level", equalTo("commune"))
                .body("items", hasSize(1))
                .body("items[0].unit.fullName", equalTo("Phường Tân An"))
                .body("items[0].unit.parent.code", equalTo("24"))
                .body("items[0].values.people", equalTo(2000))
                .body("items[0].values.rate", equalTo(11.3f))
                .body("items[0].values.note", nullValue())
                .body("items[0].quality.grade", equalTo("A"))
                .body("items[0].sources.name", contains("Thị trấn Tân An", "Xã Lão Hộ"))
                .body("rows.outcome", contains("whole", "whole", "ambiguous", "unknown"))
                .body("rows[3].reason", equalTo("no unit was ever called 99999"))
                .body("totals.people.in", equalTo(2005))
                .body("totals.people.notPlaced", equalTo(5));
    }

    @Test
    void codesAndNamesAloneAreListsOfUnits() {
        json("{\"from\":\"2025-06-30\",\"to\":\"2025-07-01\",\"codes\":[\"24\",\"27\",\"01\"]}")
                .body("level", equalTo("province"))
                .body("items.unit.code", contains("01", "24"))
                .body("items[1].sources.code", contains("24", "27"));
        json("{\"from\":\"2025-07-01\",\"to\":\"2025-06-30\",\"names\":[\"Bắc Ninh\"]}")
                .body("items.unit.name", contains("Bắc Giang", "Bắc Ninh"))
                .body("items[0].quality.grade", equalTo("D"));
        json("{\"from\":\"2025-07-01\",\"to\":\"2025-06-30\",\"codes\":[\"06978\",\"iso-3166-2:VN-54\"]}")
                .body("rows.outcome", contains("split", "unknown"))
                .body("unknownShares", equalTo("even"));
    }

    @Test
    void backInTimeKnownPopulationsSayWhoBroughtWhat() {
        RegisterUnderTest.execute("""
                insert into unit_attribute (unit_id, name, value, valid_from, valid_to, source, recorded_at)
                select unit_id, 'population', case code when '24' then '300' else '100' end,
                       date '2024-01-01', date '2025-07-01', 'of this test', now()
                from unit_version
                where level = 'province' and code in ('24', '27') and valid @> date '2025-06-30'
                  and superseded_at is null
                """);
        try {
            json("""
                    {"from":"2025-07-01","to":"2025-06-30","rows":[{"code":"24","values":{"n":1001,"km2":10}}],
                     "columns":[{"name":"km2","rule":"sum","by":"area"}]}
                    """)
                    .body("items.unit.name", contains("Bắc Giang", "Bắc Ninh"))
                    .body("items.values.n", contains(751, 250))
                    .body("items.values.km2", contains(5, 5))
                    .body("items.sources.flatten().certain", contains(true, true))
                    .body("items.sources.flatten().areaCertain", contains(false, false))
                    .body("totals.n.out", equalTo(1001));
        } finally {
            RegisterUnderTest.execute("delete from unit_attribute where source = 'of this test'");
        }
    }

    @Test
    void aFileComesBackAsAFileOfItsKindWithItsTotals() {
        String csv = post("text/csv", REFORM, "Mã xã,dan_so,ghi_chu\n18796,1001,=1+1\n99999,7,x\n")
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();

        assertThat(csv.lines())
                .contains("code,name,full_name,parent_code,parent_name,dan_so,ghi_chu,quality,grade,sources,note")
                .anyMatch(line -> line.startsWith("18754,") && line.contains(",501,"))
                .anyMatch(line -> line.startsWith("18832,") && line.contains(",500,"))
                .anyMatch(line -> line.startsWith("99999,")
                        && line.contains(",7,x,")
                        && line.endsWith("row 3: unknown; no unit was ever called 99999"));
        int sum = csv.lines()
                .skip(1)
                .map(line -> line.replaceAll("\"[^\"]*\"", "").split(",", -1)[5])
                .filter(cell -> !cell.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(sum).isEqualTo(1008);
        post("text/csv", REFORM + "&column=dan_so:sum:area", "code,dan_so\n18796,1001\n", "application/json")
                .contentType("application/json")
                .body("items.find { it.unit.code == '18823' }.values.dan_so", equalTo(1001));
    }

    @Test
    void aListOfTheRegisterItselfIsTranslatedWithEachColumnToldFromTheOthers() {
        String list = given().accept("text/csv")
                .get("/api/v1/units?level=commune&within=221&asOf=2024-12-31")
                .asString();

        String header = post("text/csv", REFORM.replace("2025-06-30", "2024-12-31"), list)
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .findFirst()
                .orElseThrow();

        assertThat(header.split(",")).doesNotHaveDuplicates().startsWith("code", "name", "full_name", "parent_code");
    }

    @Test
    void theCountryIsTranslatedFromWorkbookToWorkbook() throws IOException {
        List<String> codes = ReferenceCountry.units(UnitLevel.COMMUNE, ReferenceCountry.LAST_OF_OLD).stream()
                .map(unit -> unit.on(ReferenceCountry.LAST_OF_OLD).orElseThrow().code())
                .toList();
        byte[] workbook = workbook(codes);
        byte[] answer = given().contentType(TableFormat.XLSX_TYPE)
                .body(workbook)
                .post(REFORM)
                .asByteArray();

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(answer));
                Stream<Row> rows = read.getFirstSheet().openStream()) {
            List<BigDecimal> numbers = rows.skip(1)
                    .filter(row -> row.getCellAsNumber(5).isPresent())
                    .map(row -> row.getCellAsNumber(5).orElseThrow())
                    .toList();
            assertThat(numbers).hasSize(3_316);
            assertThat(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(BigDecimal.valueOf(10_035L * 10_036 / 2));
        }
    }

    @Test
    void hostileFilesAreRefusedWithWhatIsWrong() {
        post("text/csv", REFORM, "xyz,dan_so\n1,2\n")
                .statusCode(422)
                .body("errors[0].accepted", equalTo("a column code or name"));
        post("text/csv", REFORM, "name\nhép møt\n").statusCode(422).body("errors[0].line", equalTo(2));
        post("text/csv", REFORM, "").statusCode(422);
        post(TableFormat.XLSX_TYPE, REFORM, "PK\u0003\u0004 and nothing of a zip")
                .statusCode(422);
        String long1 = IntStream.rangeClosed(0, 100_000).mapToObj(i -> "00001").collect(Collectors.joining("\n"));
        post("text/csv", REFORM, "code\n" + long1)
                .statusCode(422)
                .body("errors[0].accepted", equalTo("no more than 100000 rows"));
        String wide = IntStream.range(0, 101).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        post("text/csv", REFORM, "code," + wide + "\n00001" + ",1".repeat(101) + "\n")
                .statusCode(422);
        post("text/csv", REFORM + "&column=n:sum", "code,n\n00001,1e999999999\n")
                .statusCode(422)
                .body("errors[0].line", equalTo(2))
                .body("errors[0].accepted", containsString("a number such as 1234"));
        post("text/csv", REFORM + "&column=m:sum", "code,n\n00001,1\n").statusCode(422);
        post("text/csv", REFORM, "code,n\n\"\u0001\",1\n").statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/translations?to=2025-07-01 | 400 | from",
                "/api/v1/translations?from=2025-06-31&to=2025-07-01 | 400 | from",
                "/api/v1/translations?from=2025-06-30&to=2025-07-01&level=village | 400 | level",
                "/api/v1/translations?from=2025-06-30&to=2025-07-01&unknownShares=guess | 400 | unknownShares",
                "/api/v1/translations?from=2025-06-30&to=2025-07-01&column=n | 400 | column",
            })
    void questionsThatCannotBeUnderstoodAreRefused(String address, int status, String field) {
        post("text/csv", address, "code,n\n00001,1\n").statusCode(status).body("errors[0].field", equalTo(field));
    }

    @Test
    void allFormsAreDocumented() {
        for (String path : List.of("translations", "vintages")) {
            given().get("/q/openapi?format=json")
                    .then()
                    .body(
                            "paths.'/api/v1/" + path + "'.post.requestBody.content.keySet()",
                            containsInAnyOrder("application/json", "text/csv", TableFormat.XLSX_TYPE))
                    .body(
                            "paths.'/api/v1/" + path + "'.post.responses.'200'.content.keySet()",
                            containsInAnyOrder("application/json", "text/csv", TableFormat.XLSX_TYPE));
        }
    }

    @Test
    void otherFormsAreNotTaken() {
        post("text/plain", REFORM, "code\n00001\n").statusCode(415);
        post("text/csv", REFORM, "code\n00001\n", "image/png").statusCode(406);
        post("application/json", REFORM, "{\"rows\":[{\"code\":{\"a\":1}}]}").statusCode(400);
        post("application/json", REFORM, "{\"rows\":").statusCode(400);
        post("application/json", REFORM, "{\"codes\":[\"00001\"]}").statusCode(200);
    }

    private static byte[] workbook(List<String> codes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("data");
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "dan_so");
            for (int i = 0; i < codes.size(); i++) {
                sheet.value(i + 1, 0, codes.get(i));
                sheet.value(i + 1, 1, i + 1);
            }
        }
        return bytes.toByteArray();
    }

    private static ValidatableResponse json(String body) {
        return post("application/json", "/api/v1/translations", body);
    }

    private static ValidatableResponse post(String type, String address, String body) {
        return post(type, address, body, null);
    }

    private static ValidatableResponse post(String type, String address, String body, @Nullable String accept) {
        RequestSpecification request = given().header("Accept-Language", "en").contentType(type);
        Response response = (accept == null ? request : request.accept(accept))
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(address);
        return response.then();
    }
}
