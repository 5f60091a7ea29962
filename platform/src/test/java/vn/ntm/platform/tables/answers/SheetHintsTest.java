package vn.ntm.platform.tables.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What helps a person to complete a table in a spreadsheet. */
class SheetHintsTest {

    private static final Map<String, Sheet.Hint> HINTS = Map.of(
            "1.1", new Sheet.Hint("A plan", List.of("met", "not met")),
            "10", new Sheet.Hint("Income", List.of()));

    @TempDir
    private Path folder;

    @Test
    void notesStandAtTheHeadersAndChoicesInEveryRow() throws IOException {
        Map<String, String> parts = written(List.of(List.of("07450", "met", 45), List.of("07453", "", 46)));

        assertThat(parts.get("xl/comments1.xml"))
                .contains("ref=\"B1\"", "A plan", "ref=\"C1\"", "Income")
                .doesNotContain("ref=\"A1\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("<dataValidations count=\"1\">", "sqref=\"B2:B3\"", "<formula1>\"met,not met\"</formula1>");
    }

    @Test
    void aTableWithoutRowsHasNotesAlone() throws IOException {
        Map<String, String> parts = written(List.of());

        assertThat(parts.get("xl/comments1.xml")).contains("ref=\"B1\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("dataValidation");
    }

    private Map<String, String> written(List<List<Object>> rows) throws IOException {
        Path file = folder.resolve("sheet.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxOutput.write(List.of(new Sheet("Đánh giá", List.of("code", "1.1", "10"), rows, HINTS)), out);
        }
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
