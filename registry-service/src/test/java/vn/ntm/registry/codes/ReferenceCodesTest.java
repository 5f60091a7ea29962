package vn.ntm.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.time.Period;

class ReferenceCodesTest {

    @Test
    void everyProvinceOfTheOldOrderHasItsIsoCode() throws IOException {
        FileFaults faults = new FileFaults();

        List<CodeRow> rows = CodeRow.read(resource("/reference/iso-3166-2.csv"), faults);

        faults.refuseIfAny();
        assertThat(rows).hasSize(63);
        assertThat(rows).extracting(CodeRow::code).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row.unit().code()).doesNotHaveDuplicates();
        assertThat(rows)
                .extracting(row -> row.unit().code(), CodeRow::code)
                .contains(
                        tuple("24", "VN-54"),
                        tuple("27", "VN-56"),
                        tuple("01", "VN-HN"),
                        tuple("46", "VN-26"),
                        tuple("48", "VN-DN"),
                        tuple("31", "VN-HP"),
                        tuple("79", "VN-SG"),
                        tuple("92", "VN-CT"));
        assertThat(rows).extracting(CodeRow::period).containsOnly(new Period(null, LocalDate.parse("2025-07-01")));
    }

    @Test
    void secondOfficialCodesAreThoseInTheListOfUnits() {
        FileFaults faults = new FileFaults();
        byte[] units = """
                level,code,type,name,full_name,parent_code,valid_from,valid_to,area_km2,population_est,resolution,code_variant
                commune,06970,xa,Ba Chẽ,Xã Ba Chẽ,22,2025-07-01,,332.68,17504,1679/NQ-UBTVQH15,06978
                commune,00082,phuong,Cửa Nam,Phường Cửa Nam,01,2025-07-01,,1.68,52751,1656/NQ-UBTVQH15,
                """.getBytes(StandardCharsets.UTF_8);

        List<CodeRow> rows = CodeRow.variants(units, faults);

        faults.refuseIfAny();
        assertThat(rows)
                .extracting(row -> row.unit().code(), CodeRow::system, CodeRow::code, CodeRow::source)
                .containsExactly(tuple("06970", CodeSystem.VARIANT, "06978", "1679/NQ-UBTVQH15"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = ReferenceCodesTest.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }
}
