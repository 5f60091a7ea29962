package vn.ntm.registry.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.Tokens;
import vn.ntm.registry.RegisterUnderTest;
import vn.ntm.registry.units.Unit;

/** Lists taken into the register, and lists refused. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class ImportIT {

    private static final String UNITS = "/api/v1/imports/units";
    private static final byte[] LIST =
            RegisterUnderTest.units("province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,2025-07-01");

    @BeforeEach
    void nothingIsOnRecord() {
        RegisterUnderTest.empty();
    }

    @Test
    void aListIsTakenOnceHoweverOftenItIsSent() {
        long events = RegisterUnderTest.events();

        assertSummary(RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang()), 322, 244, 322, 0);
        assertThat(RegisterUnderTest.events()).isEqualTo(events + 244);
        assertThat(RegisterUnderTest.number("select count(*) from unit_version"))
                .isEqualTo(322);

        assertSummary(RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang()), 322, 0, 0, 322);
        assertThat(RegisterUnderTest.events()).isEqualTo(events + 244);
        assertThat(RegisterUnderTest.number("select count(distinct recorded_at) from unit_version"))
                .isEqualTo(1);
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndDoesNothing() {
        long events = RegisterUnderTest.events();

        assertSummary(
                RegisterUnderTest.asOfficer()
                        .body(RegisterUnderTest.bacGiang())
                        .post(UNITS + "?dryRun=true")
                        .then(),
                322,
                244,
                322,
                0);

        assertThat(RegisterUnderTest.number("select count(*) from unit")).isZero();
        assertThat(RegisterUnderTest.events()).isEqualTo(events);
    }

    @Test
    void aListThatExtendsTheHistoryChangesThoseUnitsAlone() {
        RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang());
        long events = RegisterUnderTest.events();

        assertSummary(
                RegisterUnderTest.importUnits(RegisterUnderTest.units(
                        "province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,2025-07-01",
                        "province,24,1,tinh,Bắc Ninh,Tỉnh Bắc Ninh,,2025-07-01,",
                        "commune,07210,1,phuong,Bắc Giang,Phường Bắc Giang,24,2025-07-01,")),
                3,
                2,
                2,
                1);

        assertThat(RegisterUnderTest.events()).isEqualTo(events + 2);
        given().get("/api/v1/units?within=24&asOf=2025-07-01")
                .then()
                .body("items.fullName", contains("Phường Bắc Giang"))
                .body("items.parent.name", contains("Bắc Ninh"));
    }

    @Test
    void listsSentAtOnceAreTakenOneAfterAnother() {
        long events = RegisterUnderTest.events();

        List<CompletableFuture<Integer>> answers = IntStream.range(0, 4)
                .mapToObj(sender -> CompletableFuture.supplyAsync(
                        () -> RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang())
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getInt("units"),
                        command -> new Thread(command).start()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsExactlyInAnyOrder(244, 0, 0, 0);
        assertThat(RegisterUnderTest.events()).isEqualTo(events + 244);
    }

    @Test
    void whoTookAListIsOnRecord() {
        long before = RegisterUnderTest.number("select coalesce(max(id), 0) from audit");

        RegisterUnderTest.importUnits(LIST);

        assertThat(RegisterUnderTest.number("""
                        select count(*) from audit
                        where actor = 'test-national-officer' and roles = 'national-officer'
                          and action = 'units.imported' and details like '%%rows=1, units=1%%' and id > %d
                        """.formatted(before))).isEqualTo(1);
    }

    @Test
    void aListWithFaultsIsRefusedWholeAndEachFaultIsTold() {
        byte[] list = RegisterUnderTest.units(
                "province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,2025-07-01",
                "district,213,1,xa,Bắc Giang,Thị xã Bắc Giang,24,2025-13-01,",
                "commune,07222,1,xa,Song Mai,Xã Song Mai,999,,2025-07-01");

        RegisterUnderTest.importUnits(list)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://ntm.vn/problems/file-refused"))
                .body("detail", equalTo("3 faults."))
                .body("errors.line", contains(3, 3, 4))
                .body("errors.field", contains("type", "valid_from", "parent_code"))
                .body("errors.value", contains("xa", "2025-13-01", "999"))
                .body("errors[1].accepted", equalTo("a date such as 2025-07-01"));
        RegisterUnderTest.as(Tokens.of(Role.NATIONAL_OFFICER), "vi")
                .body(list)
                .post(UNITS + "?dryRun=true")
                .then()
                .statusCode(422)
                .header("Content-Language", "vi")
                .body("title", equalTo("Tệp có lỗi, không dòng nào được nhập"))
                .body("errors[1].accepted", equalTo("ngày dạng 2025-07-01"));
        assertThat(RegisterUnderTest.number("select count(*) from unit")).isZero();
    }

    @Test
    void textInOldEncodingsIsRefused() {
        byte[] tcvn3 = new String(LIST, StandardCharsets.UTF_8)
                .replace("Bắc", "B\u00BEc")
                .replace("Tỉnh", "T\u00D8nh")
                .getBytes(StandardCharsets.ISO_8859_1);

        RegisterUnderTest.importUnits(tcvn3)
                .statusCode(422)
                .body("errors.line", contains(2))
                .body("errors[0].accepted", equalTo("text in UTF-8"));
        RegisterUnderTest.importUnits(new String(tcvn3, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("errors.field", contains("name", "full_name"))
                .body("errors[1].accepted", startsWith("Vietnamese in Unicode; it has Ø"));
    }

    @Test
    void aHugeFieldIsRefusedAndNotSentBack() {
        String answer = RegisterUnderTest.importUnits(RegisterUnderTest.units(
                        "province,24,1,tinh,%s,Tỉnh Bắc Giang,,,".formatted("Ắ".repeat(300_000))))
                .statusCode(422)
                .body("errors.field", contains("name"))
                .extract()
                .asString();

        assertThat(answer).hasSizeLessThan(1_000);
    }

    @Test
    void bytesAtRandomAreRefused() {
        byte[] bytes = new byte[200_000];
        new Random(2025).nextBytes(bytes);

        RegisterUnderTest.importUnits(bytes).statusCode(422).contentType("application/problem+json");
        RegisterUnderTest.importUnits(new byte[0]).statusCode(422).body("errors", hasSize(1));
    }

    @Test
    void contentOfAnotherTypeIsRefused() {
        given().header("Authorization", "Bearer " + Tokens.of(Role.NATIONAL_OFFICER))
                .contentType("application/json")
                .body("{}")
                .post(UNITS)
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("https://ntm.vn/problems/unsupported-media-type"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/imports/units, vi, Cần mã truy cập hợp lệ",
        "/api/v1/imports/units, en, A valid access token is needed",
        "/api/v1/imports/successions, en, A valid access token is needed"
    })
    void nobodyImportsWithoutAToken(String address, String language, String title) {
        given().header("Accept-Language", language)
                .contentType("text/csv")
                .body(LIST)
                .post(address)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("title", equalTo(title));
        RegisterUnderTest.as("not.a.token", language)
                .body(LIST)
                .post(address)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.AUDITOR, Role.PROVINCE_OFFICER, Role.DISTRICT_OFFICER, Role.COMMUNE_OFFICER})
    void whoMayNotImportIsTold(String role) {
        for (String address : new String[] {UNITS, "/api/v1/imports/successions"}) {
            RegisterUnderTest.as(Tokens.of(role))
                    .body(LIST)
                    .post(address)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("title", equalTo("You may not do this"));
        }
        RegisterUnderTest.as(Tokens.of(role), "vi")
                .body(LIST)
                .post(UNITS)
                .then()
                .statusCode(403)
                .body("title", equalTo("Không có quyền thực hiện"));
    }

    @Test
    void aTokenForAProvinceImportsWhatLiesInIt() {
        RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang());
        UUID bacGiang = Unit.idOf(UnitLevel.PROVINCE, "24", null);
        byte[] inside =
                RegisterUnderTest.units("hamlet,07222-1,1,thon,Nam Giang,Thôn Nam Giang,07222,2021-01-01,2025-07-01");
        byte[] outside = RegisterUnderTest.units("province,27,1,tinh,Bắc Ninh,Tỉnh Bắc Ninh,,,2025-07-01");

        assertSummary(
                RegisterUnderTest.as(Tokens.of(Role.INTEGRATION, bacGiang))
                        .body(inside)
                        .post(UNITS)
                        .then(),
                1,
                1,
                1,
                0);
        RegisterUnderTest.as(Tokens.of(Role.INTEGRATION, bacGiang))
                .body(outside)
                .post(UNITS)
                .then()
                .statusCode(403)
                .body("type", equalTo("https://ntm.vn/problems/outside-territory"));
    }

    @Test
    void aRequestWithAKnownKeyGetsItsFirstAnswer() {
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            assertSummary(
                    RegisterUnderTest.asOfficer()
                            .header("Idempotency-Key", key)
                            .body(LIST)
                            .post(UNITS)
                            .then()
                            .contentType("application/json"),
                    1,
                    1,
                    1,
                    0);
        }
        RegisterUnderTest.asOfficer()
                .header("Idempotency-Key", key)
                .body(RegisterUnderTest.bacGiang())
                .post(UNITS)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://ntm.vn/problems/idempotency-key-reused"));
    }

    @Test
    void successionsAreTakenOnceAndBothEndsAreTold() {
        RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang());
        long events = RegisterUnderTest.events();
        byte[] list = RegisterUnderTest.successions("commune,07204,07207,whole,2025-01-01,1191/NQ-UBTVQH15");

        assertSummary(importSuccessions(list), 1, 2, 1, 0);
        assertThat(RegisterUnderTest.events()).isEqualTo(events + 2);
        assertSummary(importSuccessions(list), 1, 0, 0, 1);
        assertThat(RegisterUnderTest.events()).isEqualTo(events + 2);
        importSuccessions(RegisterUnderTest.successions("commune,07204,07207,part,2025-02-01,"))
                .statusCode(422)
                .body("errors.field", contains("old_code"))
                .body("errors[0].accepted", containsString("2025-01-31"));
    }

    @Test
    void aWholeCountryIsTaken() {
        byte[] country = Country.of(63, 11, 15);

        assertSummary(RegisterUnderTest.importUnits(country), 11_151, 11_151, 11_151, 0);
    }

    private static ValidatableResponse importSuccessions(byte[] list) {
        return RegisterUnderTest.asOfficer()
                .body(list)
                .post("/api/v1/imports/successions")
                .then();
    }

    private static void assertSummary(ValidatableResponse answer, int rows, int units, int versions, int unchanged) {
        answer.statusCode(200)
                .body("rows", equalTo(rows))
                .body("units", equalTo(units))
                .body("versions", equalTo(versions))
                .body("unchanged", equalTo(unchanged));
    }
}
