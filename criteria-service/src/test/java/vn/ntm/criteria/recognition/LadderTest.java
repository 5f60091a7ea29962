package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitLevel;

/** Each step that is permitted, beside the one that is refused. */
class LadderTest {

    private static final LocalDate DAY = LocalDate.parse("2023-06-15");

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, STANDARD, true",
        "COMMUNE, ADVANCED, true",
        "COMMUNE, MODEL, true",
        "DISTRICT, STANDARD, true",
        "DISTRICT, ADVANCED, true",
        "DISTRICT, MODEL, false",
        "HAMLET, STANDARD, true",
        "HAMLET, ADVANCED, false",
        "HAMLET, MODEL, true",
        "PROVINCE, STANDARD, true",
        "PROVINCE, ADVANCED, false",
        "PROVINCE, MODEL, false"
    })
    void eachKindOfUnitHasItsLevels(UnitLevel unit, RecognitionLevel level, boolean offered) {
        assertThat(Ladder.offers(unit, level)).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({"COMMUNE, STANDARD", "DISTRICT, STANDARD", "PROVINCE, STANDARD", "HAMLET, STANDARD", "HAMLET, MODEL"})
    void theFirstStepNeedsNothing(UnitLevel unit, RecognitionLevel level) {
        assertThat(Ladder.missing(unit, level, DAY, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"COMMUNE, ADVANCED, STANDARD", "COMMUNE, MODEL, ADVANCED", "DISTRICT, ADVANCED, STANDARD"})
    void aHigherStepNeedsTheOneBelow(UnitLevel unit, RecognitionLevel level, RecognitionLevel below) {
        assertThat(Ladder.missing(unit, level, DAY, Map.of())).contains(below);
        assertThat(Ladder.missing(unit, level, DAY, Map.of(below, DAY.minusYears(1))))
                .isEmpty();
    }

    @Test
    void theStepBelowIsInTimeOnTheSameDayAndTooLateOnTheNext() {
        assertThat(missingAdvanced(DAY)).isFalse();
        assertThat(missingAdvanced(DAY.plusDays(1))).isTrue();
    }

    @Test
    void noStepIsLeftOut() {
        assertThat(Ladder.missing(
                        UnitLevel.COMMUNE,
                        RecognitionLevel.MODEL,
                        DAY,
                        Map.of(RecognitionLevel.STANDARD, DAY.minusYears(2))))
                .contains(RecognitionLevel.ADVANCED);
    }

    private static boolean missingAdvanced(LocalDate standardSince) {
        return Ladder.missing(
                        UnitLevel.COMMUNE,
                        RecognitionLevel.ADVANCED,
                        DAY,
                        Map.of(RecognitionLevel.STANDARD, standardSince))
                .isPresent();
    }
}
