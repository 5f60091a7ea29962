package vn.ntm.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartBudgetTest {

    private static final Instant START = Instant.parse("2025-06-30T08:00:00Z");

    private final RestartBudget budget = new RestartBudget();

    @Test
    void waitsTwiceAsLongEachTimeAndGivesUpAtTheSixthDeath() {
        assertThat(IntStream.range(0, 5).mapToObj(second -> budget.afterDeathAt(START.plusSeconds(second))))
                .containsExactly(millis(250), millis(500), millis(1000), millis(2000), millis(4000));
        assertThat(budget.afterDeathAt(START.plusSeconds(59))).isEmpty();
    }

    @Test
    void deathsLongerThanAMinuteAgoNoLongerCount() {
        IntStream.range(0, 5).forEach(second -> budget.afterDeathAt(START.plusSeconds(second)));
        assertThat(budget.afterDeathAt(START.plusSeconds(64).plusMillis(1))).isEqualTo(millis(250));
    }

    private static Optional<Duration> millis(long millis) {
        return Optional.of(Duration.ofMillis(millis));
    }
}
