package vn.ntm.registry.matching.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.ReferenceCountry;
import vn.ntm.registry.matching.ForeignCodes;
import vn.ntm.registry.matching.Match;
import vn.ntm.registry.matching.UnitFinder;
import vn.ntm.registry.matching.UnitIndex;

class UnitTableTest {

    private final FileFaults faults = new FileFaults();

    @Test
    void theUnitIsToldByTheHeadersOfOfficials() {
        UnitTable table = read("Mã tỉnh,Mã huyện,Mã xã,Tên xã,Số hộ\n24,221,07684,Lão Hộ,120\n");

        assertThat(table.rows())
                .containsExactly(new UnitTable.Row(2, "07684", "Lão Hộ", "24,221", Map.of("Số hộ", "120")));
        assertThat(table.columns()).containsExactly("Số hộ");
    }

    @Test
    void aListOfDistrictsMayCallThemJustSo() {
        assertThat(read("Tỉnh,Huyện\nBắc Giang,Yên Dũng\n").rows())
                .containsExactly(new UnitTable.Row(2, null, "Yên Dũng", "Bắc Giang", Map.of()));
        assertThat(read("Đơn vị\nBắc Giang\n").rows())
                .containsExactly(new UnitTable.Row(2, null, "Bắc Giang", null, Map.of()));
    }

    @Test
    void severalUnitsAboveMustAllFit() {
        UnitFinder finder = new UnitFinder(
                new UnitIndex(ReferenceCountry.register()),
                UnitLevel.COMMUNE,
                LocalDate.parse("2024-12-31"),
                ForeignCodes.NONE);

        assertThat(finder.find(null, "Tân An", "Bắc Giang, Yên Dũng")).isInstanceOf(Match.Found.class);
        assertThat(finder.find(null, "Tân An", "Bắc Ninh,Yên Dũng")).isInstanceOf(Match.Missing.class);
    }

    @Test
    void aTableWithoutCodeAndNameIsRefused() {
        assertThat(read("Số hộ,Ghi chú\n1,2\n").rows()).isEqualTo(List.of());
        assertThat(faults.count()).isEqualTo(1);
    }

    private UnitTable read(String csv) {
        return UnitTable.read(csv.getBytes(StandardCharsets.UTF_8), faults);
    }
}
