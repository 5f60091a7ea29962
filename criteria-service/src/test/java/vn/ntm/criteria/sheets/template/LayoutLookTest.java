package vn.ntm.criteria.sheets.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.testing.Workbooks;

/** How the workbook of assessments looks on a screen and on paper. */
class LayoutLookTest {

    private static final String LONG = "Có quy hoạch chung xây dựng xã còn thời hạn hoặc đã được rà soát, ".repeat(3);

    @Test
    void aRowOfHeadingsIsAsHighAsItsLongestText() throws IOException {
        String sheet = sheet();

        assertThat(height(sheet, 3)).isGreaterThanOrEqualTo(90);
        assertThat(sheet).contains("min=\"3\" max=\"3\" width=\"33.0");
        assertThat(height(sheet, 6)).isGreaterThanOrEqualTo(30);
    }

    @Test
    void headingsThatStayInSightLeaveRoomForTheUnits() throws IOException {
        assertThat(height(sheet(), 3)).isLessThanOrEqualTo(120);
    }

    @Test
    void theNamesOfColumnsAreReadWhole() throws IOException {
        assertThat(sheet()).contains("min=\"4\" max=\"4\" width=\"20.0");
        assertThat(height(sheet(), 6)).isGreaterThanOrEqualTo(30);
    }

    @Test
    void itIsPrintedOnPaperOfThisCountryWithTheNumbersOfPages() throws IOException {
        assertThat(sheet()).contains("paperSize=\"8\"", "orientation=\"landscape\"", "/ &amp;N");
    }

    private static double height(String sheet, int row) {
        Matcher height =
                Pattern.compile("<row r=\"" + row + "\"[^>]* ht=\"([0-9.]+)\"").matcher(sheet);
        assertThat(height.find()).as("height of row %s", row).isTrue();
        return Double.parseDouble(height.group(1));
    }

    private static String sheet() throws IOException {
        Layout layout = new Layout(
                List.of(List.of("Đánh giá")),
                List.of("code", "name", "1.1", "satisfaction-rate/overall"),
                Map.of(
                        "1.1",
                        new Layout.Heading(
                                "1",
                                LONG,
                                "",
                                "Từ 45 triệu đồng/người/năm trở lên",
                                "số",
                                List.of(),
                                Layout.Numbers.ANY),
                        "satisfaction-rate/overall",
                        Layout.Heading.of("Hài lòng", "số")),
                List.of(new Layout.Row(Map.of("code", "07309", "name", "Xã An Sơn"), null)),
                List.of(List.of("Cột", "Nội dung")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LayoutWorkbook.write(layout, bytes);
        return Workbooks.parts(bytes.toByteArray()).get("xl/worksheets/sheet1.xml");
    }
}
