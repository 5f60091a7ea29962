package vn.ntm.platform.tables.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.platform.testing.Workbooks;

/** A file that comes back with its faults marked is the sender's own, and is gone on in. */
class MarkedFileTest {

    private static final Columns COLUMNS = new Columns(List.of("code"), List.of("name", "10")).underTitles();
    private static final Text A_NUMBER = new Text("một số", "a number");
    private static final List<Fault> MUCH = List.of(new Fault("10", 6, "nhiều", A_NUMBER));

    private final FileFaults faults = new FileFaults();

    @Test
    void allThatAPersonSetUpIsStillThere() {
        XSSFSheet sheet = sheet(marked(office(), MUCH));

        assertThat(sheet.getColumnWidth(1)).isEqualTo(sheet(office()).getColumnWidth(1));
        assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(40);
        assertThat(sheet.getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactly("A1:C1");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
        assertThat(sheet.getDataValidations()).singleElement().satisfies(choice -> {
            assertThat(choice.getRegions().getCellRangeAddresses()[0].formatAsString())
                    .isEqualTo("C6:C7");
            assertThat(choice.getValidationConstraint().getExplicitListValues()).containsExactly("a", "b");
        });
        assertThat(note(sheet, "C5")).isEqualTo("Thu nhập");
        assertThat(sheet.getRow(6).getCell(0).getCellStyle().getDataFormatString())
                .isEqualTo("00000");
    }

    @Test
    void whatIsWrongIsColouredAndSaysWhy() {
        XSSFSheet sheet = sheet(marked(office(), MUCH));

        assertThat(coloured(sheet)).containsExactly("C6", "D6");
        assertThat(note(sheet, "C6")).isEqualTo("⚠ nhiều → a number");
        assertThat(text(sheet, "D5")).isEqualTo(Columns.FAULTS);
        assertThat(text(sheet, "D6")).isEqualTo("10: nhiều → a number");
        XSSFSheet list = sheet.getWorkbook().getSheet(MarkedFile.LIST);
        assertThat(cells(list, 1)).containsExactly("C6", "6", "10", "nhiều", "a number");
        assertThat(list.getHyperlink(1, 0).getLocation()).isEqualTo("'Sheet1'!C6");
    }

    @Test
    void eachValueIsWhatItWas() {
        byte[] file = office();

        TableFile after = read(marked(file, MUCH));

        assertThat(after.rows())
                .extracting(TableRow::cells)
                .isEqualTo(read(file).rows().stream().map(TableRow::cells).toList());
        assertThat(after.rows()).extracting(row -> row.isNumber("10")).containsExactly(false, true);
        assertThat(faults.count()).isZero();
    }

    @Test
    void theMarksOfAnEarlierTimeGiveWay() {
        byte[] once = marked(office(), MUCH);

        XSSFSheet twice = sheet(marked(once, List.of(new Fault("10", 7, "46.125", new Text("ít hơn", "less")))));

        assertThat(coloured(twice)).containsExactly("C7", "D7");
        assertThat(twice.getCellComments().keySet())
                .extracting(CellAddress::formatAsString)
                .containsExactlyInAnyOrder("C5", "C7");
        assertThat(note(twice, "C7")).isEqualTo("⚠ 46.125 → less");
        assertThat(twice.getRow(5).getCell(3)).isNull();
        assertThat(text(twice, "D7")).isEqualTo("10: 46.125 → less");
        assertThat(twice.getRow(4).getLastCellNum()).isEqualTo((short) 4);
        assertThat(twice.getWorkbook()).hasSize(2);
        assertThat(twice.getWorkbook().getSheet(MarkedFile.LIST).getLastRowNum())
                .isOne();
    }

    @Test
    void aNoteThatIsThereIsKeptBelowTheMarkAndStandsAloneAfterIt() {
        List<Fault> atHeader = List.of(new Fault("10", 5, "10", new Text("mỗi cột một lần", "each column once")));

        byte[] once = marked(office(), atHeader);

        assertThat(note(sheet(once), "C5")).isEqualTo("⚠ 10 → each column once\n————————\nThu nhập");
        assertThat(note(sheet(marked(once, MUCH)), "C5")).isEqualTo("Thu nhập");
    }

    @Test
    void aWholeLineIsToldAtItsFirstCellAndATitleAtItsOwn() {
        List<Fault> wrong = List.of(
                new Fault("Ngày", 3, "2024-12-31", new Text("ngày khác", "another day")),
                new Fault("*", 7, "5", new Text("4 ô", "4 cells")));

        XSSFSheet sheet = sheet(marked(office(), wrong));

        assertThat(note(sheet, "B3")).contains("another day");
        assertThat(note(sheet, "A7")).contains("5 → 4 cells");
        assertThat(coloured(sheet)).containsExactly("B3", "A7", "D7");
    }

    @Test
    void aTitleThatAloneIsWrongIsNotTakenForTheHeader() {
        List<Fault> wrong = List.of(new Fault("Ngày", 3, "2024-12-31", new Text("ngày khác", "another day")));

        assertThat(lines(marked(office(), wrong)).stream().filter(line -> line.contains(Columns.FAULTS)))
                .containsExactly(List.of("code", "name", "10", Columns.FAULTS));
    }

    @Test
    void beyondSomeHundredNotesTheColumnAndTheListStillSayAll() {
        Object[][] rows = new Object[2_001][];
        rows[0] = new Object[] {"code", "10"};
        List<Fault> wrong = new ArrayList<>();
        for (int row = 1; row < rows.length; row++) {
            rows[row] = new Object[] {"07309", "nhiều"};
            wrong.add(new Fault(row % 2 == 0 ? "10" : "code", row + 1, "nhiều", A_NUMBER));
        }

        XSSFSheet sheet = sheet(marked(Workbooks.rows(rows), wrong));

        assertThat(sheet.getCellComments()).hasSize(500);
        assertThat(text(sheet, "C2001")).isEqualTo("10: nhiều → a number");
        assertThat(sheet.getWorkbook().getSheet(MarkedFile.LIST).getLastRowNum())
                .isEqualTo(2_000);
    }

    @Test
    void aWorkbookTooLargeToBeHeldIsMarkedInACopy() {
        Object[][] rows = new Object[3_001][];
        rows[0] = new Object[] {"code", "10"};
        for (int row = 1; row < rows.length; row++) {
            rows[row] = new Object[] {"07309", row == 2 ? "nhiều" : 46.5, "x".repeat(1_500)};
        }

        XSSFSheet sheet = sheet(marked(Workbooks.rows(rows), List.of(new Fault("10", 3, "nhiều", A_NUMBER))));

        assertThat(note(sheet, "B3")).contains("a number");
        assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(46.5);
        assertThat(text(sheet, "C3")).isEqualTo("10: nhiều → a number");
    }

    @Test
    void textIsMadeAWorkbookThatIsMendedAndSentAgain() {
        byte[] file = "code,name\n7682,Tân An\n07682,Tân An\n".getBytes(StandardCharsets.UTF_8);

        byte[] marked = marked(file, List.of(new Fault("code", 2, "7682", new Text("5 chữ số", "5 digits"))));

        assertThat(read(marked).rows()).extracting(row -> row.cell("code")).containsExactly("7682", "07682");
        assertThat(faults.count()).isZero();
        assertThat(lines(marked))
                .containsExactly(
                        List.of("code", "name", Columns.FAULTS),
                        List.of("7682", "Tân An", "code: 7682 → 5 digits"),
                        List.of("07682", "Tân An"));
    }

    @Test
    void textAsExcelWritesItInVietnamIsPartedAsItIs() {
        byte[] file =
                "\uFEFFBảng đánh giá, năm 2024;;\r\ncode;name;10\r\n07309;Xã An Sơn;46,1\r\n07312;Tân Dĩnh;nhiều\r\n"
                        .getBytes(StandardCharsets.UTF_8);

        byte[] marked = marked(file, List.of(new Fault("10", 4, "nhiều", A_NUMBER)));

        assertThat(lines(marked))
                .contains(List.of("code", "name", "10", Columns.FAULTS), List.of("07309", "Xã An Sơn", "46,1"));
        assertThat(note(sheet(marked), "C4")).contains("a number");
    }

    @Test
    void textOfCharactersThatNoWorkbookHasIsMarkedToo() {
        byte[] file = "code\n\u0001x\n".getBytes(StandardCharsets.UTF_8);

        byte[] marked = marked(file, List.of(new Fault("code", 2, "\u0001x", A_NUMBER)));

        assertThat(cells(sheet(marked).getWorkbook().getSheet(MarkedFile.LIST), 1))
                .last()
                .isEqualTo("a number");
    }

    @Test
    void aWorkbookUnlikeOthersComesBackWithItsValues() {
        Map<String, String> parts = Workbooks.parts(office());
        parts.computeIfPresent(
                "xl/worksheets/_rels/sheet1.xml.rels",
                (name, refers) -> refers.replaceAll("Target=\"[^\"]*comments1.xml\"", "Target=\"../styles.xml\""));

        byte[] marked = marked(Workbooks.zip(parts), MUCH);

        assertThat(read(marked).rows()).extracting(row -> row.cell("10")).containsExactly("nhiều", "46.125");
        assertThat(lines(marked)).anySatisfy(line -> assertThat(line).contains("10: nhiều → a number"));
    }

    @Test
    void ofAFileThatCannotBeReadTheFaultsAreToldAlone() {
        byte[] broken = {'P', 'K', 3, 4, 0, 0, 0};

        XSSFSheet sheet = sheet(marked(broken, List.of(new Fault("*", 1, null, A_NUMBER))));

        assertThat(cells(sheet.getWorkbook().getSheet(MarkedFile.LIST), 1)).contains("a number");
    }

    /** As an office lays a table out: a title over all columns, notes, choices, widths, heights, panes. */
    private static byte[] office() {
        return Workbooks.of(MarkedFileTest::office);
    }

    private static void office(Worksheet sheet) {
        sheet.value(0, 0, "UBND TỈNH");
        sheet.range(0, 0, 0, 2).merge();
        sheet.rowHeight(0, 40);
        sheet.value(2, 1, "Ngày");
        sheet.value(2, 2, "2024-12-31");
        sheet.value(4, 0, "code");
        sheet.value(4, 1, "name");
        sheet.value(4, 2, "10");
        sheet.comment(4, 2, "Thu nhập");
        sheet.value(5, 0, "07309");
        sheet.value(5, 2, "nhiều");
        sheet.value(6, 0, 7_312);
        sheet.style(6, 0).format("00000").set();
        sheet.value(6, 2, 46.125);
        sheet.width(1, 33);
        sheet.freezePane(1, 5);
        sheet.range(5, 2, 6, 2).validateWithListByFormula("\"a,b\"");
    }

    private static byte[] marked(byte[] file, List<Fault> wrong) {
        return MarkedFile.of(file, wrong, Locale.ENGLISH);
    }

    private TableFile read(byte[] file) {
        return TableFile.read(file, COLUMNS, faults);
    }

    private static List<List<String>> lines(byte[] file) {
        List<List<String>> lines = new ArrayList<>();
        TableFile.lines(file, Columns.any(), new FileFaults(), line -> lines.add(line.cells()));
        return lines;
    }

    private static XSSFSheet sheet(byte[] file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheetAt(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(XSSFSheet sheet, int row) {
        return StreamSupport.stream(sheet.getRow(row).spliterator(), false)
                .map(Object::toString)
                .toList();
    }

    private static String note(XSSFSheet sheet, String at) {
        return sheet.getCellComment(new CellAddress(at)).getString().getString();
    }

    private static String text(XSSFSheet sheet, String at) {
        CellAddress cell = new CellAddress(at);
        return sheet.getRow(cell.getRow()).getCell(cell.getColumn()).getStringCellValue();
    }

    private static List<String> coloured(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        assertThat(formats.getNumConditionalFormattings()).isOne();
        return Arrays.stream(formats.getConditionalFormattingAt(0).getFormattingRanges())
                .map(CellRangeAddress::formatAsString)
                .toList();
    }
}
