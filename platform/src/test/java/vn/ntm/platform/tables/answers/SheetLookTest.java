package vn.ntm.platform.tables.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a table looks to the person who opens or prints it. */
class SheetLookTest {

    private static final Sheet.Layout LAYOUT = new Sheet.Layout(Map.of("a", 10, "b", 40), 1, 2, Set.of(0), "chưa đọc");

    @TempDir
    private Path folder;

    @Test
    void columnsHaveTheirWidthsAndTheFirstStayInSight() throws IOException {
        assertThat(written(LAYOUT))
                .contains("<pane xSplit=\"1\" ySplit=\"1\"", "min=\"1\" max=\"1\" width=\"10.0", "width=\"40.0");
    }

    @Test
    void itIsPrintedLandscapeOnSoManyPagesSideBySide() throws IOException {
        assertThat(written(LAYOUT))
                .contains("fitToPage=\"true\"", "orientation=\"landscape\"", "fitToWidth=\"2\"", "fitToHeight=\"0\"");
    }

    @Test
    void aRowIsAsHighAsItsLongestText() throws IOException {
        assertThat(written(LAYOUT)).contains("ht=\"45.0\"");
    }

    @Test
    void aTableWithoutALayoutLooksAsBefore() throws IOException {
        assertThat(written(Sheet.Layout.PLAIN))
                .contains("ySplit=\"1\"")
                .doesNotContain("xSplit=\"1\"", "landscape", " ht=");
    }

    private String written(Sheet.Layout layout) throws IOException {
        Path file = folder.resolve("sheet.xlsx");
        List<List<Object>> rows = List.of(
                Arrays.asList("1", "Giao thông"),
                Arrays.asList("1.1", "x".repeat(100)),
                Arrays.asList("chưa đọc", null));
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxOutput.write(List.of(new Sheet("Bộ", List.of("a", "b"), rows, Map.of(), layout)), out);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
