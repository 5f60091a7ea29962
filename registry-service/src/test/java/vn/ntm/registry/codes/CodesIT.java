package vn.ntm.registry.codes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
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

/** Units by the codes of other agencies and by second official ones. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class CodesIT {

    private static final String CODES = "/api/v1/imports/codes";
    private static final UUID BAC_GIANG = Unit.idOf(UnitLevel.PROVINCE, "24", null);
    private static final UUID SONG_MAI = Unit.idOf(UnitLevel.COMMUNE, "07222", null);
    private static final byte[] LIST = RegisterUnderTest.codes(
            "province,24,iso-3166-2,VN-54,,2025-07-01,ISO 3166-2:VN",
            "commune,07222,variant,07999,2020-01-01,,",
            "commune,07222,ban-dan-toc,BG-17,2021-01-01,2024-01-01,");

    @Inject
    CodeLookup lookup;

    @Inject
    Jdbi sql;

    @BeforeEach
    void bacGiangIsOnRecord() {
        RegisterUnderTest.empty();
        RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang()).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "24, 2024-01-01, 24",
        "iso-3166-2:VN-54, 2024-01-01, 24",
        "iso-3166-2:VN-54, 2025-06-30, 24",
        "07222, 2024-01-01, 07222",
        "07999, 2024-01-01, 07222",
        "variant:07999, 2024-01-01, 07222",
        "ban-dan-toc:BG-17, 2023-12-31, 07222"
    })
    void aUnitIsFoundByAnyOfItsCodes(String written, String day, String code) {
        take(LIST).statusCode(200);

        given().get("/api/v1/units/" + written + "?asOf=" + day)
                .then()
                .statusCode(200)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "iso-3166-2:VN-54, 2025-07-01",
        "iso-3166-2:vn-54, 2024-01-01",
        "ban-dan-toc:BG-17, 2024-01-01",
        "BG-17, 2023-01-01",
        "VN-54, 2024-01-01",
        "07999, 2019-12-31",
        "07999, 2025-07-01",
        "Not a system:VN-54, 2024-01-01"
    })
    void aCodeIsNobodysOnOtherDaysOrInOtherSystems(String written, String day) {
        take(LIST).statusCode(200);

        given().get("/api/v1/units/" + written + "?asOf=" + day)
                .then()
                .statusCode(404)
                .body("type", equalTo("https://ntm.vn/problems/unit-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-3166-2:VN-54", "07999"})
    void aCodeIsNobodysBeforeItWasOnRecord(String written) {
        take(LIST).statusCode(200);

        given().get("/api/v1/units/" + written + "?asOf=2024-01-01&knownAt=2001-01-01T00:00:00Z")
                .then()
                .statusCode(404);
        given().get("/api/v1/units/" + written + "/ancestors?asOf=2024-01-01&knownAt=2001-01-01T00:00:00Z")
                .then()
                .statusCode(404);
    }

    @Test
    void unitsAreListedWithinAProvinceNamedByItsIsoCode() {
        take(LIST).statusCode(200);

        given().get("/api/v1/units?level=commune&type=xa&within=iso-3166-2:VN-54&asOf=2023-12-31")
                .then()
                .body("total", equalTo(182));
    }

    @Test
    void theOfficialCodeIsMeantBeforeASecondOne() {
        take(RegisterUnderTest.codes("commune,07222,variant,07999,2020-01-01,,"))
                .statusCode(200);
        RegisterUnderTest.importUnits(
                        RegisterUnderTest.units("commune,07999,1,xa,Mới,Xã Mới,213,2024-01-01,2025-07-01"))
                .statusCode(200);

        assertThat(lookup.find("07999", LocalDate.parse("2023-12-31"))).contains(SONG_MAI);
        assertThat(lookup.find("07999", LocalDate.parse("2024-01-01")))
                .contains(Unit.idOf(UnitLevel.COMMUNE, "07999", LocalDate.parse("2024-01-01")));
    }

    @Test
    void theHistoryOfAUnitHasItsCodes() {
        take(LIST).statusCode(200);

        given().get("/api/v1/units/" + SONG_MAI)
                .then()
                .body("codes.system", contains("ban-dan-toc", "variant"))
                .body("codes.code", contains("BG-17", "07999"))
                .body("codes.validFrom", contains("2021-01-01", "2020-01-01"))
                // A code ends with its unit.
                .body("codes.validTo", contains("2024-01-01", "2025-07-01"));
        given().get("/api/v1/units/" + BAC_GIANG)
                .then()
                .body("codes", hasSize(1))
                .body("codes[0].validFrom", nullValue())
                .body("codes[0].source", equalTo("ISO 3166-2:VN"));
    }

    @Test
    void aListIsTakenOnceAndEachUnitIsToldOnce() {
        long events = RegisterUnderTest.events();

        assertSummary(take(LIST), 3, 2, 3, 0);
        assertSummary(take(LIST), 3, 0, 0, 3);

        assertThat(RegisterUnderTest.events()).isEqualTo(events + 2);
        assertThat(RegisterUnderTest.text("""
                        select data::jsonb -> 'codes' -> 0 ->> 'code' from event
                        where topic = 'ntm.units' and key = '%s' order by id desc limit 1
                        """.formatted(BAC_GIANG))).isEqualTo("VN-54");
    }

    @Test
    void aCorrectedCodeIsStillWhatWasKnown() {
        take(RegisterUnderTest.codes("commune,07222,post,26113,2018-01-01,,")).statusCode(200);
        Instant before = revised();
        take(RegisterUnderTest.codes("commune,07222,post,26113,2018-01-01,2020-01-01,"))
                .statusCode(200);
        LocalDate day = LocalDate.parse("2021-01-01");

        assertThat(lookup.find("post:26113", day)).isEmpty();
        assertThat(lookup.find("post:26113", day, revised())).isEmpty();
        assertThat(lookup.find("post:26113", day, before)).contains(SONG_MAI);
    }

    @Test
    void aCodeThatAnotherUnitHasIsRefused() {
        take(LIST).statusCode(200);

        take(RegisterUnderTest.codes("commune,07225,ban-dan-toc,BG-17,2023-01-01,,"))
                .statusCode(422)
                .body("errors.field", contains("other_code"))
                .body(
                        "errors[0].accepted",
                        equalTo("a code that no other unit has; Phường Song Mai (07222) has it in [2021-01-01, "
                                + "2024-01-01)"));
        assertSummary(take(RegisterUnderTest.codes("commune,07225,ban-dan-toc,BG-17,2024-01-01,,")), 1, 1, 1, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.AUDITOR, Role.PROVINCE_OFFICER, Role.COMMUNE_OFFICER})
    void whoMayNotImportIsTold(String role) {
        RegisterUnderTest.as(Tokens.of(role, BAC_GIANG))
                .body(LIST)
                .post(CODES)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    private Instant revised() {
        return sql.withHandle(handle -> handle.createQuery("select recorded_at from register_revision")
                .mapTo(Instant.class)
                .one());
    }

    private static ValidatableResponse take(byte[] list) {
        return RegisterUnderTest.asOfficer().body(list).post(CODES).then();
    }

    private static void assertSummary(ValidatableResponse answer, int rows, int units, int versions, int unchanged) {
        answer.statusCode(200)
                .body("rows", equalTo(rows))
                .body("units", equalTo(units))
                .body("versions", equalTo(versions))
                .body("unchanged", equalTo(unchanged));
    }
}
