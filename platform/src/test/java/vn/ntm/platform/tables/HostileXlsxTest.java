package vn.ntm.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.testing.Workbooks;

/** Workbooks made to harm are refused with a fault, in little time and memory. */
class HostileXlsxTest {

    private static final Columns COLUMNS = new Columns(List.of("code", "name"), List.of("act"));

    @Test
    void aZipBombIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }

        assertThat(bytes.size()).isLessThan(500_000);
        assertThat(fault(bytes.toByteArray())).contains("192 MB unpacked");
    }

    @Test
    void aWorkbookOfThousandsOfPartsIsRefused() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int part = 0; part < 1_001; part++) {
            parts.put("xl/" + part, "");
        }

        assertThat(fault(Workbooks.zip(parts))).contains("1000 parts");
    }

    @Test
    void entitiesAreRefused() {
        byte[] file = Workbooks.ofXml("""
                <!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c SYSTEM "file:///etc/hostname">]>
                <worksheet><sheetData><row><c t="inlineStr"><is><t>&b;&c;</t></is></c></row></sheetData></worksheet>""");

        assertThat(fault(file)).contains("DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZZ1\"><v>1</v></c>",
                "<c r=\"&#90;ZZZZZ1\"><v>1</v></c>",
                "<c r=\"XFD1\"><v>1</v></c>",
                "<c r=\"-1\"><v>1</v></c>"
            })
    void aCellFarOutIsRefused(String cell) {
        assertThat(fault(
                        Workbooks.ofXml("<worksheet><sheetData><row>%s</row></sheetData></worksheet>".formatted(cell))))
                .contains("500 columns");
    }

    @Test
    void aNumberWithAHugeExponentStaysShort() {
        byte[] file = Workbooks.ofXml("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>n</t></is></c></row>"
                + "<row><c><v>1E999999999</v></c></row></sheetData></worksheet>");

        TableFile table = TableFile.read(file, Columns.any(), new FileFaults());

        assertThat(table.rows().get(0).cell("n")).isEqualTo("1E+999999999");
    }

    @Test
    void sharedFormulasWithoutEndAreRefused() {
        String cells = "<c><f t=\"shared\" si=\"0\"/></c>".repeat(2_000);
        byte[] file = Workbooks.ofXml(
                "<worksheet><sheetData><row><c r=\"A1\"><f t=\"shared\" si=\"0\" ref=\"A1:A2000\">%s</f></c>%s</row></sheetData></worksheet>"
                        .formatted("A1+".repeat(2_000), cells));

        assertThat(fault(file)).contains("shared formulas");
    }

    @Test
    void oneTextSharedByCellsWithoutEndIsBounded() {
        String text = " " + "a".repeat(30_000);
        byte[] file = Workbooks.of(sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "name");
            for (int row = 1; row < 3_000; row++) {
                sheet.value(row, 1, text);
            }
        });

        assertThat(fault(file)).contains("50000000 characters");
    }

    @Test
    void moreRowsThanAllowedAreRefused() {
        byte[] file = Workbooks.of(sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "name");
            for (int row = 1; row <= TableBuilder.SPREADSHEET_ROWS_AT_MOST + 1; row++) {
                sheet.value(row, 0, row);
            }
        });

        assertThat(fault(file)).isEqualTo("no more than 100000 rows");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() {
        assertThat(fault(Workbooks.zip(Map.of("readme.txt", "hello")))).contains("Excel");
        assertThat(fault(new byte[] {'P', 'K', 3, 4})).contains("Excel");
    }

    @Property(tries = 200)
    void noBytesAreTooStrange(@ForAll @Size(max = 300) byte[] rest) {
        byte[] file = new byte[rest.length + 4];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, file, 0, 4);
        System.arraycopy(rest, 0, file, 4, rest.length);
        FileFaults faults = new FileFaults();

        TableFile.read(file, COLUMNS, faults);

        assertThat(faults.count()).isPositive();
    }

    @Property(tries = 300)
    void noDamageIsTooStrange(@ForAll @IntRange(min = 4, max = 3_000) int place, @ForAll byte damage) {
        byte[] file =
                Workbooks.rows(new Object[] {"code", "name"}, new Object[] {"24", 3}, new Object[] {"27", "Bắc Ninh"});
        file[place % file.length] = damage;

        assertThatCode(() -> TableFile.read(file, COLUMNS, new FileFaults())).doesNotThrowAnyException();
    }

    private static String fault(byte[] file) {
        FileFaults faults = new FileFaults();
        TableFile.read(file, COLUMNS, faults);
        return catchThrowableOfType(ProblemException.class, faults::refuseIfAny)
                .faults()
                .get(0)
                .accepted()
                .en();
    }
}
