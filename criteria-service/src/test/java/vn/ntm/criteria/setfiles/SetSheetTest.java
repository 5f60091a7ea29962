package vn.ntm.criteria.setfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.platform.tables.answers.Sheet;

/** The spreadsheet says what the annex says, in its layout. */
class SetSheetTest {

    static List<IndicatorSet> sets() {
        return SetFilesTest.sets();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void eachIndicatorHasARowOfItsOwnAndEachKeyIsThereOnce(IndicatorSet set) {
        Sheet sheet = SetSheet.of(set);
        List<Object> keys = new ArrayList<>();
        sheet.rows().forEach(row -> {
            assertThat(row).hasSameSizeAs(sheet.header());
            keys.add(row.get(row.size() - 1));
        });

        assertThat(keys)
                .doesNotHaveDuplicates()
                .containsAll(Stream.concat(set.conditions().stream(), set.indicators().stream())
                        .map(Indicator::code)
                        .toList());
        assertThat(sheet.header()).contains("Chung", "TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");
        assertThat(sheet.header()).endsWith("Khóa").doesNotHaveDuplicates();
    }

    @Test
    void thresholdsStandByRegionAndYearAndCompositesByPart() {
        Sheet sheet = SetSheet.of(SetFilesTest.latest());

        assertThat(cell(sheet, "10", "DBSH 2023")).isEqualTo(new BigDecimal("56"));
        assertThat(cell(sheet, "10", "TDMNPB 2021")).isEqualTo(new BigDecimal("36"));
        assertThat(cell(sheet, "10", "TN 2021")).isNull();
        assertThat(cell(sheet, "10", "Phép so sánh")).isEqualTo("≥");
        assertThat(cell(sheet, "2.1", "Chung")).isEqualTo("chưa đọc: UBND cấp tỉnh quy định");
        assertThat(cell(sheet, "2.1", "Yêu cầu")).isEqualTo("UBND cấp tỉnh quy định");
        assertThat(cell(sheet, "1.1", "Yêu cầu")).isEqualTo("Đạt");
        assertThat(cell(sheet, "17.1/central", "Đơn vị")).isEqualTo("%");
        assertThat(cell(sheet, "17.1/central", "Quyết định")).isEqualTo("211/QĐ-TTg");
        assertThat(cell(sheet, "10", "Độ chắc chắn mức")).hasToString("low");
        assertThat(cell(sheet, "10", "Tiêu chí")).isEqualTo("10. Thu nhập");
    }

    private static @Nullable Object cell(Sheet sheet, String key, String column) {
        for (List<? extends @Nullable Object> row : sheet.rows()) {
            if (key.equals(row.get(row.size() - 1))) {
                return row.get(sheet.header().indexOf(column));
            }
        }
        throw new AssertionError("no row " + key);
    }
}
