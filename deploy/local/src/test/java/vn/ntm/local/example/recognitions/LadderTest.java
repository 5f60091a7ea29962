package vn.ntm.local.example.recognitions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.local.example.BacGiang.RECOGNITIONS;
import static vn.ntm.local.example.BacGiang.REGISTER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ntm.local.example.units.Unit;
import vn.ntm.local.example.units.UnitLevel;

/** The rules of the programme that the example's decisions keep. */
class LadderTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    @Test
    void eachRungComesStrictlyAfterTheOneBelow() {
        assertThat(RECOGNITIONS.all().stream()
                        .filter(recognition -> recognition.unit().level() != UnitLevel.HAMLET)
                        .filter(recognition -> recognition.level() != Level.STANDARD))
                .hasSize(78 + 15 + 2)
                .allSatisfy(recognition -> assertThat(RECOGNITIONS.levelOf(
                                recognition.unit(), recognition.date().minusDays(1)))
                        .contains(Level.values()[recognition.level().ordinal() - 1]));
    }

    @Test
    void communeIsRuralOnTheDayOfEachOfItsDecisions() {
        assertThat(of(UnitLevel.COMMUNE))
                .hasSize(162 + 78 + 15)
                .allMatch(recognition -> recognition.unit().isXaOn(recognition.date()));
    }

    @Test
    void nothingHappensToTheSuccessorsOfMergersAfterwards() {
        assertThat(of(UnitLevel.COMMUNE).stream()
                        .filter(recognition -> recognition.date().getYear() == 2025))
                .hasSize(1 + 9 + 1)
                .noneMatch(recognition -> REGISTER.isTouchedByMerger(recognition.unit()));
    }

    @Test
    void communesOutsideTheRoadmapAreNeverRecognised() {
        assertThat(REGISTER.cohort().stream()
                        .filter(commune ->
                                RECOGNITIONS.levelOf(commune, LAST_DAY).isEmpty()))
                .hasSize(22)
                .allMatch(REGISTER::isOutsideRoadmap);
    }

    @Test
    void districtComesAfterAllItsCommunesAndIsAdvancedWithHalfOfThem() {
        assertThat(of(UnitLevel.DISTRICT)).hasSize(9).allSatisfy(recognition -> {
            LocalDate day = recognition.date();
            List<Unit> communes = REGISTER.xaOn(day).stream()
                    .filter(commune -> commune.at(day)
                            .parentCode()
                            .equals(recognition.unit().code()))
                    .toList();
            long advanced = communes.stream()
                    .filter(commune -> RECOGNITIONS
                            .levelOf(commune, day)
                            .filter(level -> level != Level.STANDARD)
                            .isPresent())
                    .count();
            assertThat(communes)
                    .isNotEmpty()
                    .allMatch(commune -> RECOGNITIONS.levelOf(commune, day).isPresent());
            assertThat(recognition.level() == Level.STANDARD || 2 * advanced >= communes.size())
                    .isTrue();
        });
    }

    @Test
    void modelHamletsLieInCommunesAtStandardAndEachOfThoseHasOne() {
        List<Recognition> model = of(UnitLevel.HAMLET).stream()
                .filter(recognition -> recognition.level() == Level.MODEL)
                .toList();

        assertThat(model).hasSize(444).allSatisfy(recognition -> {
            Unit commune = REGISTER.unit(
                    UnitLevel.COMMUNE, recognition.unit().at(recognition.date()).parentCode());
            assertThat(commune.isXaOn(recognition.date())).isTrue();
            assertThat(RECOGNITIONS.levelOf(commune, recognition.date())).isPresent();
        });
        assertThat(model.stream().map(LadderTest::firstCommune).collect(Collectors.toSet()))
                .hasSize(162);
    }

    @Test
    void hamletsAtStandardLieInTheDifficultCommunes() {
        assertThat(of(UnitLevel.HAMLET).stream().filter(recognition -> recognition.level() == Level.STANDARD))
                .hasSize(76)
                .allMatch(recognition -> REGISTER.isDifficult(firstCommune(recognition)));
    }

    @Test
    void everybodyIsDecidedByWhoDecides() {
        Set<String> hamlets =
                of(UnitLevel.HAMLET).stream().map(Recognition::body).collect(Collectors.toSet());

        assertThat(hamlets)
                .contains(
                        "Chủ tịch UBND huyện Tân Yên",
                        "Chủ tịch UBND thành phố Bắc Giang",
                        "Chủ tịch UBND huyện Việt Yên",
                        "Chủ tịch UBND thị xã Việt Yên")
                .allMatch(body -> body.startsWith("Chủ tịch UBND "));
        assertThat(of(UnitLevel.COMMUNE))
                .allMatch(recognition -> recognition.body().equals("Chủ tịch UBND tỉnh Bắc Giang"));
        assertThat(of(UnitLevel.DISTRICT))
                .allMatch(recognition -> recognition.body().equals("Thủ tướng Chính phủ"));
    }

    private static Unit firstCommune(Recognition recognition) {
        return REGISTER.unit(
                UnitLevel.COMMUNE, recognition.unit().versions().get(0).parentCode());
    }

    private static List<Recognition> of(UnitLevel level) {
        return RECOGNITIONS.all().stream()
                .filter(recognition -> recognition.unit().level() == level)
                .toList();
    }
}
