package vn.ntm.registry.attributes.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.Tokens;
import vn.ntm.registry.RegisterUnderTest;
import vn.ntm.registry.units.Unit;

/** Lists of attributes taken into the register, and lists refused. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class AttributeImportsIT {

    private static final String ATTRIBUTES = "/api/v1/imports/attributes";
    private static final byte[] LIST = RegisterUnderTest.attributes(
            "commune,07222,mountainous,false,2021-01-01,,861/QĐ-TTg",
            "commune,07222,population,8214,2023-01-01,2025-01-01,Niên giám 2023",
            "commune,07687,population,9100,2023-01-01,2025-01-01,Niên giám 2023");

    @BeforeEach
    void bacGiangIsOnRecord() {
        RegisterUnderTest.empty();
        RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang()).statusCode(200);
    }

    @Test
    void aListIsTakenOnceAndEachUnitIsToldOnce() {
        long events = RegisterUnderTest.events();
        long revision = RegisterUnderTest.number("select revision from register_revision");

        assertSummary(take(LIST), 3, 2, 3, 0);
        assertThat(RegisterUnderTest.events()).isEqualTo(events + 2);
        assertThat(RegisterUnderTest.number("select revision from register_revision"))
                .isEqualTo(revision + 1);

        assertSummary(take(LIST), 3, 0, 0, 3);
        assertThat(RegisterUnderTest.events()).isEqualTo(events + 2);
        assertThat(RegisterUnderTest.number("select count(*) from unit_attribute"))
                .isEqualTo(3);
        assertThat(RegisterUnderTest.number(
                        "select count(*) from audit where action = 'attributes.imported' and details like '%rows=3, "
                                + "units=2, versions=3%'"))
                .isPositive();
    }

    @Test
    void theEventCarriesWhatIsHeldTrue() {
        take(LIST).statusCode(200);
        take(RegisterUnderTest.attributes("commune,07222,population,8300,2024-01-01,,Niên giám 2024"))
                .statusCode(200);

        String attributes = RegisterUnderTest.text("""
                select string_agg(concat_ws(' ', a ->> 'name', a ->> 'value', a ->> 'validFrom', a ->> 'validTo',
                                            a ->> 'source'), '; ')
                from (select data from event where topic = 'ntm.units' and key = '%s' order by id desc limit 1) e,
                     jsonb_array_elements(e.data::jsonb -> 'attributes') a
                """.formatted(Unit.idOf(UnitLevel.COMMUNE, "07222", null)));

        assertThat(attributes)
                .isEqualTo("mountainous false 2021-01-01 861/QĐ-TTg; "
                        + "population 8214 2023-01-01 2024-01-01 Niên giám 2023; "
                        + "population 8300 2024-01-01 Niên giám 2024");
        assertThat(RegisterUnderTest.number(
                        "select count(*) from unit_attribute where superseded_at is not null and value = '8214'"))
                .isEqualTo(1);
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndDoesNothing() {
        long events = RegisterUnderTest.events();

        assertSummary(
                RegisterUnderTest.asOfficer()
                        .body(LIST)
                        .post(ATTRIBUTES + "?dryRun=true")
                        .then(),
                3,
                2,
                3,
                0);

        assertThat(RegisterUnderTest.number("select count(*) from unit_attribute"))
                .isZero();
        assertThat(RegisterUnderTest.events()).isEqualTo(events);
    }

    @Test
    void aListWithFaultsIsRefusedWholeAndEachFaultIsTold() {
        take(RegisterUnderTest.attributes(
                        "commune,07222,population,8214,2023-01-01,,Niên giám 2023",
                        "ward,07222,colour,red,2023-01-01,,x",
                        "commune,07222,area-class,IV,2023-01-01,,x",
                        "commune,7222,population,8214,2025-13-01,,",
                        "commune,99999,population,1,2023-01-01,,x",
                        "commune,07222,population,1,2025-07-01,,x",
                        "commune,07222,population,2,2023-01-01,,x"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://ntm.vn/problems/file-refused"))
                .body("errors.line", contains(3, 3, 4, 5, 5, 6, 7, 8))
                .body(
                        "errors.field",
                        contains("level", "attribute", "value", "valid_from", "source", "code", "code", "valid_from"))
                .body("errors[2].value", equalTo("IV"))
                .body("errors[2].accepted", equalTo("I, II, III"))
                .body("errors[6].accepted", equalTo("the code of a unit that exists on 2025-07-01"))
                .body("errors[7].accepted", equalTo("one row; line 2 begins on the same day"));
        assertThat(RegisterUnderTest.number("select count(*) from unit_attribute"))
                .isZero();
    }

    @Test
    void aSpreadsheetIsTakenLikeAList() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("a");
            List<String> header = List.of("level", "code", "attribute", "value", "valid_from", "valid_to", "source");
            List<Object> cells = List.of("commune", "07222", "population", 8214, "2023-01-01", "", "Niên giám 2023");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                if (cells.get(column) instanceof Number number) {
                    sheet.value(1, column, number);
                } else {
                    sheet.value(1, column, (String) cells.get(column));
                }
            }
        }

        assertSummary(
                RegisterUnderTest.asOfficer()
                        .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .body(bytes.toByteArray())
                        .post(ATTRIBUTES)
                        .then(),
                1,
                1,
                1,
                0);
        assertThat(RegisterUnderTest.text("select value from unit_attribute")).isEqualTo("8214");
    }

    @Test
    void aRepeatedRequestGetsItsFirstAnswer() {
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            assertSummary(
                    RegisterUnderTest.asOfficer()
                            .header("Idempotency-Key", key)
                            .body(LIST)
                            .post(ATTRIBUTES)
                            .then(),
                    3,
                    2,
                    3,
                    0);
        }
    }

    @Test
    void aListThatNobodyWaitsForIsTakenAsAJobOfItsSender() {
        String token = Tokens.of(Role.PROVINCE_OFFICER, Unit.idOf(UnitLevel.PROVINCE, "24", null));
        String job = RegisterUnderTest.as(token)
                .header("Prefer", "respond-async")
                .body(LIST)
                .post(ATTRIBUTES)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> RegisterUnderTest.as(token).get(job).then().body("state", equalTo("done")));
        RegisterUnderTest.as(token)
                .get(job)
                .then()
                .body("kind", equalTo("attributes-import"))
                .body("result.rows", equalTo(3))
                .body("result.units", equalTo(2))
                .body("result.versions", equalTo(3));
        assertThat(RegisterUnderTest.number("select count(*) from unit_attribute"))
                .isEqualTo(3);
    }

    @Test
    void aProvinceOfficerStatesWhatLiesInTheProvince() {
        RegisterUnderTest.importUnits(RegisterUnderTest.units("province,27,1,tinh,Bắc Ninh,Tỉnh Bắc Ninh,,,2025-07-01"))
                .statusCode(200);
        String token = Tokens.of(Role.PROVINCE_OFFICER, Unit.idOf(UnitLevel.PROVINCE, "24", null));

        assertSummary(RegisterUnderTest.as(token).body(LIST).post(ATTRIBUTES).then(), 3, 2, 3, 0);
        RegisterUnderTest.as(token)
                .body(RegisterUnderTest.attributes("province,27,region-2021,DBSH,,2025-07-01,81/2023/QH15"))
                .post(ATTRIBUTES)
                .then()
                .statusCode(403)
                .body("type", equalTo("https://ntm.vn/problems/outside-territory"));
        RegisterUnderTest.as(Tokens.of(Role.PROVINCE_OFFICER))
                .body(LIST)
                .post(ATTRIBUTES)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.AUDITOR, Role.DISTRICT_OFFICER, Role.COMMUNE_OFFICER})
    void whoMayNotImportIsTold(String role) {
        RegisterUnderTest.as(Tokens.of(role))
                .body(LIST)
                .post(ATTRIBUTES)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse take(byte[] list) {
        return RegisterUnderTest.asOfficer().body(list).post(ATTRIBUTES).then();
    }

    private static void assertSummary(ValidatableResponse answer, int rows, int units, int versions, int unchanged) {
        answer.statusCode(200)
                .body("rows", equalTo(rows))
                .body("units", equalTo(units))
                .body("versions", equalTo(versions))
                .body("unchanged", equalTo(unchanged));
    }
}
