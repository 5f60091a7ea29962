package vn.ntm.platform.tables.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.platform.tables.Workbooks;

/** A file that comes back with its faults marked is the sender's own, and is gone on in. */
class MarkedFileTest {

    private static final Columns COLUMNS = new Columns(List.of("code"), List.of("name", "10")).underTitles();
    private static final Text A_NUMBER = new Text("một số", "a number");
    private static final List<Fault> MUCH = List.of(new Fault("10", 6, "nhiều", A_NUMBER));
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final FileFaults faults = new FileFaults();

    @Test
    void allThatAPersonSetUpIsStillThere() {
        Map<String, String> before = Workbooks.parts(office());

        Map<String, String> after = Workbooks.parts(marked(office(), MUCH));

        assertThat(after.get(SHEET))
                .contains(between(before.get(SHEET), "<cols>", "</cols>"))
                .contains("<pane ", "mergeCell ", "ref=\"A1:C1\"")
                .contains("<dataValidation ", "sqref=\"C6:C7\"", "ht=\"40.0\"");
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(after.get("xl/comments1.xml")).contains("ref=\"C5\"", "Thu nhập");
    }

    @Test
    void whatIsWrongIsColouredAndSaysWhy() {
        Map<String, String> parts = Workbooks.parts(marked(office(), MUCH));

        assertThat(parts.get(SHEET))
                .contains("<conditionalFormatting sqref=\"C6 D6\">")
                .contains("<is><t xml:space=\"preserve\">10: nhiều → a number</t></is>");
        assertThat(parts.get("xl/comments1.xml")).contains("ref=\"C6\"", "⚠ nhiều → a number");
        assertThat(parts.get("xl/styles.xml")).contains("FFFFC7CE");
        assertThat(parts.get("xl/drawings/vmlDrawing1.vml")).contains("<x:Row>5</x:Row><x:Column>2</x:Column>");
        assertThat(parts.get("xl/worksheets/faultsNtm1.xml")).contains("Sheet1&apos;!C6", "a number");
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

        Map<String, String> twice =
                Workbooks.parts(marked(once, List.of(new Fault("10", 7, "46.125", new Text("ít hơn", "less")))));

        assertThat(twice.get(SHEET))
                .containsOnlyOnce("conditionalFormatting sqref")
                .contains("sqref=\"C7 D7\"")
                .containsOnlyOnce(Columns.FAULTS)
                .doesNotContain("nhiều → a number");
        assertThat(twice.get("xl/comments1.xml"))
                .contains("Thu nhập", "⚠ 46.125 → less")
                .doesNotContain("a number");
        assertThat(twice.get("xl/drawings/vmlDrawing1.vml"))
                .contains("<x:Row>6</x:Row><x:Column>2</x:Column>")
                .doesNotContain("<x:Row>5</x:Row><x:Column>2</x:Column>");
        assertThat(twice.get("xl/styles.xml")).containsOnlyOnce("<bgColor rgb=\"FFFFC7CE\"");
        assertThat(twice.keySet()).isEqualTo(Workbooks.parts(once).keySet());
        assertThat(twice.get("xl/worksheets/faultsNtm1.xml")).doesNotContain("a number");
    }

    @Test
    void aNoteThatIsThereIsKeptBelowTheMarkAndStandsAloneAfterIt() {
        List<Fault> atHeader = List.of(new Fault("10", 5, "10", new Text("mỗi cột một lần", "each column once")));

        byte[] once = marked(office(), atHeader);
        String after = Workbooks.parts(marked(once, MUCH)).get("xl/comments1.xml");

        assertThat(Workbooks.parts(once).get("xl/comments1.xml"))
                .contains("⚠ 10 → each column once\n————————\nThu nhập");
        assertThat(after).contains(">Thu nhập<").doesNotContain("each column once");
    }

    @Test
    void aWholeLineIsToldAtItsFirstCellAndATitleAtItsOwn() {
        List<Fault> wrong = List.of(
                new Fault("Ngày", 3, "2024-12-31", new Text("ngày khác", "another day")),
                new Fault("*", 7, "5", new Text("4 ô", "4 cells")));

        Map<String, String> parts = Workbooks.parts(marked(office(), wrong));

        assertThat(parts.get("xl/comments1.xml")).contains("ref=\"B3\"", "another day", "ref=\"A7\"", "5 → 4 cells");
        assertThat(parts.get(SHEET)).contains("sqref=\"B3 A7 D7\"");
    }

    @Test
    void aTitleThatAloneIsWrongIsNotTakenForTheHeader() {
        List<Fault> wrong = List.of(new Fault("Ngày", 3, "2024-12-31", new Text("ngày khác", "another day")));

        assertThat(lines(marked(office(), wrong)).stream().filter(line -> line.contains(Columns.FAULTS)))
                .containsExactly(List.of("code", "name", "10", Columns.FAULTS));
    }

    @Test
    void aSheetWithoutNotesGetsThem() {
        byte[] file = Workbooks.rows(new Object[] {"code", "10"}, new Object[] {"07309", "nhiều"});

        Map<String, String> parts = Workbooks.parts(marked(file, List.of(new Fault("10", 2, "nhiều", A_NUMBER))));

        assertThat(parts.get("xl/commentsNtm1.xml")).contains("ref=\"B2\"");
        assertThat(parts.get("xl/worksheets/_rels/sheet1.xml.rels"))
                .contains("/xl/commentsNtm1.xml", "/xl/drawings/notesNtm1.vml");
        assertThat(parts.get("[Content_Types].xml")).contains("/xl/commentsNtm1.xml", "/xl/drawings/notesNtm1.vml");
        assertThat(parts.get(SHEET)).contains("<legacyDrawing ");
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
        assertThat(Workbooks.parts(marked).get("xl/commentsNtm1.xml")).contains("ref=\"C4\"");
    }

    @Test
    void textOfCharactersThatNoWorkbookHasIsMarkedToo() {
        byte[] file = "code\n\u0001x\n".getBytes(StandardCharsets.UTF_8);

        byte[] marked = marked(file, List.of(new Fault("code", 2, "\u0001x", A_NUMBER)));

        assertThat(Workbooks.parts(marked).get("xl/worksheets/faultsNtm1.xml")).contains("\uFFFDx");
    }

    @Test
    void aWorkbookUnlikeOthersComesBackWithItsValues() {
        Map<String, String> parts = Workbooks.parts(office());
        parts.computeIfPresent(
                "xl/worksheets/_rels/sheet1.xml.rels",
                (name, refers) -> refers.replaceAll("Target=\"[^\"]*comments1.xml\"", "Target=\"../styles.xml\""));

        byte[] marked = marked(Workbooks.zip(parts), MUCH);

        assertThat(Workbooks.parts(marked).get("xl/worksheets/faultsNtm1.xml")).contains("a number");
        assertThat(read(marked).rows()).extracting(row -> row.cell("10")).containsExactly("nhiều", "46.125");
    }

    @Test
    void ofAFileThatCannotBeReadTheFaultsAreToldAlone() {
        byte[] broken = {'P', 'K', 3, 4, 0, 0, 0};

        Map<String, String> parts = Workbooks.parts(marked(broken, List.of(new Fault("*", 1, null, A_NUMBER))));

        assertThat(parts.get("xl/worksheets/faultsNtm1.xml")).contains("a number");
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

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }
}
