package vn.ntm.local.example;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.local.example.BacGiang.RECOGNITIONS;
import static vn.ntm.local.example.BacGiang.REGISTER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.local.example.recognitions.Level;
import vn.ntm.local.example.units.Unit;
import vn.ntm.local.example.units.UnitLevel;

/** What the reporting service is to say of the example, computed here a second time. */
class ReadingsTest {

    private static final LocalDate END = LocalDate.of(2025, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 184, 123, 5, 0",
        "2021-12-31, 184, 135, 22, 0",
        "2022-12-31, 182, 145, 42, 4",
        "2023-12-31, 182, 154, 58, 12",
        "2024-01-31, 182, 154, 58, 12",
        "2024-02-01, 175, 147, 51, 10",
        "2024-12-31, 175, 152, 62, 12",
        "2025-01-01, 143, 120, 44, 9",
        "2025-06-30, 143, 121, 53, 10"
    })
    void overTheCommunesOfTheDay(LocalDate day, int communes, int standard, int advanced, int model) {
        DayReading reading = on(day);

        assertThat(REGISTER.xaOn(day)).hasSize(communes);
        assertThat(reading.communesAt(Level.STANDARD)).isEqualTo(standard);
        assertThat(reading.communesAt(Level.ADVANCED)).isEqualTo(advanced);
        assertThat(reading.communesAt(Level.MODEL)).isEqualTo(model);
    }

    @Test
    void plansCommunesAtStandardStayedBecameUrbanOrWereMerged() {
        List<Unit> cohort = REGISTER.cohort();
        List<Unit> stayed =
                cohort.stream().filter(commune -> commune.isXaOn(END)).toList();
        List<Unit> merged =
                cohort.stream().filter(commune -> commune.on(END).isEmpty()).toList();
        List<Unit> urban = cohort.stream()
                .filter(commune -> !stayed.contains(commune) && !merged.contains(commune))
                .toList();

        assertThat(List.of(stayed.size(), urban.size(), merged.size())).containsExactly(143, 26, 15);
        assertThat(List.of(recognised(stayed), recognised(urban), recognised(merged)))
                .containsExactly(121L, 26L, 15L);
    }

    @Test
    void successorCarriesTheLowestLevelThatWentIntoIt() {
        Unit hoangVan = REGISTER.unit(UnitLevel.COMMUNE, "07822");

        assertThat(on(LocalDate.of(2024, 12, 31)).levelOf(hoangVan)).isEqualTo(Optional.of(Level.ADVANCED));
        assertThat(on(LocalDate.of(2025, 1, 1)).levelOf(hoangVan)).isEqualTo(Optional.of(Level.STANDARD));
        assertThat(RECOGNITIONS.levelOf(hoangVan, END)).isEqualTo(Optional.of(Level.ADVANCED));
    }

    @Test
    void threeCommunesLoseALevelToThoseThatWentIntoThem() {
        assertThat(REGISTER.xaOn(END).stream()
                        .filter(commune -> !on(END).levelOf(commune).equals(RECOGNITIONS.levelOf(commune, END)))
                        .map(commune -> commune.at(END).name()))
                .containsExactly("Đồng Kỳ", "Hoàng Vân", "Hùng Thái");
    }

    @Test
    void sixOfTheTenDistrictsOfTheDayAreSevenOfThePlansTen() {
        assertThat(REGISTER.unitsOn(UnitLevel.DISTRICT, END).stream()
                        .filter(district -> on(END).levelOf(district).isPresent())
                        .map(Unit::code))
                .containsExactly("213", "216", "217", "218", "222", "223");
        assertThat(RECOGNITIONS.count(UnitLevel.DISTRICT, Level.STANDARD, END)).isEqualTo(7);
    }

    private static DayReading on(LocalDate day) {
        return new DayReading(REGISTER, RECOGNITIONS, day);
    }

    private static long recognised(List<Unit> communes) {
        return communes.stream()
                .filter(commune -> RECOGNITIONS.levelOf(commune, END).isPresent())
                .count();
    }
}
