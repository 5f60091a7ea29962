package vn.ntm.criteria.setfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.criteria.setfiles.comparison.Comparison;
import vn.ntm.criteria.setfiles.comparison.Difference;
import vn.ntm.criteria.setfiles.writing.SetSheet;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.answers.Sheet;

/** What a person writes into the spreadsheet of a set is taken or told in its cell: nothing is lost in silence. */
class SetWorkbookFaultsTest {

    private static final Sheet SHEET = SetSheet.of(SetFilesTest.latest());
    private static final int HEADER = 1;
    private static final int TITLES = 2;

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("cellsThatAreOfNoUse")
    void aCellThatIsOfNoUseIsAFaultOfItsOwn(String key, String column, Object typed) throws IOException {
        assertThat(faults(Map.of(List.of(key, column), typed)))
                .extracting(Fault::line, Fault::field, Fault::value)
                .contains(tuple(SetWorkbookTest.line(SHEET, key), column, String.valueOf(typed)));
    }

    static Stream<Arguments> cellsThatAreOfNoUse() {
        return Stream.of(
                Arguments.of("1.1", "Chung", "abc"),
                Arguments.of("10", "Chung", 99),
                Arguments.of("10", "DBSH", 60),
                Arguments.of("5", "Chung", 60),
                Arguments.of("5", "Phép so sánh", "≥"),
                Arguments.of("5/level1", "BTB", 75),
                Arguments.of("17.1/central", "Quyết định", "999/QĐ-TTg"),
                Arguments.of("17.1/central", "Độ chắc chắn mức", "cao"),
                Arguments.of("17.1/central", "Nội dung chỉ tiêu", "– nước máy"),
                Arguments.of("1.1", "Tiêu chí", "1. Quy hoạch khác"),
                Arguments.of("1.1", "Yêu cầu", "tùy"),
                Arguments.of("1.1", "Nhóm tiêu chí", "Hạ tầng"),
                Arguments.of("10", "Cấu trúc", "{\"kind\":\"achieved\"}"),
                Arguments.of("criterion:1", "Đơn vị", "%"),
                Arguments.of("set:level", "Tiêu chí", "Cấp"),
                Arguments.of("set:level", "Ghi chú", "xem lại"),
                Arguments.of("10", "DBSH 2023", "năm mươi"),
                Arguments.of("10", "DBSH 2023", "chưa đọc: lý do"));
    }

    @Test
    void aThresholdNeedsItsComparison() throws IOException {
        assertThat(faults(Map.of(List.of("1.1", "Chung"), 80)))
                .extracting(Fault::line, Fault::field)
                .contains(tuple(SetWorkbookTest.line(SHEET, "1.1"), "Phép so sánh"));
    }

    @Test
    void whatIsAchievedBecomesAComparisonWhereAPersonGivesOne() throws IOException {
        Map<List<String>, Object> typed = Map.of(
                List.of("1.1", "Phép so sánh"), ">=",
                List.of("1.1", "Chung"), "80%",
                List.of("1.1", "Đơn vị"), "%");

        assertThat(differences(typed))
                .extracting(Difference::field, one -> String.valueOf(one.other()))
                .containsExactlyInAnyOrder(
                        tuple("unit", "\"%\""),
                        tuple("requirement.kind", "\"compared\""),
                        tuple("requirement.comparison", "\"at-least\""),
                        tuple("requirement.threshold", "80"),
                        tuple("requirement.unit", "\"%\""));
    }

    @Test
    void whatIsUnreadGivesWayToTheNumbersOfRegions() throws IOException {
        assertThat(differences(Map.of(List.of("2.1", "DBSH"), 100, List.of("2.1", "TN"), 80)))
                .extracting(Difference::field, one -> String.valueOf(one.other()))
                .contains(
                        tuple("requirement.national.threshold.DBSH", "100"),
                        tuple("requirement.national.threshold.TN", "80"));
    }

    @Test
    void vietnameseWordsAndThoseOfTheLayoutAreTakenInAnyCase() throws IOException {
        Map<List<String>, Object> typed = Map.of(
                List.of("10", "Độ chắc chắn mức"), "HIGH",
                List.of("10", "Độ chắc chắn nội dung"), "Cao",
                List.of("set:level", "Nội dung chỉ tiêu"), "Advanced",
                List.of("set:appliesFrom", "Nội dung chỉ tiêu"), "1/4/2024",
                List.of("12.1", "Đơn vị"), "triệu đồng/người/năm",
                List.of("1.1", "Yêu cầu"), "Nếu có: Làng nghề; đạt");

        assertThat(differences(typed))
                .extracting(Difference::indicator, Difference::field, one -> String.valueOf(one.other()))
                .contains(
                        tuple("10", "thresholdConfidence", "\"high\""),
                        tuple("10", "textConfidence", "\"high\""),
                        tuple(null, "level", "\"advanced\""),
                        tuple(null, "appliesFrom", "\"2024-04-01\""),
                        tuple("12.1", "unit", "\"million VND/person/year\""),
                        tuple("1.1", "requirement.kind", "\"where-there-is\""),
                        tuple("1.1", "requirement.thing", "\"craft-village\""));
    }

    @Test
    void thresholdsByACountAreCompletedInTheirRows() throws IOException {
        assertThat(differences(Map.of(List.of("5/level1#schools<=3", "TN"), "55,5")))
                .extracting(Difference::field, one -> String.valueOf(one.other()))
                .containsExactly(tuple("requirement.required.parts.level1.threshold.TN.otherwise", "55.5"));
    }

    @Test
    void aPartWhoseRowIsTakenOutIsADifference() throws IOException {
        Sheet without = rows(row -> !"17.1/central".equals(row.get(row.size() - 1)));

        assertThat(Comparison.of(SetFilesTest.latest(), SetFile.read(SetWorkbookTest.workbook(without)))
                        .differences())
                .extracting(Difference::indicator, Difference::field)
                .contains(tuple("17.1", "requirement.parts.central.kind"));
    }

    @Test
    void anotherNumberInTheAnnexIsAnotherIndicator() throws IOException {
        assertThat(differences(Map.of(List.of("17.1", "Số"), "17.1a")))
                .extracting(Difference::indicator, Difference::field)
                .contains(tuple("17.1", "code"), tuple("17.1a", "requirement.parts.central.kind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STT", "Nhận xét", "XYZ 2023", "Vùng Tây Bắc", "2023"})
    void aColumnThatNobodyKnowsIsAFault(String name) throws IOException {
        assertThat(faultsOf(columns(column -> column.equals("DBSH 2024") ? name : column, column -> true)))
                .extracting(Fault::line, Fault::field)
                .contains(tuple(HEADER, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ĐBSH 2024", "Đồng bằng sông Hồng 2024", "dbsh năm 2024"})
    void aRegionIsKnownByItsNamesToo(String name) throws IOException {
        Sheet renamed = columns(column -> column.equals("DBSH 2024") ? name : column, column -> true);

        assertThat(Comparison.of(SetFilesTest.latest(), SetFile.read(SetWorkbookTest.workbook(renamed)))
                        .differences())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Cấu trúc", "Phép so sánh", "Chung", "Tiêu chí", "Số", "Nội dung tiếng Anh", "DBSH", "DBSH 2024"
            })
    void aColumnThatIsTakenOutIsToldOnce(String column) throws IOException {
        assertThat(faultsOf(columns(Function.identity(), one -> !one.equals(column))))
                .extracting(Fault::line, Fault::field)
                .contains(tuple(HEADER, column))
                .filteredOn(one -> one.toList().get(1).equals(column))
                .hasSize(1);
    }

    @Test
    void aYearIsAddedAsAColumn() throws IOException {
        Sheet renamed = columns(column -> column.equals("DBSH") ? "DBSH 2026" : column, column -> true);
        Sheet with = SetWorkbookTest.with(renamed, Map.of(List.of("10", "DBSH 2026"), 65));

        assertThat(faultsOf(with)).extracting(Fault::field).containsExactly("DBSH");
        List<String> header = new ArrayList<>(SHEET.header());
        header.add("DBSH 2026");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        SHEET.rows().forEach(row -> {
            List<@Nullable Object> longer = new ArrayList<>(row);
            longer.add("10".equals(row.get(row.size() - 1)) ? 65 : null);
            rows.add(longer);
        });
        assertThat(Comparison.of(
                                SetFilesTest.latest(),
                                SetFile.read(SetWorkbookTest.workbook(new Sheet(SHEET.name(), header, rows))))
                        .differences())
                .extracting(Difference::field)
                .containsExactly("requirement.threshold.DBSH.2026");
    }

    @Test
    void aRowThatIsThereTwiceIsToldByItsNumber() throws IOException {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        SHEET.rows().forEach(rows::add);
        rows.add(rows.get(SetWorkbookTest.line(SHEET, "10") - 2));

        assertThat(faultsOf(new Sheet(SHEET.name(), SHEET.header(), rows)))
                .extracting(Fault::line, Fault::field, Fault::value)
                .containsExactly(tuple(rows.size() + 1, "Khóa", "10"));
    }

    @Test
    void aCriterionThatIsTakenOutIsToldInWordsOfThePerson() throws IOException {
        List<Fault> faults = faultsOf(rows(row -> !"criterion:5".equals(row.get(row.size() - 1))));

        assertThat(faults).extracting(Fault::field).containsOnly("Tiêu chí");
        assertThat(faults.toString()).doesNotContain("vn.ntm", "IndicatorSet");
    }

    @Test
    void allFaultsAreToldAtOnce() throws IOException {
        Map<List<String>, Object> typed = new HashMap<>();
        typed.put(List.of("10", "Phép so sánh"), "khoảng");
        typed.put(List.of("1.1", "Độ chắc chắn mức"), "chắc");
        typed.put(List.of("set:level", "Nội dung chỉ tiêu"), "cao nhất");
        typed.put(List.of("2.1", "Nội dung tiếng Anh"), null);

        assertThat(faults(typed))
                .extracting(Fault::line, Fault::field)
                .containsExactly(
                        tuple(SetWorkbookTest.line(SHEET, "set:level"), "Nội dung chỉ tiêu"),
                        tuple(SetWorkbookTest.line(SHEET, "1.1"), "Độ chắc chắn mức"),
                        tuple(SetWorkbookTest.line(SHEET, "2.1"), "Nội dung tiếng Anh"),
                        tuple(SetWorkbookTest.line(SHEET, "10"), "Phép so sánh"));
    }

    @ParameterizedTest
    @CsvSource({
        "10, DBSH 2023, 1.000, '1000 nếu là hàng nghìn, 1,0000 nếu là phần lẻ'",
        "10, DBSH 2023, '56,125', '56125 nếu là hàng nghìn, 56,1250 nếu là phần lẻ'",
        "2.1, Chung, 98.125%, '98125 nếu là hàng nghìn, 98,1250 nếu là phần lẻ'",
        "5/level1#schools<=3, TN, 1.000, '1000 nếu là hàng nghìn, 1,0000 nếu là phần lẻ'"
    })
    void aThresholdThatMayBeTwoNumbersIsRefusedAndNotGuessed(String key, String column, String typed, String accepted)
            throws IOException {
        assertThat(faults(Map.of(List.of(key, column), typed))).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(SetWorkbookTest.line(SHEET, key));
            assertThat(fault.field()).isEqualTo(column);
            assertThat(fault.value()).isEqualTo(typed);
            assertThat(fault.accepted().vi()).endsWith(accepted);
        });
    }

    @Test
    void aThresholdThatIsANumberToTheSpreadsheetIsTakenWithItsDecimals() throws IOException {
        assertThat(differences(Map.of(List.of("10", "DBSH 2023"), new BigDecimal("56.125"))))
                .extracting(Difference::field, one -> String.valueOf(one.other()))
                .containsExactly(tuple("requirement.threshold.DBSH.2023", "56.125"));
    }

    @Test
    void rowsAboveTheHeaderAreTitles() throws IOException {
        Sheet titled = underTitles(SHEET);

        assertThat(Comparison.of(SetFilesTest.latest(), SetFile.read(SetWorkbookTest.workbook(titled)))
                        .differences())
                .isEmpty();
    }

    @Test
    void whatIsWrongBelowTitlesIsToldInItsOwnLine() throws IOException {
        Sheet wrong = SetWorkbookTest.with(
                columns(Function.identity(), column -> !column.equals("DBSH")),
                Map.of(List.of("1.1", "Độ chắc chắn mức"), "chắc"));

        assertThat(faultsOf(underTitles(wrong)))
                .extracting(Fault::line, Fault::field)
                .contains(tuple(SetWorkbookTest.line(SHEET, "1.1") + TITLES, "Độ chắc chắn mức"));
        assertThat(faultsOf(underTitles(columns(Function.identity(), column -> !column.equals("DBSH")))))
                .extracting(Fault::line, Fault::field)
                .contains(tuple(HEADER + TITLES, "DBSH"));
    }

    @Test
    void aFileIsReadAsWhatItsSenderSaysItIs() {
        byte[] pdf = "%PDF-1.7 a: b".getBytes(StandardCharsets.UTF_8);

        assertThat(refused(() -> SetFile.read(pdf, SetFile.Kind.XLSX)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.accepted().vi()).contains("XLSX"));
        assertThat(refused(() -> SetFile.read(SetWorkbookTest.workbook(SHEET), SetFile.Kind.YAML)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.accepted().en()).contains("Content-Type"));
    }

    private static List<Difference> differences(Map<List<String>, Object> typed) throws IOException {
        return Comparison.of(
                        SetFilesTest.latest(),
                        SetFile.read(SetWorkbookTest.workbook(SetWorkbookTest.with(SHEET, typed))))
                .differences();
    }

    private static List<Fault> faults(Map<List<String>, Object> typed) throws IOException {
        return faultsOf(SetWorkbookTest.with(SHEET, typed));
    }

    private static List<Fault> faultsOf(Sheet sheet) throws IOException {
        byte[] file = SetWorkbookTest.workbook(sheet);
        return refused(() -> SetFile.read(file));
    }

    private static List<Fault> refused(ThrowingCallable read) {
        return catchThrowableOfType(ProblemException.class, read).faults();
    }

    /** With a title and an empty row above the header. */
    private static Sheet underTitles(Sheet sheet) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        rows.add(List.of(""));
        rows.add(sheet.header());
        sheet.rows().forEach(rows::add);
        return new Sheet(sheet.name(), List.of("Phụ lục I, bản của Sở Nông nghiệp và Môi trường"), rows);
    }

    private static Sheet rows(Predicate<List<? extends @Nullable Object>> kept) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        SHEET.rows().forEach(row -> {
            if (kept.test(row)) {
                rows.add(row);
            }
        });
        return new Sheet(SHEET.name(), SHEET.header(), rows);
    }

    private static Sheet columns(Function<String, String> named, Predicate<String> kept) {
        List<String> header = SHEET.header().stream().filter(kept).map(named).toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        SHEET.rows().forEach(row -> {
            List<@Nullable Object> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                if (kept.test(SHEET.header().get(i))) {
                    cells.add(row.get(i));
                }
            }
            rows.add(cells);
        });
        return new Sheet(SHEET.name(), header, rows);
    }
}
