package vn.ntm.registry.tables;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.platform.testing.RealBackends;

/** One table, in the form that the caller asks for. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class TableAnswersIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void csvIsStreamed() {
        ExtractableResponse<Response> answer = ask("text/csv");

        assertThat(answer.header("Content-Type")).isEqualToIgnoringWhitespace("text/csv;charset=utf-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"numbers.csv\"");
        assertThat(answer.header("ETag")).isEqualTo("\"one\"");
        assertThat(answer.header("Vary")).isEqualTo("Accept");
        assertThat(answer.asString().split("\r\n"))
                .hasSize(NumbersResource.ROWS + 1)
                .startsWith("n,name", "0,Số 0")
                .endsWith("9999,Số 9999");
    }

    @Test
    void aWorkbookIsStreamed() throws IOException {
        ExtractableResponse<Response> answer = ask(XLSX);

        assertThat(answer.contentType()).isEqualTo(XLSX);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(NumbersResource.ROWS + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"*/*", "application/json", "'text/csv;q=0.5, application/json'", "'text/html, */*;q=0.1'"})
    void jsonIsForWhoAsksForNothingElse(String accept) {
        given().accept(accept).get("/test/numbers").then().statusCode(200).body("$", contains(NumbersResource.ROWS));
    }

    @Test
    void aFormThatNobodyWritesIsRefused() {
        given().accept("image/png").get("/test/numbers").then().statusCode(406).contentType("application/problem+json");
    }

    private static ExtractableResponse<Response> ask(String accept) {
        return given().accept(accept)
                .get("/test/numbers")
                .then()
                .statusCode(200)
                .extract();
    }
}
