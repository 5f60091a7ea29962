package vn.ntm.local.example.recognitions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.local.example.BacGiang.RECOGNITIONS;
import static vn.ntm.local.example.BacGiang.REGISTER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.local.example.units.UnitLevel;

/** What a source says is kept; what it leaves open is marked. */
class KnownDecisionsTest {

    @Test
    void lucNamIsRecognisedFor2023ByTheDecisionOfJanuary2024() {
        assertThat(only(UnitLevel.DISTRICT, "218", Level.STANDARD))
                .isEqualTo(new Recognition(
                        REGISTER.unit(UnitLevel.DISTRICT, "218"),
                        Level.STANDARD,
                        "37/QĐ-TTg",
                        LocalDate.of(2024, 1, 11),
                        "Thủ tướng Chính phủ",
                        2023,
                        false,
                        "S11"));
    }

    @Test
    void knownNumberIsKeptWhereTheDayIsAssigned() {
        Recognition tanYen = only(UnitLevel.DISTRICT, "216", Level.STANDARD);

        assertThat(tanYen.number()).isEqualTo("904/QĐ-TTg");
        assertThat(tanYen.date().getYear()).isEqualTo(2020);
        assertThat(tanYen.illustrative()).isTrue();
    }

    @Test
    void knownDayIsKeptAndItsUnknownNumberNotMadeUp() {
        Recognition chauMinh = only(UnitLevel.COMMUNE, "07882", Level.STANDARD);

        assertThat(chauMinh.date()).isEqualTo("2021-11-06");
        assertThat(chauMinh.number()).isEqualTo("(chưa rõ số)/QĐ-UBND");
        assertThat(chauMinh.illustrative()).isFalse();
        assertThat(chauMinh.source()).isEqualTo("S5");
    }

    @ParameterizedTest
    @CsvSource({
        "07807, STANDARD, 2015-01-01, 2016-12-31, S1",
        "07351, STANDARD, 2019-01-01, 2019-12-31, S2",
        "07852, STANDARD, 2019-01-01, 2019-12-31, S3",
        "07762, STANDARD, 2015-01-01, 2018-10-31, S6",
        "07762, MODEL, 2023-01-01, 2023-12-31, S4",
        "07807, MODEL, 2023-01-01, 2023-12-31, S4",
        "07822, ADVANCED, 2023-01-01, 2023-12-31, S4",
        "07873, ADVANCED, 2023-01-01, 2023-12-31, S4"
    })
    void dayIsAssignedWithinWhatIsKnown(String code, Level level, LocalDate from, LocalDate to, String source) {
        Recognition recognition = only(UnitLevel.COMMUNE, code, level);

        assertThat(recognition.date()).isBetween(from, to);
        assertThat(recognition.source()).isEqualTo(source);
        assertThat(recognition.illustrative()).isTrue();
        assertThat(recognition.number()).matches("MH-\\d{4}/QĐ-UBND");
    }

    @Test
    void everyKnownRecognitionIsThere() {
        assertThat(Known.read()).hasSize(7 + 119 + 4).allSatisfy(known -> {
            Recognition recognition = only(known.unitLevel(), known.code(), known.level());
            assertThat(recognition.date()).isBeforeOrEqualTo(known.to());
            assertThat(recognition.source()).isEqualTo(known.source());
        });
    }

    @Test
    void onlyWhatASourceDatesIsNotIllustrative() {
        assertThat(RECOGNITIONS.all().stream()
                        .filter(recognition -> !recognition.illustrative())
                        .map(recognition -> recognition.unit().code()))
                .containsExactly("217", "07882", "07885", "223", "218");
    }

    @Test
    void illustrativeNumbersAreTheirOwn() {
        List<String> numbers = RECOGNITIONS.all().stream()
                .map(Recognition::number)
                .filter(number -> number.startsWith("MH-"))
                .toList();

        assertThat(RECOGNITIONS.all()).hasSize(784);
        assertThat(numbers).hasSize(784 - 6).doesNotHaveDuplicates();
    }

    private static Recognition only(UnitLevel unitLevel, String code, Level level) {
        List<Recognition> found = RECOGNITIONS.at(level).stream()
                .filter(recognition -> recognition.unit().level() == unitLevel)
                .filter(recognition -> recognition.unit().code().equals(code))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
