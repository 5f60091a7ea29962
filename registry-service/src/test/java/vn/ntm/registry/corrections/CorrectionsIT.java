package vn.ntm.registry.corrections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.Tokens;
import vn.ntm.registry.RegisterUnderTest;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitRecords;

/** Mistakes mended, with what was answered before kept. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class CorrectionsIT {

    private static final UUID LAO_HO = Unit.idOf(UnitLevel.COMMUNE, "07684", null);
    private static final UUID TAN_AN = Unit.idOf(UnitLevel.COMMUNE, "07682", null);
    private static final UUID NHAM_BIEN = Unit.idOf(UnitLevel.COMMUNE, "07681", null);

    /** Lão Hộ went to Tân An on 1 January 2025; on record it is that it went to Nham Biền. */
    private static final String CORRECTION = """
            {"wrong":"Lão Hộ được ghi nhập vào Nham Biền","basis":"1191/NQ-UBTVQH15 khoản 9 Điều 1",
             "units":[{"unit":"%1$s","versions":[
               {"code":"07684","type":"xa","name":"Lão Hộ","fullName":"Xã Lão Hộ","parent":"221",
                "validTo":"2025-01-01","endAct":"1191/NQ-UBTVQH15"}]}],
             "successions":[
               {"predecessor":"%1$s","successor":"%2$s","on":"2025-01-01","withdrawn":true},
               {"predecessor":"%1$s","successor":"%3$s","on":"2025-01-01","whole":true,"act":"1191/NQ-UBTVQH15",
                "clause":"k.9 Đ.1"}]}
            """.formatted(LAO_HO, NHAM_BIEN, TAN_AN);

    @BeforeEach
    void laoHoIsOnRecordAsGoneToNhamBien() {
        RegisterUnderTest.empty();
        RegisterUnderTest.importUnits(RegisterUnderTest.units(
                        "province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,",
                        "district,221,1,huyen,Yên Dũng,Huyện Yên Dũng,24,,",
                        "commune,07681,1,thi_tran,Nham Biền,Thị trấn Nham Biền,221,,",
                        "commune,07682,1,xa,Tân An,Xã Tân An,221,,",
                        "commune,07684,1,xa,Lão Hộ,Xã Lão Hổ,221,,2025-01-01"))
                .statusCode(200);
        RegisterUnderTest.asOfficer()
                .body(RegisterUnderTest.successions("commune,07684,07681,whole,2025-01-01,1191/NQ-UBTVQH15"))
                .post("/api/v1/imports/successions")
                .then()
                .statusCode(200);
    }

    @Test
    void aCorrectionIsToldAndWhatWasKnownBeforeStaysAskable() throws IOException {
        try (UnitRecords records = UnitRecords.fromNow()) {
            post(CORRECTION, "")
                    .statusCode(200)
                    .body("id", notNullValue())
                    .body("units", equalTo(1))
                    .body("successions", equalTo(1))
                    .body("withdrawn", equalTo(1));

            Map<String, JsonNode> told = new HashMap<>();
            for (ConsumerRecord<String, byte[]> arrived : records.atLeast(3)) {
                told.put(
                        arrived.key(),
                        new ObjectMapper().readTree(arrived.value()).get("data"));
            }
            assertThat(told).containsOnlyKeys(LAO_HO.toString(), TAN_AN.toString(), NHAM_BIEN.toString());
            assertThat(told.get(LAO_HO.toString()).at("/versions/0/fullName").asText())
                    .isEqualTo("Xã Lão Hộ");
            assertThat(told.get(LAO_HO.toString()).at("/successors").findValuesAsText("unitId"))
                    .containsExactly(TAN_AN.toString());
            assertThat(told.get(NHAM_BIEN.toString()).at("/predecessors")).isEmpty();
        }
        given().get("/api/v1/units/07684?asOf=2024-12-31")
                .then()
                .body("versions.fullName", contains("Xã Lão Hộ"))
                .body("successors.unit.code", contains("07682"));
        given().get("/api/v1/units/07684?asOf=2024-12-31")
                .then()
                .body("corrections.note", contains("Lão Hộ được ghi nhập vào Nham Biền"));
        String before = RegisterUnderTest.text("""
                select to_char((recorded_at - interval '1 microsecond') at time zone 'UTC',
                               'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from correction""");
        given().queryParam("knownAt", before)
                .get("/api/v1/units/07684?asOf=2024-12-31")
                .then()
                .body("versions.fullName", contains("Xã Lão Hổ"))
                .body("successors.unit.code", contains("07681"))
                .body("corrections", hasSize(0));
        given().queryParam("knownAt", before)
                .get("/api/v1/units?level=commune&sort=code&asOf=2024-12-31")
                .then()
                .body("items.fullName", hasItem("Xã Lão Hổ"));
        given().get("/api/v1/units/07684/lineage?asOf=2024-12-31")
                .then()
                .body("edges.successor", contains(TAN_AN.toString()));
        given().queryParam("knownAt", before)
                .get("/api/v1/units/07684/lineage?asOf=2024-12-31")
                .then()
                .body("edges.successor", contains(NHAM_BIEN.toString()));
        given().queryParam("knownAt", before)
                .get("/api/v1/changes?from=2024-12-31&to=2025-01-01")
                .then()
                .body("items.find { it.unit.code == '07684' }.before.fullName", equalTo("Xã Lão Hổ"))
                .body("items.find { it.unit.code == '07684' }.counterparts.code", contains("07681"));
        given().get("/api/v1/changes?from=2024-12-31&to=2025-01-01")
                .then()
                .body("items.find { it.unit.code == '07684' }.counterparts.code", contains("07682"));
        given().queryParam("knownAt", "2020-01-01T00:00:00Z")
                .get("/api/v1/units?level=commune&asOf=2024-12-31")
                .then()
                .body("total", equalTo(0));
        String instant = "(select recorded_at - interval '1 microsecond' from correction)";
        assertThat(name("Xã Lão Hổ", instant)).isEqualTo(1);
        assertThat(name("Xã Lão Hộ", instant)).isZero();
        assertThat(name("Xã Lão Hổ", "null")).isZero();
        assertThat(name("Xã Lão Hộ", "null")).isEqualTo(1);
        assertThat(RegisterUnderTest.number("""
                        select count(*) from succession s, correction c
                        where s.successor_id = '%s' and s.superseded_at = c.recorded_at
                        """.formatted(NHAM_BIEN))).isEqualTo(1);
        assertThat(RegisterUnderTest.number("select count(*) from correction_unit"))
                .isEqualTo(3);
        assertThat(RegisterUnderTest.number("select count(*) from correction where document ->> 'wrong' = wrong"))
                .isEqualTo(1);
        assertThat(RegisterUnderTest.number("""
                        select count(*) from audit where action = 'register.corrected'
                          and subject in (select id::text from correction)
                        """)).isEqualTo(1);
    }

    /** How many versions of Lão Hộ have the name, as known at the instant. */
    private static long name(String fullName, String instant) {
        return RegisterUnderTest.number("""
                select count(*) from unit_version v
                where unit_id = '%s' and full_name = '%s' and known_at(v, %s::timestamptz)
                """.formatted(LAO_HO, fullName, instant));
    }

    @Test
    void itsFaultyTwinIsRefusedWholeAndChangesNothing() {
        long events = RegisterUnderTest.events();

        post(
                        CORRECTION
                                .replace("\"withdrawn\":true", "\"whole\":false")
                                .replace("\"parent\":\"221\"", "\"parent\":\"222\""),
                        "")
                .statusCode(422)
                .body("type", equalTo("https://ntm.vn/problems/correction-refused"))
                .body("errors.field", contains("/units/0/versions/0/parent"));
        post(CORRECTION.replace("\"withdrawn\":true", "\"whole\":false"), "")
                .statusCode(422)
                .body("errors.field", contains("/successions/0"));
        post("{\"wrong\":\" \",\"units\":[]}", "").statusCode(422).body("errors.field", contains("/wrong", "/basis"));

        assertThat(RegisterUnderTest.events()).isEqualTo(events);
        assertThat(RegisterUnderTest.number("select count(*) from correction")).isZero();
        assertThat(RegisterUnderTest.number("select count(*) from unit_version where superseded_at is not null"))
                .isZero();
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndDoesNothing() {
        post(CORRECTION, "?dryRun=true")
                .statusCode(200)
                .body("units", equalTo(1))
                .body("withdrawn", equalTo(1));

        assertThat(RegisterUnderTest.number("select count(*) from correction")).isZero();
    }

    @Test
    void onlyWhoAnswersForTheCountryCorrects() {
        given().header("Authorization", "Bearer " + Tokens.of(Role.PROVINCE_OFFICER, new UUID(1, 1)))
                .contentType("application/json")
                .body(CORRECTION)
                .post("/api/v1/corrections")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse post(String correction, String query) {
        return given().header("Authorization", "Bearer " + Tokens.of(Role.NATIONAL_OFFICER))
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(correction)
                .post("/api/v1/corrections" + query)
                .then();
    }
}
