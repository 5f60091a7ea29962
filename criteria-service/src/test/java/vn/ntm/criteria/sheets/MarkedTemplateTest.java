package vn.ntm.criteria.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.WorkbookParts;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.ShippedCatalogue;
import vn.ntm.criteria.sheets.cells.SheetColumns;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.platform.tables.marks.MarkedFile;

/** The table of assessments that comes back with its faults marked is the one that was downloaded. */
class MarkedTemplateTest {

    private static final LocalDate DAY = LocalDate.parse("2023-12-31");
    private static final IndicatorSet SET = ShippedCatalogue.read()
            .find("vn-ntm-commune-standard-2021-2025", DAY)
            .orElseThrow();
    private static final SheetColumns COLUMNS = SheetColumns.of(SET);
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String GUIDE = "xl/worksheets/sheet2.xml";
    private static final String NOTES = "xl/comments1.xml";

    @Test
    void theGuideTheChoicesTheNotesAndTheLookAreStillThere() throws IOException {
        Map<String, String> before = WorkbookParts.of(template());

        Map<String, String> after = WorkbookParts.of(marked());

        assertThat(after.get(GUIDE)).isEqualTo(before.get(GUIDE));
        assertThat(part(after, "<dataValidations", "</dataValidations>"))
                .isEqualTo(part(before, "<dataValidations", "</dataValidations>"));
        assertThat(part(after, "<cols>", "</cols>")).isEqualTo(part(before, "<cols>", "</cols>"));
        assertThat(part(after, "<sheetViews>", "</sheetViews>"))
                .isEqualTo(part(before, "<sheetViews>", "</sheetViews>"));
        assertThat(count(after.get(NOTES), "<comment ")).isEqualTo(count(before.get(NOTES), "<comment ") + 1);
        assertThat(after.get(NOTES)).contains("⚠ nhiều → một số", "Các ô tô vàng");
    }

    @Test
    void everyValueIsWhatItWas() throws IOException {
        FileFaults none = new FileFaults();

        List<TableRow> after = TableFile.read(marked(), COLUMNS.ofFile(), none).rows();

        assertThat(none.count()).isZero();
        assertThat(after)
                .isEqualTo(TableFile.read(template(), COLUMNS.ofFile(), none).rows());
        assertThat(after.get(1).cell("10")).isEqualTo("46.5");
    }

    private static byte[] marked() throws IOException {
        int row = 11;
        return MarkedFile.of(
                template(),
                List.of(new Fault("10", row, "nhiều", new Text("một số", "a number"))),
                Locale.forLanguageTag("vi"));
    }

    private static byte[] template() throws IOException {
        List<String> header = new ArrayList<>(List.of(SheetColumns.CODE, SheetColumns.NAME));
        header.addAll(COLUMNS.facts().keySet());
        header.addAll(COLUMNS.values().keySet());
        header.addAll(List.of(SheetColumns.SOURCE, SheetColumns.ANSWER, SheetColumns.REVISION));
        List<Layout.Row> rows = List.of(
                new Layout.Row(cells("07309", "Xã An Sơn", "nhiều"), null),
                new Layout.Row(cells("07312", "Xã Tân Dĩnh", new BigDecimal("46.5")), "Các ô tô vàng là số liệu cũ"));
        Layout layout = new Layout(
                List.of(List.of("Đánh giá"), List.of("Ngày đánh giá", "31/12/2023")),
                header,
                SheetHeadings.of(COLUMNS, SET, Map.of()),
                rows,
                SheetHeadings.guide(COLUMNS));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LayoutWorkbook.write(layout, bytes);
        return bytes.toByteArray();
    }

    private static Map<String, Object> cells(String code, String name, Object income) {
        return new HashMap<>(Map.of("code", code, "name", name, "1.1", "Đạt", "10", income, "revision", 0));
    }

    private static String part(Map<String, String> parts, String from, String to) {
        String sheet = parts.get(SHEET).replace("&quot;", "\"");
        return sheet.substring(sheet.indexOf(from), sheet.indexOf(to));
    }

    private static int count(String text, String what) {
        return text.split(what, -1).length - 1;
    }
}
