package vn.ntm.registry.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.Tokens;
import vn.ntm.registry.RegisterUnderTest;

/** Lists as officials have them: workbooks, in and, with their faults marked, out. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class WorkbookImportIT {

    private static final String UNITS = "/api/v1/imports/units";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final byte[] LIST =
            RegisterUnderTest.units("province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,2025-07-01");
    private static final byte[] WRONG =
            RegisterUnderTest.units("province,7,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,2025-07-01");

    @BeforeEach
    void nothingIsOnRecord() {
        RegisterUnderTest.empty();
    }

    @Test
    void aWorkbookIsTakenLikeAList() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (Workbook writer = new Workbook(workbook, "test", "1.0")) {
            Worksheet sheet = writer.newWorksheet("Sheet1");
            String[] lines = new String(LIST, StandardCharsets.UTF_8).split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",");
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }

        given().header("Authorization", "Bearer " + Tokens.of(Role.NATIONAL_OFFICER))
                .contentType(XLSX)
                .body(workbook.toByteArray())
                .post(UNITS)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("units", equalTo(1));

        RegisterUnderTest.importUnits(LIST).statusCode(200).body("unchanged", equalTo(1));
    }

    @Test
    void aFileThatIsNoWorkbookIsRefused() {
        given().header("Authorization", "Bearer " + Tokens.of(Role.NATIONAL_OFFICER))
                .header("Accept-Language", "en")
                .contentType(XLSX)
                .body(new byte[] {'P', 'K', 3, 4, 0})
                .post(UNITS)
                .then()
                .statusCode(422)
                .body("errors[0].accepted", equalTo("an XLSX file that Excel opens"));
    }

    @Test
    void aRefusedFileComesBackMarkedAtOnceAndMayBeSentAgain() throws IOException {
        byte[] marked = RegisterUnderTest.asOfficer()
                .accept(XLSX)
                .body(WRONG)
                .post(UNITS)
                .then()
                .statusCode(422)
                .contentType(XLSX)
                .extract()
                .asByteArray();
        assertThat(cell(marked, 1, 1)).isEqualTo("7");

        given().header("Authorization", "Bearer " + Tokens.of(Role.NATIONAL_OFFICER))
                .header("Accept-Language", "en")
                .contentType(XLSX)
                .body(marked)
                .post(UNITS)
                .then()
                .statusCode(422)
                .body("errors.field", contains("code"))
                .body("errors.line", contains(2));
    }

    private static String cell(byte[] workbook, int row, int column) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = read.getFirstSheet().read();
            return rows.get(row).getCell(column).asString();
        }
    }
}
