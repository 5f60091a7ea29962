package vn.ntm.criteria.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.units.UnitAttribute;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.Units;

/** What the registry says of a unit beside its versions is known here as it said it last. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class ParticularsIT {

    private static final LocalDate DAY = LocalDate.parse("2023-12-31");

    @Inject
    Units units;

    private final PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Giang", null)
            .having("region-2021", "TDMNPB", null, "2025-07-01");
    private final PublishedUnit district =
            PublishedUnit.of(UnitType.RURAL_DISTRICT, UnitTopic.newCode(), "Tân Yên", province);
    private final PublishedUnit commune = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Liên Sơn", district);

    @Test
    void aCommuneHasItsAttributesAndTheRegionOfItsProvince() {
        UnitTopic.publish(province.having("region-2021", "TDMNPB", null, "2025-07-01"), district);
        UnitTopic.publish(commune.having("area-class", "III", "2021-01-01", "2024-01-01"));

        assertThat(units.attributes(commune.id(), DAY))
                .containsExactly(
                        new UnitAttribute("area-class", "III", "861/QĐ-TTg", null),
                        new UnitAttribute("region-2021", "TDMNPB", "861/QĐ-TTg", province.id()));
        assertThat(units.attributes(commune.id(), LocalDate.parse("2024-01-01")))
                .extracting(UnitAttribute::name)
                .containsExactly("region-2021");
        assertThat(units.attributes(commune.id(), LocalDate.parse("2025-07-01")))
                .isEmpty();
        assertThat(units.attributes(List.of(province.id(), district.id(), commune.id()), DAY))
                .containsOnlyKeys(province.id(), district.id(), commune.id())
                .hasEntrySatisfying(province.id(), own -> assertThat(own)
                        .containsExactly(new UnitAttribute("region-2021", "TDMNPB", "861/QĐ-TTg", null)));
    }

    @Test
    void aRegionOfItsOwnGoesBeforeTheProvincesAndNothingElseIsHandedDown() {
        UnitTopic.publish(province, district, commune.having("region-2021", "DBSH", null, null));
        assertThat(units.attributes(commune.id(), DAY))
                .containsExactly(new UnitAttribute("region-2021", "DBSH", "861/QĐ-TTg", null));

        UnitTopic.publish(province.having("mountainous", "true", null, null), commune);
        assertThat(units.attributes(commune.id(), DAY)).isEmpty();
    }

    @Test
    void aRegionOfBeforeTheReformIsThatOfAllThatAUnitWasMadeOf() {
        LocalDate after = LocalDate.parse("2025-12-31");
        PublishedUnit other = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Ninh", null)
                .having("region-2021", "DBSH", null, "2025-07-01");
        PublishedUnit far = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Phù Lương", other);
        PublishedUnit near = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Lan Giới", district);
        PublishedUnit merged = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Ninh", null);
        PublishedUnit alike = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Tân Yên", merged);
        PublishedUnit mixed = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Giáp Ranh", merged);
        PublishedUnit whole = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Nguyên Vẹn", other)
                .then(UnitType.COMMUNE, merged, "2025-07-01");
        UnitTopic.publish(merged, alike, mixed);
        UnitTopic.publish(province.into(merged, "2025-07-01"), other.into(merged, "2025-07-01"), district);
        UnitTopic.publish(
                commune.into(alike, "2025-07-01"),
                near.into(alike, "2025-07-01").into(mixed, "2025-07-01"),
                far.into(mixed, "2025-07-01"),
                whole);

        assertThat(units.attributes(List.of(alike.id(), mixed.id(), whole.id()), after))
                .isEmpty();
        assertThat(units.earlier(List.of(alike.id(), mixed.id(), whole.id(), merged.id()), "region-2021", after))
                .containsExactlyInAnyOrderEntriesOf(Map.of(alike.id(), "TDMNPB", whole.id(), "DBSH"));
        assertThat(units.earlier(List.of(alike.id()), "region-2021", after)).containsEntry(alike.id(), "TDMNPB");
        assertThat(units.earlier(List.of(commune.id()), "region-2021", DAY)).isEmpty();
    }

    @Test
    void whatComesTwiceOrLateChangesNothing() {
        PublishedUnit first = commune.having("area-class", "I", null, null).coded("tax", "22301", null, null);
        PublishedUnit second = commune.having("area-class", "II", null, null).coded("tax", "22302", null, null);
        UnitTopic.publish(province, district, first);
        UnitTopic.publish(second);

        UnitTopic.send(commune.id().toString(), UnitTopic.event(second, 2));
        awaitRead(UnitTopic.send(commune.id().toString(), UnitTopic.event(first, 1)));

        assertThat(units.attributes(commune.id(), DAY))
                .extracting(UnitAttribute::value)
                .containsExactly("II", "TDMNPB");
        assertThat(CriteriaUnderTest.number(
                        "select count(*) from unit_attribute where unit_id = '" + commune.id() + "'"))
                .isEqualTo(1);
        assertThat(units.find("tax:22301", DAY)).isEmpty();
        assertThat(units.find("tax:22302", DAY)).map(UnitOnDate::id).contains(commune.id());
    }

    @Test
    void aUnitIsFoundByASecondOfficialCodeOnItsDaysAlone() {
        String variant = UnitTopic.newCode();
        UnitTopic.publish(province, district, commune.coded("variant", variant, "2023-01-01", "2024-01-01"));

        assertThat(units.find(variant, DAY)).map(UnitOnDate::id).contains(commune.id());
        assertThat(units.find("variant:" + variant, DAY)).map(UnitOnDate::id).contains(commune.id());
        assertThat(units.find(variant, LocalDate.parse("2024-01-01"))).isEmpty();
        assertThat(units.find("tax:" + variant, DAY)).isEmpty();
    }

    /** Waits until the service has read past the record. */
    private static void awaitRead(RecordMetadata record) {
        String position = "select count(*) from inbox_position where topic = 'ntm.units' and kafka_partition = %d "
                .formatted(record.partition());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> CriteriaUnderTest.number(position + "and next_offset > " + record.offset()) == 1);
    }
}
