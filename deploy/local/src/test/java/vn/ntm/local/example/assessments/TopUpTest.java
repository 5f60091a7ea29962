package vn.ntm.local.example.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TopUpTest {

    @Property
    void reachesEverySumWithinTheLimitsAndLowersNothing(
            @ForAll @Size(max = 50) List<@IntRange(max = 19) Integer> values, @ForAll @IntRange(max = 400) int more) {
        List<Integer> limits = values.stream().map(value -> Math.max(value, 16)).toList();
        int sum = Math.min(sum(limits), sum(values) + more);

        List<Integer> raised = TopUp.to(sum, values, limits);

        assertThat(sum(raised)).isEqualTo(sum);
        for (int i = 0; i < values.size(); i++) {
            assertThat(raised.get(i)).isBetween(values.get(i), limits.get(i));
        }
    }

    @Test
    void raisesInRoundsFromTheFirst() {
        assertThat(TopUp.to(9, List.of(1, 2, 2), List.of(4, 3, 2))).containsExactly(4, 3, 2);
        assertThat(TopUp.to(6, List.of(1, 2, 2), List.of(4, 3, 2))).containsExactly(2, 2, 2);
    }

    @Test
    void refusesASumOutOfReach() {
        assertThatThrownBy(() -> TopUp.to(10, List.of(1, 2, 2), List.of(4, 3, 2)))
                .hasMessageContaining("out of reach");
        assertThatThrownBy(() -> TopUp.to(4, List.of(1, 2, 2), List.of(4, 3, 2)))
                .hasMessageContaining("out of reach");
    }

    private static int sum(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum();
    }
}
