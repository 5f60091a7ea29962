package vn.ntm.criteria.setfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import vn.ntm.criteria.catalogue.shipped.SetYaml;
import vn.ntm.criteria.setfiles.writing.SetSheet;
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
        if (set.regionsBy() != null) {
            assertThat(sheet.header()).contains("Chung", "TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");
        }
        assertThat(sheet.header()).endsWith("Khóa").doesNotHaveDuplicates();
    }

    @Test
    void thresholdsStandByRegionAndYearAndCompositesByPart() {
        Sheet sheet = SetSheet.of(SetFilesTest.latest());

        assertThat(cell(sheet, "10", "DBSH 2023")).isEqualTo(new BigDecimal("56"));
        assertThat(cell(sheet, "10", "TDMNPB 2021")).isEqualTo(new BigDecimal("36"));
        assertThat(cell(sheet, "10", "TN 2021")).isEqualTo("chưa đọc");
        assertThat(cell(sheet, "10", "Phép so sánh")).isEqualTo("≥");
        assertThat(cell(sheet, "2.1", "Chung")).isEqualTo("chưa đọc: UBND cấp tỉnh quy định");
        assertThat(cell(sheet, "2.1", "Yêu cầu")).isEqualTo("UBND cấp tỉnh quy định");
        assertThat(cell(sheet, "1.1", "Yêu cầu")).isEqualTo("Đạt");
        assertThat(cell(sheet, "17.1/central", "Đơn vị")).isEqualTo("%");
        assertThat(cell(sheet, "17.1", "Quyết định")).isEqualTo("211/QĐ-TTg");
        assertThat(cell(sheet, "10", "Độ chắc chắn mức")).isEqualTo("thấp");
        assertThat(cell(sheet, "10", "Tiêu chí")).isEqualTo("10");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noCellOfAShippedSetIsInTheLayoutOfPrograms(IndicatorSet set) {
        SetSheet.of(set)
                .rows()
                .forEach(row -> row.forEach(
                        cell -> assertThat(String.valueOf(cell)).doesNotContain("{", "at-least", "all-of")));
    }

    @Test
    void thresholdsByACountHaveRowsOfTheirOwn() {
        Sheet sheet = SetSheet.of(SetFilesTest.latest());

        assertThat(cell(sheet, "5/level1#schools>3", "Nội dung chỉ tiêu")).isEqualTo("– – trên 3 trường");
        assertThat(cell(sheet, "5/level1#schools<=3", "Nội dung chỉ tiêu")).isEqualTo("– – từ 3 trường trở xuống");
        assertThat(cell(sheet, "5/level1#schools>3", "BTB")).isEqualTo(new BigDecimal("70"));
        assertThat(cell(sheet, "5/level1#schools<=3", "BTB")).isEqualTo(new BigDecimal("50"));
        assertThat(cell(sheet, "5/level1", "DBSH")).isEqualTo(new BigDecimal("100"));
        assertThat(cell(sheet, "5/level1", "BTB")).isNull();
        assertThat(cell(sheet, "5", "Yêu cầu"))
                .isEqualTo("Bộ Giáo dục và Đào tạo công bố tại 1491/QĐ-BGDĐT ngày 6/6/2022; Tất cả các phần");
        assertThat(cell(sheet, "5/minimum", "Nội dung chỉ tiêu")).isEqualTo("– cơ sở vật chất tối thiểu");
    }

    @Test
    void whatIsUnreadIsMarkedForEachRegionAndYearOfTheSet() {
        Sheet sheet = SetSheet.of(SetFilesTest.latest());

        assertThat(cell(sheet, "11", "TDMNPB")).isEqualTo(new BigDecimal("13"));
        for (String region : List.of("DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL")) {
            assertThat(cell(sheet, "11", region)).isEqualTo("chưa đọc");
        }
        for (int year = 2021; year <= 2025; year++) {
            assertThat(cell(sheet, "10", "DNB " + year)).isEqualTo("chưa đọc");
        }
    }

    @Test
    void theYearsThatLackAreMarkedInARegionOfWhichOthersAreKnown() throws IOException {
        IndicatorSet set = SetFilesTest.yaml(
                SetYaml.write(SetFilesTest.latest()).replaceFirst("(?s)(DBSH:\\s+years:.*?)2022: 53\\s+", "$1"));

        Sheet sheet = SetSheet.of(set);

        assertThat(cell(sheet, "10", "DBSH 2022")).isEqualTo("chưa đọc");
        assertThat(cell(sheet, "10", "DBSH 2023")).isEqualTo(new BigDecimal("56"));
    }

    @Test
    void theFieldsOfTheSetAreNamedInVietnamese() {
        Sheet sheet = SetSheet.of(SetFilesTest.latest());

        sheet.rows().forEach(row -> {
            String key = String.valueOf(row.get(row.size() - 1));
            assertThat(key).isNotEqualTo("set:" + row.get(0));
        });

        assertThat(cell(sheet, "set:appliesFrom", "Tiêu chí")).isEqualTo("Áp dụng từ ngày");
        assertThat(cell(sheet, "set:kind", "Nội dung chỉ tiêu")).isEqualTo("xã");
        assertThat(cell(sheet, "set:level", "Nội dung chỉ tiêu")).isEqualTo("đạt chuẩn");
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
