package vn.ntm.criteria.sheets.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.criteria.sheets.cells.WrittenNumber.Kind;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"98,5|98.5", "98.5|98.5", "95%|95", "95,5 %|95.5", "1880|1880", "48.1250|48.1250", "-3|-3"})
    void aShareIsReadAsPeopleWriteIt(String cell, BigDecimal number) {
        assertThat(new WrittenNumber(cell, false, Kind.SHARE).number()).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.880", "1,880", "12.345.678", "48.125", "-1.000"})
    void aTextThatMeansTwoNumbersIsRefusedRatherThanGuessed(String cell) {
        for (Kind kind : Kind.values()) {
            assertThat(new WrittenNumber(cell, false, kind).number()).isEmpty();
        }
    }

    @Test
    void whatItMayMeanIsTold() {
        assertThat(new WrittenNumber("1.880", false, Kind.NUMBER).accepts().vi())
                .contains("1880", "1,8800");
        assertThat(new WrittenNumber("1.880", false, Kind.WHOLE).accepts().vi()).contains("1880");
    }

    @Test
    void aNumberThatASpreadsheetHoldsMeansOneThing() {
        assertThat(new WrittenNumber("48.125", true, Kind.NUMBER).number()).hasValue(new BigDecimal("48.125"));
        assertThat(new WrittenNumber("1.88", true, Kind.WHOLE).number()).isEmpty();
        assertThat(new WrittenNumber("4.0", false, Kind.WHOLE).number()).hasValue(new BigDecimal("4.0"));
    }

    @Test
    void perCentIsRefusedWhereTheColumnIsInAnotherUnit() {
        assertThat(new WrittenNumber("95.5%", true, Kind.NUMBER).number()).isEmpty();
        assertThat(new WrittenNumber("95.5%", true, Kind.WHOLE).number()).isEmpty();
    }

    @Test
    void whatIsWrittenForOthersIsReadBackAsTheSame() {
        BigDecimal written = WrittenNumber.unmistakable(new BigDecimal("48.125"));

        assertThat(new WrittenNumber(written.toPlainString(), false, Kind.NUMBER).number())
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo("48.125"));
    }
}
