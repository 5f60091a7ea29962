package vn.ntm.criteria.sheets.template;

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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.Spreadsheet;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
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

    @Test
    void theGuideTheChoicesTheNotesAndTheLookAreStillThere() throws IOException {
        XSSFWorkbook before = Spreadsheet.of(template());

        XSSFWorkbook after = Spreadsheet.of(marked());

        assertThat(Spreadsheet.texts(after.getSheetAt(1))).isEqualTo(Spreadsheet.texts(before.getSheetAt(1)));
        assertThat(Spreadsheet.choices(after.getSheetAt(0)))
                .isNotEmpty()
                .isEqualTo(Spreadsheet.choices(before.getSheetAt(0)));
        assertThat(Spreadsheet.look(after.getSheetAt(0))).isEqualTo(Spreadsheet.look(before.getSheetAt(0)));
        Map<String, String> notes = Spreadsheet.notes(after.getSheetAt(0));
        assertThat(notes).containsAllEntriesOf(Spreadsheet.notes(before.getSheetAt(0)));
        assertThat(notes.values()).contains("⚠ nhiều → một số", "Các ô tô vàng là số liệu cũ");
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
        int row = 8;
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
}
