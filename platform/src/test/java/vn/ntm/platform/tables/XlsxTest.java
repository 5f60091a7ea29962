package vn.ntm.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.testing.Workbooks;

class XlsxTest {

    private static final Columns COLUMNS = new Columns(List.of("code", "name"), List.of("act"));

    private final FileFaults faults = new FileFaults();

    @Test
    void rowsAreReadByTheirColumnsInAnyOrder() {
        TableFile table = read(Workbooks.rows(
                new Object[] {"name", "code", null},
                new Object[] {" Bắc Giang ", "07682"},
                new Object[] {},
                new Object[] {"Hà Nội", "01"}));

        assertThat(table.columns()).containsExactly("name", "code");
        assertThat(table.rows()).extracting(row -> row.cell("code")).containsExactly("07682", "01");
        assertThat(table.rows()).extracting(row -> row.cell("name")).containsExactly("Bắc Giang", "Hà Nội");
        assertThat(table.rows()).extracting(TableRow::line).containsExactly(2, 4);
        assertThat(found()).isEmpty();
    }

    @Test
    void aCellIsTheTextThatAPersonSees() {
        byte[] file = Workbooks.of(sheet -> {
            for (int column = 0; column < 8; column++) {
                sheet.value(0, column, "c" + column);
            }
            sheet.value(1, 0, 7682);
            sheet.value(1, 1, 7682);
            sheet.style(1, 1).format("00000").set();
            sheet.value(1, 2, LocalDate.parse("2025-07-01"));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.value(1, 3, LocalDateTime.parse("2025-07-01T08:30:00"));
            sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 4, 0.1 + 0.2);
            sheet.value(1, 5, 1234567);
            sheet.style(1, 5).format("#,##0").set();
            sheet.value(1, 6, true);
            sheet.value(1, 7, Normalizer.normalize("Hoà Bình", Normalizer.Form.NFD));
        });

        TableRow row = TableFile.read(file, Columns.any(), faults).rows().get(0);

        assertThat(List.of("c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7"))
                .extracting(row::cell)
                .containsExactly(
                        "7682", "07682", "2025-07-01", "2025-07-01T08:30:00", "0.3", "1234567", "true", "Hoà Bình");
    }

    @Test
    void aShareIsWhatAPersonSees() {
        byte[] file = Workbooks.of(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(0, 1, "b");
            sheet.value(0, 2, "c");
            sheet.value(1, 0, 0.955);
            sheet.style(1, 0).format("0.0%").set();
            sheet.value(1, 1, 1);
            sheet.style(1, 1).format("0%").set();
            sheet.value(1, 2, 95.5);
            sheet.style(1, 2).format("0.0\\%").set();
        });

        TableRow row = TableFile.read(file, Columns.any(), faults).rows().get(0);

        assertThat(List.of("a", "b", "c")).extracting(row::cell).containsExactly("95.5%", "100%", "95.5");
    }

    @Test
    void aFormulaIsItsResultAndOneWithoutIsAFault() {
        byte[] file = sheet("""
                <row r="2"><c r="A2" t="str"><f>"0"&amp;"1"</f><v>01</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>
                <row r="3"><c r="A3"><f>A2</f><v></v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
                <row r="4"><c r="A4"><f>A2</f></c><c r="B4" t="str"><f>IF(A2="x","y","")</f><v></v></c></row>""");

        TableFile table = read(file);

        assertThat(table.rows().get(0).cells()).containsEntry("code", "01").containsEntry("name", "2");
        assertThat(found())
                .extracting(Fault::line, Fault::field, Fault::value)
                .containsExactly(tuple(3, "code", null), tuple(3, "name", "#DIV/0!"), tuple(4, "code", null));
    }

    @Test
    void mergedCellsAreAFaultWhereTheyBegin() {
        read(Workbooks.of(sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "name");
            sheet.value(1, 0, "24");
            sheet.range(1, 0, 2, 0).merge();
        }));

        assertThat(found()).extracting(Fault::line, Fault::value).containsExactly(tuple(2, "A2:A3"));
    }

    @Test
    void aCellBeyondTheHeaderIsAFault() {
        read(Workbooks.rows(new Object[] {"code", "name"}, new Object[] {"24", "Bắc Giang", "x"}));

        assertThat(found()).extracting(Fault::line, Fault::value).containsExactly(tuple(2, "3"));
    }

    @Test
    void anOldExcelFileIsNamed() {
        read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0});

        assertThat(found()).extracting(Fault::value).containsExactly(".xls");
    }

    @Test
    void anEmptySheetIsAFault() {
        read(Workbooks.rows());

        assertThat(found()).extracting(fault -> fault.accepted().en()).containsExactly("code,name,[act]");
    }

    private static byte[] sheet(String rows) {
        return Workbooks.ofXml("""
                <worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c>\
                <c r="B1" t="inlineStr"><is><t>name</t></is></c></row>%s</sheetData></worksheet>""".formatted(rows));
    }

    private TableFile read(byte[] file) {
        return TableFile.read(file, COLUMNS, faults);
    }

    private List<Fault> found() {
        if (faults.count() == 0) {
            return List.of();
        }
        return catchThrowableOfType(ProblemException.class, faults::refuseIfAny).faults();
    }
}
