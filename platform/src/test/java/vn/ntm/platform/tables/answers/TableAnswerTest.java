package vn.ntm.platform.tables.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class TableAnswerTest {

    private static final Sheet SHEET = new Sheet(
            "Kết quả",
            List.of("code", "name", "people", "from"),
            List.of(
                    Arrays.asList("07682", "Tân An, \"cũ\"", new BigDecimal("1E+3"), LocalDate.parse("2025-07-01")),
                    Arrays.asList("-1", "=HYPERLINK(\"x\")", -5, null)));

    @Test
    void csvQuotesAndKeepsATextFromBeingRun() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        CsvOutput.write(SHEET, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("""
                code,name,people,from\r
                07682,"Tân An, ""cũ""\",1000,2025-07-01\r
                '-1,"'=HYPERLINK(""x"")",-5,\r
                """);
    }

    @Test
    void aWorkbookHasTypedCellsInItsSheets() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        XlsxOutput.write(List.of(SHEET, new Sheet("Ghi chú", List.of("a"), List.of(List.of("b")))), bytes);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly("Kết quả", "Ghi chú");
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).getCell(0).asString()).isEqualTo("07682");
            assertThat(rows.get(1).getCell(2).asNumber()).isEqualByComparingTo("1000");
            assertThat(rows.get(1).getCell(3).asDate().toLocalDate()).isEqualTo("2025-07-01");
            assertThat(rows.get(2).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(2).getCell(1).asString()).isEqualTo("=HYPERLINK(\"x\")");
        }
    }

    @Test
    void rowsAreWrittenWhileTheyAreRead() throws IOException {
        Iterable<List<Integer>> many = () -> IntStream.range(0, 100_000)
                .mapToObj(row -> List.of(row, row * 2))
                .iterator();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        XlsxOutput.write(List.of(new Sheet("a", List.of("n", "m"), many)), bytes);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getFirstSheet().openStream().count()).isEqualTo(100_001);
        }
    }

    @Test
    void aSheetHasANameThatExcelTakes() {
        assertThatThrownBy(() -> new Sheet("a/b", List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
