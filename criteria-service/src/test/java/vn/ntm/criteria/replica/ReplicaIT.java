package vn.ntm.criteria.replica;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.Topic;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedEvents;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** What arrives from the registry is known here once, in its latest state, and nothing that is broken stops it. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class ReplicaIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private PublishedUnit district;
    private PublishedUnit commune;

    @BeforeEach
    void aDistrictWithACommuneIsKnown() {
        district = PublishedUnit.of(UnitType.RURAL_DISTRICT, UnitTopic.newCode(), "Tân Yên", UnitTopic.BAC_GIANG);
        commune = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Liên Sơn", district)
                .then(UnitType.TOWNSHIP, district, "2024-01-01");
        UnitTopic.publish(district, commune);
    }

    @Test
    void unitsAreListedAsOfADay() {
        JsonPath before = list("level=commune&asOf=2023-12-31&within=" + district.code());
        JsonPath after = list("level=commune&asOf=2024-01-01&within=" + district.id());

        assertThat(before.getInt("total")).isEqualTo(1);
        assertThat(before.getString("items[0].id")).isEqualTo(commune.id().toString());
        assertThat(before.getString("items[0].type")).isEqualTo("xa");
        assertThat(before.getString("items[0].level")).isEqualTo("commune");
        assertThat(before.getString("items[0].validTo")).isEqualTo("2024-01-01");
        assertThat(before.getString("items[0].parent.code")).isEqualTo(district.code());
        assertThat(after.getString("items[0].type")).isEqualTo("thi_tran");
        assertThat(list("type=xa&asOf=2024-01-01&within=" + district.code()).getInt("total"))
                .isZero();
    }

    @Test
    void whoHasNoTokenDoesNotSeeTheReplica() {
        given().get("/api/v1/units").then().statusCode(401);
    }

    @Test
    void whatComesTwiceOrLateChangesNothing() {
        UnitTopic.publish(commune.until("2025-01-01"));
        JsonPath known = list("level=commune&asOf=2024-12-31&within=" + district.code());

        UnitTopic.send(commune.id().toString(), UnitTopic.event(commune, 1));
        UnitTopic.send(commune.id().toString(), UnitTopic.event(commune.until("2025-01-01"), 2));
        awaitRead(UnitTopic.send(commune.id().toString(), UnitTopic.event(commune, 1)));

        assertThat(list("level=commune&asOf=2024-12-31&within=" + district.code())
                        .<Map<String, ?>>get())
                .isEqualTo(known.get());
        assertThat(known.getString("items[0].validTo")).isEqualTo("2025-01-01");
        assertThat(CriteriaUnderTest.number("select count(*) from inbox where key = '" + commune.id() + "'"))
                .isEqualTo(2);
        assertThat(CriteriaUnderTest.number("select count(*) from unit_version where unit_id = '" + commune.id() + "'"))
                .isEqualTo(2);
    }

    @Test
    void aBrokenRecordIsPutAsideAndLaterOnesGoOn() {
        String key = "broken-" + commune.code();
        RecordMetadata broken = UnitTopic.send(key, "no event at all".getBytes(StandardCharsets.UTF_8));
        PublishedUnit later = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Ngọc Vân", district);
        awaitRead(broken);
        UnitTopic.publish(later);

        List<Map<String, Object>> letters = CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .get("/api/v1/dead-letters")
                .jsonPath()
                .getList("items.findAll { it.key == '" + key + "' }");
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0))
                .containsEntry("topic", "ntm.units")
                .containsEntry("kafkaPartition", broken.partition())
                .containsEntry("kafkaOffset", (int) broken.offset())
                .containsEntry("value", "no event at all");
        assertThat(letters.get(0).get("cause").toString()).startsWith("JsonParseException: Unrecognized token 'no'");
        assertThat(PublishedEvents.of(Topic.DEAD_LETTERS, key)).hasSize(1);
        CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .post("/api/v1/dead-letters/" + letters.get(0).get("id") + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://ntm.vn/problems/dead-letter-not-replayed"));
    }

    @Test
    void deadLettersAreNotForEverybody() {
        CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                .get("/api/v1/dead-letters")
                .then()
                .statusCode(403);
    }

    @Test
    void aPageLeadsToTheNext() {
        PublishedUnit second = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Ngọc Thiện", district);
        UnitTopic.publish(second);

        JsonPath first = list("level=commune&asOf=2023-12-31&limit=1&within=" + district.code());

        assertThat(first.getInt("total")).isEqualTo(2);
        assertThat(first.getString("items[0].code")).isEqualTo(commune.code());
        CriteriaUnderTest.as(Role.AUDITOR)
                .urlEncodingEnabled(false)
                .get(first.getString("next"))
                .then()
                .statusCode(200)
                .body("items.code", contains(second.code()))
                .body("next", nullValue());
    }

    private static JsonPath list(String question) {
        return CriteriaUnderTest.as(Role.AUDITOR)
                .get("/api/v1/units?" + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Waits until the service has read past the record. */
    private static void awaitRead(RecordMetadata record) {
        String position = "select count(*) from inbox_position where topic = 'ntm.units' and kafka_partition = %d "
                .formatted(record.partition());
        await().atMost(PATIENCE)
                .until(() -> CriteriaUnderTest.number(position + "and next_offset > " + record.offset()) == 1);
    }
}
