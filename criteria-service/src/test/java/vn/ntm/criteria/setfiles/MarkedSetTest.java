package vn.ntm.criteria.setfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.WorkbookParts;
import vn.ntm.criteria.setfiles.writing.SetSheet;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.answers.TableAnswer;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.platform.tables.marks.MarkedFile;

/** The spreadsheet of a set that comes back with its faults marked is gone on in. */
class MarkedSetTest {

    @Test
    void itIsMendedInTheMarkedFileAndIsTheSameSet() throws IOException {
        byte[] marked = marked(WorkbookParts.with(workbook(), ">17.1/central<", ">17.9/central<"));

        byte[] mended = WorkbookParts.with(marked, ">17.9/central<", ">17.1/central<");

        assertThat(SetFile.read(mended)).usingRecursiveComparison().isEqualTo(SetFilesTest.latest());
    }

    @Test
    void theGuideTheChoicesAndTheLookAreStillThere() throws IOException {
        Map<String, String> before = WorkbookParts.of(workbook());

        Map<String, String> after =
                WorkbookParts.of(marked(WorkbookParts.with(workbook(), ">17.1/central<", ">17.9/central<")));

        assertThat(after.get("xl/worksheets/sheet2.xml")).isEqualTo(before.get("xl/worksheets/sheet2.xml"));
        for (String part : List.of("dataValidations", "cols", "sheetViews")) {
            assertThat(part(after, part)).isEqualTo(part(before, part));
        }
        assertThat(after.get("xl/worksheets/sheet1.xml")).contains("17.9/central");
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

    private static String part(Map<String, String> parts, String name) {
        String sheet = parts.get("xl/worksheets/sheet1.xml").replace("&quot;", "\"");
        return sheet.substring(sheet.indexOf("<" + name), sheet.indexOf("</" + name + ">"));
    }
}
