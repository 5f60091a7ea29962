package vn.ntm.registry.attributes.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.attributes.Attribute;

class ReferenceAttributesTest {

    @Test
    void everyProvinceHasItsRegionByEachScheme() throws IOException {
        FileFaults faults = new FileFaults();

        List<AttributeRow> rows = ReferenceAttributes.regions(resource("/reference/regions.csv"), faults);

        faults.refuseIfAny();
        Map<Attribute, Map<String, Long>> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        AttributeRow::attribute, Collectors.groupingBy(AttributeRow::value, Collectors.counting())));
        assertThat(counts)
                .containsOnly(
                        Map.entry(
                                Attribute.REGION_2021,
                                Map.of(
                                        "TDMNPB", 14L, "DBSH", 11L, "BTB", 6L, "DHNTB", 8L, "TN", 5L, "DNB", 6L,
                                        "DBSCL", 13L)),
                        Map.entry(
                                Attribute.REGION_2025,
                                Map.of("TDMNPB", 9L, "DBSH", 6L, "BTB", 5L, "DHNTB_TN", 6L, "DNB", 3L, "DBSCL", 5L)));
        assertThat(rows)
                .filteredOn(row -> row.unit().code().equals("24"))
                .extracting(AttributeRow::value, AttributeRow::period)
                .containsExactlyInAnyOrder(
                        tuple("TDMNPB", new Period(null, LocalDate.parse("2025-07-01"))),
                        tuple("DBSH", new Period(LocalDate.parse("2025-10-05"), null)));
    }

    @Test
    void sizesOfUnitsSayThatTheirPopulationIsProvisional() {
        FileFaults faults = new FileFaults();

        List<AttributeRow> rows = ReferenceAttributes.sizes(
                units(
                        "province,01,thanh_pho_truc_thuoc_tw,Hà Nội,Thành phố Hà Nội,,2025-07-01,,,,202/2025/QH15,",
                        "commune,00082,phuong,Cửa Nam,Phường Cửa Nam,01,2025-07-01,,1.68,52751,1656/NQ-UBTVQH15,"),
                faults);

        faults.refuseIfAny();
        assertThat(rows)
                .extracting(
                        AttributeRow::line,
                        row -> row.unit().code(),
                        AttributeRow::attribute,
                        AttributeRow::value,
                        AttributeRow::source)
                .containsExactly(
                        tuple(3, "00082", Attribute.AREA_KM2, "1.68", "1656/NQ-UBTVQH15"),
                        tuple(3, "00082", Attribute.POPULATION, "52751", "1656/NQ-UBTVQH15 (tạm tính)"));
    }

    @Test
    void aFigureThatIsNoneIsAFault() {
        FileFaults faults = new FileFaults();

        List<AttributeRow> rows = ReferenceAttributes.sizes(
                units("commune,00082,phuong,Cửa Nam,Phường Cửa Nam,01,2025-07-01,,large,52751,1656/NQ-UBTVQH15,"),
                faults);

        assertThat(faults.count()).isEqualTo(1);
        assertThat(rows).extracting(AttributeRow::attribute).containsExactly(Attribute.POPULATION);
    }

    private static byte[] units(String... rows) {
        return ("level,code,type,name,full_name,parent_code,valid_from,valid_to,area_km2,population_est,resolution,"
                        + "code_variant\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = ReferenceAttributesTest.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }
}
