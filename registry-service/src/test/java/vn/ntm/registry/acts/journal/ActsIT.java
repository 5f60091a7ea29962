package vn.ntm.registry.acts.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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

/** Acts put into effect, acts refused and acts told of. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class ActsIT {

    private static final LocalDate DAY = LocalDate.parse("2025-07-01");
    private static final UUID NEW_TAN_AN = Unit.idOf(UnitLevel.COMMUNE, "07682", DAY);
    private static final UUID LAO_HO = Unit.idOf(UnitLevel.COMMUNE, "07684", null);
    private static final UUID NHAM_BIEN = Unit.idOf(UnitLevel.COMMUNE, "07681", null);

    @BeforeEach
    void yenDungIsOnRecord() {
        ActsUnderTest.yenDungIsOnRecord();
    }

    @Test
    void anActIsDoneAndItsEventsTellTheShares() throws IOException {
        try (UnitRecords records = UnitRecords.fromNow()) {
            ActsUnderTest.post(ActsUnderTest.MERGER)
                    .statusCode(200)
                    .body("units", equalTo(6))
                    .body("successions", equalTo(3))
                    .body("known", equalTo(0))
                    .body("acts", hasSize(1));

            Map<String, JsonNode> told = new HashMap<>();
            for (ConsumerRecord<String, byte[]> arrived : records.atLeast(6)) {
                told.put(
                        arrived.key(),
                        new ObjectMapper().readTree(arrived.value()).get("data"));
            }
            JsonNode tanAn = told.get(NEW_TAN_AN.toString());
            assertThat(tanAn.at("/versions/0/fullName").asText()).isEqualTo("Phường Tân An");
            assertThat(tanAn.at("/versions/0/startAct").asText()).isEqualTo("1658/NQ-UBTVQH15");
            JsonNode laoHo = told.get(LAO_HO.toString());
            assertThat(laoHo.at("/versions/0/validTo").asText()).isEqualTo("2025-07-01");
            assertThat(laoHo.at("/successors").findValuesAsText("area")).containsExactlyInAnyOrder("part", "rest");
            assertThat(laoHo.at("/successors").findValuesAsText("population")).containsExactlyInAnyOrder("none", "all");
            assertThat(laoHo.at("/successors").findValuesAsText("clause"))
                    .containsExactlyInAnyOrder("k.95 Đ.1", "k.96 Đ.1");
        }
        given().get("/api/v1/units?level=commune&sort=code&asOf=2025-07-01")
                .then()
                .body("items.fullName", contains("Phường Yên Dũng", "Phường Tân An"))
                .body("items.id", contains(NHAM_BIEN.toString(), NEW_TAN_AN.toString()))
                .body("items.parent.code", contains("24", "24"));
        given().get("/api/v1/units?level=commune&sort=code&asOf=2025-06-30")
                .then()
                .body("items.fullName", contains("Thị trấn Nham Biền", "Xã Tân An", "Xã Lão Hộ"));
        assertThat(RegisterUnderTest.number("""
                        select count(*) from audit where action = 'acts.enacted' and actor = 'test-national-officer'
                          and details like '1658/NQ-UBTVQH15: %units=6%'
                        """)).isPositive();
    }

    @Test
    void theRegisterIsWhatItsEventsSay() {
        ActsUnderTest.post(ActsUnderTest.MERGER).statusCode(200);
        ActsUnderTest.post(ActsUnderTest.renaming("B", "2025-09-01")).statusCode(200);

        String told = """
                select key, v ->> 'code', v ->> 'fullName', v ->> 'type', v ->> 'parentId', v ->> 'validFrom',
                       v ->> 'validTo', v ->> 'startAct', v ->> 'endAct'
                from (select distinct on (key) key, data from event where topic = 'ntm.units'
                      order by key, sequence desc) last, jsonb_array_elements(last.data::jsonb -> 'versions') v
                where key in (select id::text from unit)""";
        String kept = """
                select unit_id::text, code, full_name, type, parent_id::text, valid_from::text, valid_to::text,
                       start_act, end_act
                from unit_version where superseded_at is null""";
        assertThat(RegisterUnderTest.number("select count(*) from (%s except %s) x".formatted(told, kept)))
                .isZero();
        assertThat(RegisterUnderTest.number("select count(*) from (%s except %s) x".formatted(kept, told)))
                .isZero();
        assertThat(RegisterUnderTest.number("select count(*) from (%s) x".formatted(kept)))
                .isEqualTo(11);
    }

    @Test
    void itsFaultyTwinIsRefusedWholeAndChangesNothing() {
        long events = RegisterUnderTest.events();
        long revision = RegisterUnderTest.number("select revision from register_revision");
        String faulty = ActsUnderTest.MERGER
                .replace("\"area\":\"rest\"", "\"area\":\"part\"")
                .replace("\"code\":\"H1\"", "\"code\":\"H9\"");

        ActsUnderTest.post(faulty)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://ntm.vn/problems/act-refused"))
                .body(
                        "errors.field",
                        contains(
                                "/clauses/0/sources/0",
                                "/clauses/0/sources/1/area",
                                "/clauses/1/sources/0/area",
                                "/clauses/3"))
                .body("errors[1].value", equalTo("part, part"));

        assertThat(RegisterUnderTest.events()).isEqualTo(events);
        assertThat(RegisterUnderTest.number("select revision from register_revision"))
                .isEqualTo(revision);
        assertThat(RegisterUnderTest.number("select count(*) from act")).isZero();
        assertThat(RegisterUnderTest.number("select count(*) from unit_version where superseded_at is not null"))
                .isZero();
    }

    @Test
    void whatCannotBeReadIsToldFieldByField() {
        ActsUnderTest.post("""
                        {"acts":[{"number":"","from":"2025-07-01","clauses":[
                          {"change":"swap"},
                          {"change":"rename","unit":{"level":"commune","code":"07681"},"name":"B\u00B5c Giang","into":{}},
                          {"change":"boundary","unit":{"level":"commune","code":"07681"},
                           "into":{"level":"commune","code":"07682"},"area":"1.5","population":"none"}]}]}
                        """)
                .statusCode(422)
                .body(
                        "errors.field",
                        contains(
                                "/acts/0/clauses/0/change",
                                "/acts/0/clauses/1/into",
                                "/acts/0/clauses/1/name",
                                "/acts/0/clauses/2/area",
                                "/acts/0/number"))
                .body("errors[2].accepted", startsWith("Vietnamese in Unicode"));
        ActsUnderTest.post("{\"number\":\"A\",\"from\":\"2025-07-01\",\"effective\":\"2025-07-01\"}")
                .statusCode(400);
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndDoesNothing() {
        long events = RegisterUnderTest.events();

        ActsUnderTest.post(ActsUnderTest.MERGER, "?dryRun=true")
                .statusCode(200)
                .body("units", equalTo(6))
                .body("successions", equalTo(3));

        assertThat(RegisterUnderTest.events()).isEqualTo(events);
        assertThat(RegisterUnderTest.number("select count(*) from act")).isZero();
    }

    @Test
    void anActThatHoldsFromALaterDayIsShownAsToCome() {
        String id = ActsUnderTest.post(ActsUnderTest.renaming("1/2090/QH", "2090-01-01"))
                .statusCode(200)
                .extract()
                .path("acts[0]");

        given().get("/api/v1/acts/" + id)
                .then()
                .body("toCome", equalTo(true))
                .body("effects.kind", contains("altered"))
                .body("effects[0].unit.fullName", equalTo("Thị trấn Nham Sơn"));
        given().get("/api/v1/units/07681").then().body("versions.fullName", hasSize(2));
        given().get("/api/v1/units?level=commune&sort=code")
                .then()
                .body("items[0].fullName", equalTo("Thị trấn Nham Biền"))
                .body("items[0].validTo", equalTo("2090-01-01"));
    }

    @Test
    void anActIsShownWithItsClausesAndEffects() {
        String id = ActsUnderTest.post(ActsUnderTest.MERGER)
                .statusCode(200)
                .extract()
                .path("acts[0]");

        given().get("/api/v1/acts/" + id)
                .then()
                .statusCode(200)
                .body("number", equalTo("1658/NQ-UBTVQH15"))
                .body("passedOn", equalTo("2025-06-16"))
                .body("toCome", equalTo(false))
                .body("clauses.change", contains("merge", "merge", "rename", "reparent", "dissolve"))
                .body("clauses[0].sources[1].population", equalTo("none"))
                .body(
                        "effects.kind",
                        contains("dissolved", "altered", "dissolved", "established", "dissolved", "altered"))
                .body("effects.unit.code", contains("221", "07681", "07682", "07682", "07684", "H1"))
                .body("effects[4].counterparts.code", hasSize(2));
        given().get("/api/v1/acts/" + new UUID(1, 1)).then().statusCode(404);
    }

    @Test
    void theSameActAgainChangesNothingAndAnotherUnderItsNumberIsRefused() {
        ActsUnderTest.post(ActsUnderTest.MERGER).statusCode(200);
        long events = RegisterUnderTest.events();

        ActsUnderTest.post(ActsUnderTest.MERGER)
                .statusCode(200)
                .body("known", equalTo(1))
                .body("units", equalTo(0));
        ActsUnderTest.post(ActsUnderTest.renaming("1658/NQ-UBTVQH15", "2025-07-01"))
                .statusCode(422)
                .body("errors.field", contains("/number"));

        assertThat(RegisterUnderTest.events()).isEqualTo(events);
    }

    @Test
    void anActMayBeOnRecordByItsNumberAndHaveItsClausesLater() {
        ActsUnderTest.post("{\"number\":\"B\",\"title\":\"Đổi tên\",\"from\":\"2020-01-01\"}")
                .statusCode(200)
                .body("units", equalTo(0));
        given().queryParam("q", "doi ten").get("/api/v1/acts").then().body("items.changes", contains(0));

        ActsUnderTest.post(ActsUnderTest.renaming("B", "2020-01-01"))
                .statusCode(200)
                .body("units", equalTo(1));

        given().get("/api/v1/acts").then().body("items.changes", contains(1)).body("total", equalTo(1));
    }

    @Test
    void aRequestWithAKeyIsDoneOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            given().header("Authorization", "Bearer " + Tokens.of(Role.INTEGRATION))
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(ActsUnderTest.renaming("B", "2020-01-01"))
                    .post("/api/v1/acts")
                    .then()
                    .statusCode(200)
                    .body("units", equalTo(1))
                    .body("known", equalTo(0));
        }
    }

    @Test
    void actsSentAtOnceAreDoneOneAfterAnother() {
        long events = RegisterUnderTest.events();

        List<CompletableFuture<Integer>> answers = IntStream.range(0, 4)
                .mapToObj(sender -> CompletableFuture.supplyAsync(
                        () -> ActsUnderTest.post(ActsUnderTest.MERGER)
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getInt("units"),
                        command -> new Thread(command).start()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsExactlyInAnyOrder(6, 0, 0, 0);
        assertThat(RegisterUnderTest.events()).isEqualTo(events + 6);
    }

    @Test
    void aProvinceFoundsHamletsInItsCommunesAlone() {
        String founding = """
                {"number":"13/NQ-HĐND Bắc Giang","from":"2024-01-01","clauses":[{"change":"establish","fromNoUnit":true,
                 "unit":{"level":"hamlet","code":"H3","type":"thon","name":"Ba","fullName":"Thôn Ba","parent":"07684"}}]}
                """;

        ActsUnderTest.postAs(Tokens.of(Role.PROVINCE_OFFICER, new UUID(1, 1)), founding, "")
                .statusCode(403);
        ActsUnderTest.postAs(Tokens.of(Role.PROVINCE_OFFICER, Unit.idOf(UnitLevel.PROVINCE, "24", null)), founding, "")
                .statusCode(200);
        given().get("/api/v1/units?level=hamlet&within=07684&asOf=2024-01-01")
                .then()
                .body("items.code", contains("H3"));
    }

    @Test
    void actsAreListedByDayInPages() {
        ActsUnderTest.post("""
                        {"acts":[{"number":"C","from":"2020-01-01"},{"number":"A","from":"2021-01-01"},
                                 {"number":"B","from":"2020-01-01","title":"Về tỉnh Đắk Lắk"}]}
                        """).statusCode(200);

        String next = given().get("/api/v1/acts?limit=2")
                .then()
                .body("items.number", contains("B", "C"))
                .body("total", equalTo(3))
                .extract()
                .path("next");
        given().get(next).then().body("items.number", contains("A")).body("next", nullValue());
        given().get("/api/v1/acts?from=2020-06-01").then().body("items.number", contains("A"));
        given().get("/api/v1/acts?to=2020-06-01").then().body("items.number", contains("B", "C"));
        String tag = given().get("/api/v1/acts?q=dak lak")
                .then()
                .body("items.number", contains("B"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/acts?q=dak lak")
                .then()
                .statusCode(304);
        ActsUnderTest.post("{\"number\":\"D\",\"from\":\"2020-01-01\"}").statusCode(200);
        given().header("If-None-Match", tag)
                .get("/api/v1/acts?q=dak lak")
                .then()
                .statusCode(200);
    }

    @Test
    void aProvinceChangesItsHamletsAndNoMore() {
        UUID bacGiang = Unit.idOf(UnitLevel.PROVINCE, "24", null);
        String own = Tokens.of(Role.PROVINCE_OFFICER, bacGiang);

        ActsUnderTest.postAs(own, ActsUnderTest.renamingHamlet("H1"), "").statusCode(200);
        ActsUnderTest.postAs(own, ActsUnderTest.renaming("B", "2020-01-01"), "").statusCode(403);
        ActsUnderTest.postAs(own, "{\"number\":\"B\",\"from\":\"2020-01-01\"}", "")
                .statusCode(403);
        ActsUnderTest.postAs(Tokens.of(Role.PROVINCE_OFFICER, new UUID(1, 1)), ActsUnderTest.renamingHamlet("H2"), "")
                .statusCode(403)
                .body("type", equalTo("https://ntm.vn/problems/outside-territory"));
        ActsUnderTest.postAs(Tokens.of(Role.AUDITOR), ActsUnderTest.renamingHamlet("H2"), "")
                .statusCode(403);
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/acts")
                .then()
                .statusCode(401);
    }
}
