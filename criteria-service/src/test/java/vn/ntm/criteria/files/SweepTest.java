package vn.ntm.criteria.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final Instant NOW = Instant.parse("2025-06-30T02:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void whatNoRowNamesGoesAfterADay() {
        Stored old = content("a", DAY.plusMillis(1));

        assertThat(Sweep.unneeded(List.of(old), Set.of("b"), NOW)).containsExactly(old);
    }

    @Test
    void whatARowNamesStays() {
        assertThat(Sweep.unneeded(List.of(content("a", Duration.ofDays(900))), Set.of("a"), NOW))
                .isEmpty();
    }

    @Test
    void whatMayWaitForItsRowStays() {
        assertThat(Sweep.unneeded(List.of(content("a", DAY), part(DAY)), Set.of(), NOW))
                .isEmpty();
    }

    @Test
    void whatWasNotWrittenToItsEndGoesAfterADay() {
        Stored left = part(DAY.plusMillis(1));

        assertThat(Sweep.unneeded(List.of(left), Set.of("a"), NOW)).containsExactly(left);
    }

    private static Stored content(String hash, Duration age) {
        return new Stored(hash, Optional.of(hash), NOW.minus(age));
    }

    private static Stored part(Duration age) {
        return new Stored("a.0.part", Optional.empty(), NOW.minus(age));
    }
}
