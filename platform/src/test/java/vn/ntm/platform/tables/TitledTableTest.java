package vn.ntm.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.testing.Workbooks;

/** Tables as offices lay them out: titles above, the row by which machines read them below. */
class TitledTableTest {

    private static final Columns COLUMNS = new Columns(List.of("code"), List.of("name", "10")).underTitles();

    private final FileFaults faults = new FileFaults();

    @Test
    void theTableBeginsBelowItsTitles() {
        TableFile table = read(Workbooks.of(sheet -> {
            sheet.value(0, 0, "UBND TỈNH");
            sheet.range(0, 0, 0, 2).merge();
            sheet.value(2, 0, "Ngày đánh giá");
            sheet.value(2, 1, "2024-12-31");
            sheet.value(3, 0, "Mã");
            sheet.value(4, 0, "code");
            sheet.value(4, 1, "10");
            sheet.value(5, 0, "07309");
            sheet.value(5, 1, 46.125);
        }));

        assertThat(table.header()).isEqualTo(5);
        assertThat(table.titles()).hasSize(3).contains(new TitleLine(3, List.of("Ngày đánh giá", "2024-12-31")));
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(6);
            assertThat(row.cell("10")).isEqualTo("46.125");
            assertThat(row.isNumber("10")).isTrue();
            assertThat(row.isNumber("code")).isFalse();
        });
        assertThat(faults.count()).isZero();
    }

    @Test
    void itIsFoundOnWhicheverSheet() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            workbook.newWorksheet("Hướng dẫn").value(0, 0, "Cột");
            Worksheet data = workbook.newWorksheet("Đánh giá");
            data.value(0, 0, "code");
            data.value(1, 0, "07309");
        }

        assertThat(read(file.toByteArray()).rows())
                .extracting(row -> row.cell("code"))
                .containsExactly("07309");
    }

    @Test
    void aTableOfTextMayHaveTitlesToo() {
        TableFile table =
                read("Bảng đánh giá, năm 2024;;\nNgày đánh giá;31/12/2024;\ncode;name;10\n07309;Xã An Sơn;46,1\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row.cell("10"))
                .isEqualTo("46,1"));
        assertThat(table.titles()).hasSize(2);
    }

    @Test
    void whereNoLineIsTheHeaderThatIsTold() {
        read("Bảng đánh giá\nmã,10\n".getBytes(StandardCharsets.UTF_8));

        assertThat(found()).first().extracting(Fault::line, Fault::field).containsExactly(1, "code");
    }

    @Test
    void aNameAmissInALongHeaderIsToldWithoutAllTheOthers() {
        List<String> many = IntStream.range(0, 79).mapToObj(String::valueOf).toList();

        TableFile.read("code,1O\n1,2\n".getBytes(StandardCharsets.UTF_8), new Columns(List.of("code"), many), faults);

        assertThat(found()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("1O");
            assertThat(fault.accepted().vi()).hasSizeLessThan(80);
        });
    }

    private TableFile read(byte[] file) {
        return TableFile.read(file, COLUMNS, faults);
    }

    private List<Fault> found() {
        return catchThrowableOfType(ProblemException.class, faults::refuseIfAny).faults();
    }
}
