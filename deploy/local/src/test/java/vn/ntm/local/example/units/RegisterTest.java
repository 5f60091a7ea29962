package vn.ntm.local.example.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.local.example.BacGiang.REGISTER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final int HAMLETS = 167 * 4 + 126;

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 10, 209, 184",
        "2022-06-30, 10, 209, 184",
        "2022-07-01, 10, 209, 182",
        "2024-01-31, 10, 209, 182",
        "2024-02-01, 10, 209, 175",
        "2024-12-31, 10, 209, 175",
        "2025-01-01, 10, 192, 143",
        "2025-06-30, 10, 192, 143",
        "2025-07-01, 0, 0, 0"
    })
    void hasTheUnitsOfTheDay(LocalDate day, int districts, int communes, int xa) {
        assertThat(REGISTER.unitsOn(UnitLevel.DISTRICT, day)).hasSize(districts);
        assertThat(REGISTER.unitsOn(UnitLevel.COMMUNE, day)).hasSize(communes);
        assertThat(REGISTER.xaOn(day)).hasSize(xa);
    }

    @Test
    void cohortIsThePlans184Communes() {
        assertThat(REGISTER.cohort()).hasSize(184);
        assertThat(REGISTER.cohort().stream().filter(REGISTER::isOutsideRoadmap))
                .hasSize(22);
        assertThat(REGISTER.difficultCommunes())
                .hasSize(17)
                .allMatch(commune -> commune.isXaOn(LAST_DAY) && !REGISTER.isTouchedByMerger(commune))
                .allMatch(commune -> List.of("215", "219", "220").contains(REGISTER.districtInPlan(commune)));
    }

    @Test
    void versionsOfAUnitFollowEachOtherWithoutAGap() {
        assertThat(allUnits()).allSatisfy(unit -> {
            List<UnitVersion> versions = unit.versions();
            for (int i = 1; i < versions.size(); i++) {
                assertThat(versions.get(i).from()).isEqualTo(versions.get(i - 1).to());
            }
        });
    }

    @Test
    void parentExistsAsLongAsItsChild() {
        assertThat(allUnits().filter(unit -> unit.level() != UnitLevel.PROVINCE))
                .allSatisfy(unit -> unit.versions().forEach(version -> {
                    Unit parent = REGISTER.unit(UnitLevel.values()[unit.level().ordinal() - 1], version.parentCode());
                    assertThat(version.from() == null
                                    || parent.on(version.from()).isPresent())
                            .isTrue();
                    assertThat(version.from() != null || parent.start() == null).isTrue();
                    assertThat(parent.on(version.to().minusDays(1))).isPresent();
                }));
    }

    @Test
    void hamletsAreIllustrativeAnd126OfThemInTheDifficultCommunes() {
        List<Unit> hamlets = REGISTER.units(UnitLevel.HAMLET);

        assertThat(hamlets).hasSize(HAMLETS).allSatisfy(hamlet -> assertThat(hamlet.versions())
                .allMatch(version -> version.illustrative() && version.type().equals("thon")));
        assertThat(hamlets.stream()
                        .map(hamlet -> hamlet.versions().get(0).parentCode())
                        .filter(code -> REGISTER.isDifficult(REGISTER.unit(UnitLevel.COMMUNE, code))))
                .hasSize(126);
        assertThat(REGISTER.unitsOn(UnitLevel.HAMLET, LAST_DAY)).hasSize(HAMLETS);
    }

    @Test
    void hamletGoesOnUnderTheCommuneThatItsOwnWentInto() {
        Unit hamlet = REGISTER.unit(UnitLevel.HAMLET, "07303-02");

        assertThat(hamlet.at(LocalDate.of(2024, 12, 31)).parentCode()).isEqualTo("07303");
        assertThat(hamlet.at(LocalDate.of(2025, 1, 1)).parentCode()).isEqualTo("07315");
        assertThat(hamlet.at(LAST_DAY).name()).isEqualTo("Thôn 2");
    }

    @Test
    void hamletOfACommuneThatBecameAWardStaysAsItWas() {
        assertThat(REGISTER.unit(UnitLevel.COMMUNE, "07774").urbanFrom())
                .isEqualTo(Optional.of(LocalDate.of(2024, 2, 1)));
        assertThat(REGISTER.unit(UnitLevel.HAMLET, "07774-01").versions()).hasSize(1);
    }

    @Test
    void mergersOf2025LeadFromUnitsOfTheDayBeforeToUnitsOfTheDay() {
        LocalDate day = LocalDate.of(2025, 1, 1);

        assertThat(REGISTER.successions())
                .hasSize(18)
                .contains(new Succession(UnitLevel.DISTRICT, "221", "213", "whole", day, "1191/NQ-UBTVQH15"))
                .allSatisfy(succession -> {
                    assertThat(succession.on()).isEqualTo(day);
                    assertThat(succession.kind()).isEqualTo("whole");
                    assertThat(succession.resolution()).isEqualTo("1191/NQ-UBTVQH15");
                    Unit old = REGISTER.unit(succession.level(), succession.oldCode());
                    Unit successor = REGISTER.unit(succession.level(), succession.newCode());
                    assertThat(old.on(day.minusDays(1))).isPresent();
                    assertThat(old.on(day)).isEmpty();
                    assertThat(successor.on(day)).isPresent();
                });
    }

    @Test
    void isWrittenAsTheRegistryImportsIt() {
        assertThat(REGISTER.hamletsCsv().lines().toList())
                .startsWith(
                        "level,code,version,type,name,full_name,parent_code,valid_from,valid_to,start_act,end_act,illustrative")
                .contains(
                        "hamlet,07303-02,1,thon,Thôn 2,Thôn 2,07303,,2025-01-01,,,true",
                        "hamlet,07303-02,2,thon,Thôn 2,Thôn 2,07315,2025-01-01,2025-07-01,,,true")
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(12));
    }

    private static Stream<Unit> allUnits() {
        return Stream.of(UnitLevel.values()).flatMap(level -> REGISTER.units(level).stream());
    }
}
