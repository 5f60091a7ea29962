package vn.ntm.registry.units;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitChanged;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.registry.RegisterUnderTest;

/** What the other services are told. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class UnitEventsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SONG_MAI =
            Unit.idOf(UnitLevel.COMMUNE, "07222", null).toString();

    @BeforeEach
    void nothingIsOnRecord() {
        RegisterUnderTest.empty();
    }

    @Test
    void eachUnitIsToldOnceWithItsWholeHistory() throws IOException {
        try (UnitRecords records = UnitRecords.fromNow()) {
            RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang()).statusCode(200);

            List<ConsumerRecord<String, byte[]>> arrived = records.atLeast(244);

            assertThat(arrived).extracting(ConsumerRecord::key).hasSize(244).doesNotHaveDuplicates();
            JsonNode event = event(arrived, SONG_MAI);
            assertEnvelope(event, SONG_MAI);
            assertThat(event.get("effectivedate").asText()).isEqualTo("2025-07-01");
            assertThat(event.at("/data/unitId").asText()).isEqualTo(SONG_MAI);
            assertThat(event.at("/data/versions").findValuesAsText("fullName"))
                    .containsExactly("Xã Song Mai", "Phường Song Mai");
            assertThat(event.at("/data/versions/0/parentId").asText())
                    .isEqualTo(Unit.idOf(UnitLevel.DISTRICT, "213", null).toString());
            assertThat(event.at("/data/versions/0").has("validFrom")).isFalse();
        }
    }

    @Test
    void everyEventIsAsItsSchemaSays() throws IOException {
        try (UnitRecords records = UnitRecords.fromNow();
                InputStream file = UnitChanged.class.getResourceAsStream("/schemas/vn.ntm.unit.changed.v1.json")) {
            var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(file);
            RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang()).statusCode(200);

            for (ConsumerRecord<String, byte[]> arrived : records.atLeast(244)) {
                assertThat(schema.validate(JSON.readTree(arrived.value()).get("data")))
                        .isEmpty();
            }
        }
    }

    @Test
    void aUnitIsToldAgainOnlyWhenItChangesAndIsCounted() throws IOException {
        RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang()).statusCode(200);
        try (UnitRecords records = UnitRecords.fromNow()) {
            RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang()).statusCode(200);
            RegisterUnderTest.asOfficer()
                    .body(RegisterUnderTest.successions("commune,07222,07225,part,2025-01-01,1191/NQ-UBTVQH15"))
                    .post("/api/v1/imports/successions")
                    .then()
                    .statusCode(200);
            List<ConsumerRecord<String, byte[]>> arrived = records.atLeast(2);
            RegisterUnderTest.importUnits(
                            RegisterUnderTest.units("commune,07222,1,xa,Song Mai,Xã Song Mai Cũ,213,,2025-01-01"))
                    .statusCode(200);
            arrived = records.atLeast(3);

            assertThat(arrived)
                    .extracting(ConsumerRecord::key)
                    .containsExactlyInAnyOrder(
                            SONG_MAI,
                            SONG_MAI,
                            Unit.idOf(UnitLevel.COMMUNE, "07225", null).toString());
            JsonNode last = event(arrived.subList(2, 3), SONG_MAI);
            JsonNode one = event(arrived.subList(0, 2), SONG_MAI);
            assertThat(Long.parseLong(last.get("sequence").asText()))
                    .isEqualTo(Long.parseLong(one.get("sequence").asText()) + 1);
            assertThat(last.at("/data/versions/0/fullName").asText()).isEqualTo("Xã Song Mai Cũ");
            assertThat(last.at("/data/successors/0/act").asText()).isEqualTo("1191/NQ-UBTVQH15");
            assertThat(last.at("/data/successors/0/whole").asBoolean()).isFalse();
        }
    }

    private static void assertEnvelope(JsonNode event, String unit) {
        assertThat(event.get("specversion").asText()).isEqualTo("1.0");
        assertThat(UUID.fromString(event.get("id").asText())).isNotNull();
        assertThat(event.get("source").asText()).isEqualTo("/ntm/registry-service");
        assertThat(event.get("type").asText()).isEqualTo("vn.ntm.unit.changed.v1");
        assertThat(event.get("subject").asText()).isEqualTo(unit);
        assertThat(event.get("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(event.get("dataschema").asText()).isEqualTo("https://ntm.vn/schemas/vn.ntm.unit.changed.v1.json");
        assertThat(OffsetDateTime.parse(event.get("time").asText()).toLocalDate())
                .isAfter(LocalDate.parse("2025-01-01"));
        assertThat(event.get("sequence").asText()).matches("[1-9]\\d*");
    }

    private static JsonNode event(List<ConsumerRecord<String, byte[]>> records, String key) throws IOException {
        List<byte[]> found = records.stream()
                .filter(arrived -> arrived.key().equals(key))
                .map(ConsumerRecord::value)
                .toList();
        assertThat(found).hasSize(1);
        return JSON.readTree(found.get(0));
    }
}
