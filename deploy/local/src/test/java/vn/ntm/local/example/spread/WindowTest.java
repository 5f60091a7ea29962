package vn.ntm.local.example.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final LocalDate TUESDAY = LocalDate.of(2019, 1, 1);

    @Property
    void pickIsInTheWindowAndTheSameEachTime(
            @ForAll @IntRange(max = 4000) int start,
            @ForAll @IntRange(max = 400) int days,
            @ForAll @AlphaChars String word) {
        Window window = new Window(TUESDAY.plusDays(start), TUESDAY.plusDays(start + days));

        LocalDate picked = window.pick(word);

        assertThat(picked).isBetween(window.from(), window.to()).isEqualTo(window.pick(word));
    }

    @Property
    void pickIsAWorkingDayInAnyWindowOfThreeDays(
            @ForAll @IntRange(max = 4000) int start, @ForAll @AlphaChars String word) {
        Window window = new Window(TUESDAY.plusDays(start), TUESDAY.plusDays(start + 2));

        assertThat(window.pick(word).getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void knownSaturdayIsKept() {
        LocalDate saturday = LocalDate.of(2021, 11, 6);

        assertThat(new Window(saturday, saturday).pick("07882")).isEqualTo(saturday);
    }

    @Test
    void isNarrowedFromBothSides() {
        Window year = new Window(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 12, 20));

        assertThat(year.notBefore(LocalDate.of(2019, 6, 1)).notAfter(LocalDate.of(2019, 6, 30)))
                .isEqualTo(new Window(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 6, 30)));
        assertThat(year.notBefore(LocalDate.of(2018, 1, 1)).notAfter(LocalDate.of(2020, 1, 1)))
                .isEqualTo(year);
    }

    @Test
    void refusesToBeNarrowedToNothing() {
        Window year = new Window(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 12, 20));

        assertThatThrownBy(() -> year.notBefore(LocalDate.of(2020, 1, 1))).hasMessageContaining("2020-01-01");
    }
}
