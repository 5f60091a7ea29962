package vn.ntm.criteria.setfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.Spreadsheet;
import vn.ntm.criteria.setfiles.writing.SetSheet;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.answers.TableAnswer;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.platform.tables.marks.MarkedFile;

/** The spreadsheet of a set that comes back with its faults marked is gone on in. */
class MarkedSetTest {

    @Test
    void itIsMendedInTheMarkedFileAndIsTheSameSet() throws IOException {
        byte[] marked = marked(Spreadsheet.with(workbook(), ">17.1/central<", ">17.9/central<"));

        byte[] mended = Spreadsheet.with(marked, ">17.9/central<", ">17.1/central<");

        assertThat(SetFile.read(mended)).usingRecursiveComparison().isEqualTo(SetFilesTest.latest());
    }

    @Test
    void theGuideTheChoicesAndTheLookAreStillThere() throws IOException {
        XSSFWorkbook before = Spreadsheet.of(workbook());

        XSSFWorkbook after = Spreadsheet.of(marked(Spreadsheet.with(workbook(), ">17.1/central<", ">17.9/central<")));

        assertThat(Spreadsheet.texts(after.getSheetAt(1))).isEqualTo(Spreadsheet.texts(before.getSheetAt(1)));
        assertThat(Spreadsheet.choices(after.getSheetAt(0)))
                .isNotEmpty()
                .isEqualTo(Spreadsheet.choices(before.getSheetAt(0)));
        assertThat(Spreadsheet.look(after.getSheetAt(0))).isEqualTo(Spreadsheet.look(before.getSheetAt(0)));
        assertThat(Spreadsheet.texts(after.getSheetAt(0)))
                .anySatisfy(row -> assertThat(row).contains("17.9/central"));
    }

    private static byte[] marked(byte[] file) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> SetFile.read(file));
        return MarkedFile.of(file, refused.faults(), Locale.forLanguageTag("vi"));
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamingOutput body =
                (StreamingOutput) TableAnswer.of(TableFormat.XLSX, "set", SetSheet.workbook(SetFilesTest.latest()))
                        .build()
                        .getEntity();
        body.write(bytes);
        return bytes.toByteArray();
    }
}
