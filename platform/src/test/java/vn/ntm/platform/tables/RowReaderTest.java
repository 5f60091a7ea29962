package vn.ntm.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.time.Period;

class RowReaderTest {

    private final FileFaults faults = new FileFaults();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đắk Lắk",
                "Ia H' Drai",
                "Bà Rịa - Vũng Tàu",
                "Hoà Bình",
                "Hòa Bình",
                "Đắk Rơ Wa",
                "EaBar",
                "N.T Phong Hải",
                "Phường 10",
                "37/QĐ-TTg",
                "Ngũ Hành Sơn’",
                "Mường Ảng",
                "Ỷ La"
            })
    void officialTextIsTaken(String text) {
        assertThat(row(text).required("cell", 50)).isEqualTo(text);
        assertThat(faults.count()).isZero();
    }

    /** TCVN3 and VNI as they look when they are taken for Latin letters, and characters that no list has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hép møt",
                "B¾c Giang",
                "Hµ Néi",
                "Xin chaøo",
                "Baéc Giang, Tænh",
                "Hà\u0007Nội",
                "Hà\u0000Nội",
                "Hà\u200bNội",
                "H\ufffd Nội",
                "Hà\nNội",
                "\ue001"
            })
    void nonsenseIsRefused(String text) {
        row(text).text("cell", 50);

        assertThat(fault().accepted().en()).startsWith("Vietnamese in Unicode");
        assertThat(fault().accepted().vi()).startsWith("tiếng Việt Unicode");
    }

    @Test
    void textThatIsTooLongIsRefusedAndShownInPart() {
        row("a".repeat(1_000_000)).text("cell", 50);

        assertThat(fault().accepted().en()).isEqualTo("no more than 50 characters");
        assertThat(fault().value()).hasSize(81).endsWith("…");
    }

    @Test
    void blankIsRefusedWhereATextMustBe() {
        assertThat(row("").required("cell", 50)).isEmpty();
        assertThat(fault().accepted().vi()).isEqualTo("bắt buộc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "01/07/2025", "2025-7-1", "+12025-01-01", "0000-01-01", "hôm nay", "45839"})
    void whatIsNoDateIsRefused(String text) {
        assertThat(row(text).date("cell")).isNull();
        assertThat(fault().accepted().en()).isEqualTo("a date such as 2025-07-01");
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        Map<String, String> cells = Map.of("from", "2025-07-01", "to", "2025-07-01");
        RowReader row = new RowReader(new TableRow(7, cells), faults);

        assertThat(row.period("from", "to")).isEmpty();
        assertThat(row.isSound()).isFalse();
        assertThat(fault()).extracting(Fault::line, Fault::field, Fault::value).containsExactly(7, "to", "2025-07-01");
    }

    @Test
    void aPeriodMayBeOpen() {
        RowReader row = new RowReader(new TableRow(7, Map.of("to", "2025-07-01")), faults);

        assertThat(row.period("from", "to")).contains(new Period(null, LocalDate.parse("2025-07-01")));
        assertThat(row.isSound()).isTrue();
    }

    private RowReader row(String cell) {
        return new RowReader(new TableRow(2, Map.of("cell", cell)), faults);
    }

    private Fault fault() {
        return catchThrowableOfType(ProblemException.class, faults::refuseIfAny)
                .faults()
                .get(0);
    }
}
