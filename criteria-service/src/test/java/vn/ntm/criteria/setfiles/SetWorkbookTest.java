package vn.ntm.criteria.setfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.SetYaml;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.setfiles.comparison.Comparison;
import vn.ntm.criteria.setfiles.comparison.Difference;
import vn.ntm.criteria.setfiles.writing.SetSheet;
import vn.ntm.criteria.verdicts.Case;
import vn.ntm.criteria.verdicts.SetEvaluation;
import vn.ntm.criteria.verdicts.SetVerdict;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.answers.Sheet;
import vn.ntm.platform.tables.answers.TableAnswer;
import vn.ntm.platform.tables.answers.TableFormat;

/** A set that is downloaded as a spreadsheet, completed and uploaded. */
class SetWorkbookTest {

    static List<IndicatorSet> sets() {
        return SetFilesTest.sets();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSetThatIsDownloadedAndUploadedIsTheSameSet(IndicatorSet set) throws IOException {
        IndicatorSet read = SetFile.read(workbook(SetSheet.of(set)));

        assertThat(Comparison.of(set, read).differences()).isEmpty();
        assertThat(read).usingRecursiveComparison().isEqualTo(set);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void itSaysTheSameOfAUnit(IndicatorSet set) throws IOException {
        IndicatorSet read = SetFile.read(workbook(SetSheet.of(set)));
        LocalDate on = set.appliesFrom();
        Case known = new Case(
                Circumstances.of(on, "DBSH"),
                null,
                set.find("1.1").isPresent() ? Map.of("1.1", new Value.Achievement(true)) : Map.of(),
                Map.of());

        SetVerdict one = SetEvaluation.evaluate(set, known, SetFilesTest.CATALOGUE);
        SetVerdict other = SetEvaluation.evaluate(read, known, SetFilesTest.CATALOGUE);

        assertThat(other.lacking()).usingRecursiveComparison().isEqualTo(one.lacking());
    }

    /** Rows say what the annexes say; what no annex says keeps the layout of sets, in a column of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kind: compared, comparison: at-least, threshold: {value: 3}, unit: 'mô hình'}",
                "{kind: compared, comparison: at-least, threshold: {value: 48.125}, unit: '%'}",
                "{kind: compared, comparison: between, threshold: {value: 1},"
                        + " upper: {by: group, values: {'1': {value: 2}, '3': {value: 4}}}, unit: '%'}",
                "{kind: compared, comparison: at-least, unit: '%', threshold: {by: region, values: {DBSH: {by: group,"
                        + " values: {'1': {value: 5}}}}}}",
                "{kind: compared, comparison: at-least, unit: '%', threshold: {count: schools, moreThan: 3, then:"
                        + " {years: {'2024': 5}}, otherwise: {unread: 'a: b'}}}",
                "{kind: not-for, trait: area-class, classes: [III], required: {kind: where-there-is, thing: a; b,"
                        + " required: {kind: achieved}}}"
            })
    void aRequirementOfAnyFormComesBack(String requirement) throws IOException {
        IndicatorSet set = SetFilesTest.latest();
        ObjectNode tree = (ObjectNode) SetYaml.tree(set);
        ObjectNode indicator =
                (ObjectNode) tree.path("criteria").path(9).path("indicators").path(0);
        JsonNode asked = SetYaml.document(requirement.getBytes(StandardCharsets.UTF_8));
        indicator.set("requirement", asked);
        indicator.set("unit", asked.has("unit") ? asked.get("unit") : TextNode.valueOf("boolean"));
        IndicatorSet changed = SetYaml.part(tree, IndicatorSet.class);

        IndicatorSet read = SetFile.read(workbook(SetSheet.of(changed)));

        assertThat(Comparison.of(changed, read).differences()).isEmpty();
    }

    @Test
    void whatAPersonTypesIsTheDifference() throws IOException {
        Sheet sheet = SetSheet.of(SetFilesTest.latest());
        Map<List<String>, Object> typed = Map.of(
                List.of("10", "DBSH 2023"), "57",
                List.of("10", "TN 2021"), 39.5,
                List.of("2.1", "Chung"), 100,
                List.of("10", "Độ chắc chắn mức"), "high",
                List.of("10", "Phép so sánh"), "≤",
                List.of("1.1", "Nội dung chỉ tiêu"), "Có quy hoạch",
                List.of("set:draft", "Nội dung chỉ tiêu"), "Đã đối chiếu một phần");

        IndicatorSet read = SetFile.read(workbook(with(sheet, typed)));

        assertThat(Comparison.of(SetFilesTest.latest(), read).differences())
                .extracting(Difference::indicator, Difference::field, one -> String.valueOf(one.other()))
                .containsExactlyInAnyOrder(
                        tuple(null, "draft", "\"Đã đối chiếu một phần\""),
                        tuple("1.1", "textVi", "\"Có quy hoạch\""),
                        tuple("2.1", "requirement.national.threshold", "100"),
                        tuple("10", "requirement.comparison", "\"at-most\""),
                        tuple("10", "requirement.threshold.DBSH.2023", "57"),
                        tuple("10", "requirement.threshold.TN.2021", "39.5"),
                        tuple("10", "thresholdConfidence", "\"high\""));
    }

    @Test
    void aRowThatAPersonAddsIsAnIndicator() throws IOException {
        Sheet sheet = SetSheet.of(SetFilesTest.latest());
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        List<@Nullable Object> added = new ArrayList<>();
        Map<String, Object> cells = Map.of(
                "Tiêu chí", "10. Thu nhập",
                "Số", "10.2",
                "Nội dung chỉ tiêu", "Mới",
                "Nội dung tiếng Anh", "New",
                "Đơn vị", "%",
                "Phép so sánh", "≥",
                "DBSH", 80,
                "Quyết định", "1/QĐ-TTg",
                "Mục", "10.2",
                "Nguồn đọc", "source-read");
        sheet.header().forEach(column -> added.add(cells.get(column)));
        added.set(sheet.header().indexOf("Độ chắc chắn nội dung"), "high");
        added.set(sheet.header().indexOf("Độ chắc chắn mức"), "high");
        rows.add(added);

        IndicatorSet read = SetFile.read(workbook(new Sheet(sheet.name(), sheet.header(), rows)));

        assertThat(read.find("10.2")).hasValueSatisfying(one -> {
            assertThat(one.textVi()).isEqualTo("Mới");
            assertThat(one.requirement().toString()).contains("at-least", "by=region", "DBSH=Fixed[value=80]");
        });
    }

    @Test
    void whatAValueIsDerivedFromIsNotWrittenByHand() {
        IndicatorSet set = SetFilesTest.CATALOGUE
                .find("vn-ntm-district-standard-2021-2025", null)
                .orElseThrow();
        Sheet sheet = SetSheet.of(set);
        Map<List<String>, Object> typed =
                Map.of(List.of("share-communes-standard", "Tính từ hồ sơ công nhận"), "tỷ lệ xã đạt chuẩn");
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> SetFile.read(workbook(with(sheet, typed))));

        assertThat(refused.faults())
                .extracting(Fault::line, Fault::field)
                .containsExactly(tuple(line(sheet, "share-communes-standard"), "Tính từ hồ sơ công nhận"));
    }

    @Test
    void whatIsWrongIsToldByRowAndColumn() throws IOException {
        Sheet sheet = SetSheet.of(SetFilesTest.latest());
        Map<List<String>, Object> typed = Map.of(
                List.of("10", "DBSH 2023"), "năm mươi",
                List.of("12.1", "Phép so sánh"), "khoảng");
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> SetFile.read(workbook(with(sheet, typed))));

        assertThat(refused.faults())
                .extracting(Fault::line, Fault::field, Fault::value)
                .containsExactly(
                        tuple(line(sheet, "10"), "DBSH 2023", "năm mươi"),
                        tuple(line(sheet, "12.1"), "Phép so sánh", "khoảng"));
    }

    @Test
    void whatTheLayoutRefusesIsToldByRowToo() throws IOException {
        Sheet sheet = SetSheet.of(SetFilesTest.latest());
        Map<List<String>, Object> typed = Map.of(List.of("1.1", "Độ chắc chắn nội dung"), "certain");
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> SetFile.read(workbook(with(sheet, typed))));

        assertThat(refused.faults())
                .extracting(Fault::line, Fault::field, Fault::value)
                .containsExactly(tuple(line(sheet, "1.1"), "Độ chắc chắn nội dung", "certain"));
    }

    static int line(Sheet sheet, String key) {
        int line = 1;
        for (List<? extends @Nullable Object> row : sheet.rows()) {
            line++;
            if (key.equals(row.get(row.size() - 1))) {
                return line;
            }
        }
        throw new AssertionError("no row " + key);
    }

    /** The sheet with these cells, by key and column. */
    static Sheet with(Sheet sheet, Map<List<String>, Object> typed) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<? extends @Nullable Object> row : sheet.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            typed.forEach((place, value) -> {
                if (place.get(0).equals(row.get(row.size() - 1))) {
                    cells.set(sheet.header().indexOf(place.get(1)), value);
                }
            });
            rows.add(cells);
        }
        return new Sheet(sheet.name(), sheet.header(), rows);
    }

    static byte[] workbook(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamingOutput body = (StreamingOutput)
                TableAnswer.of(TableFormat.XLSX, "set", List.of(sheet)).build().getEntity();
        body.write(bytes);
        return bytes.toByteArray();
    }
}
