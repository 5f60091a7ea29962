package vn.ntm.local.example.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ShortfallTest {

    @Property
    void hasAsManyCriteriaAsAreNotMet(
            @ForAll @NumericChars @StringLength(5) String commune, @ForAll @IntRange(max = 19) int met) {
        assertThat(Shortfall.of(commune, met))
                .hasSize(19 - met)
                .allMatch(criterion -> criterion >= 1 && criterion <= 19);
    }

    @Property
    void whoMeetsMoreLosesNone(
            @ForAll @NumericChars @StringLength(5) String commune, @ForAll @IntRange(max = 18) int met) {
        assertThat(Shortfall.of(commune, met)).containsAll(Shortfall.of(commune, met + 1));
    }

    @Property
    void easyCriteriaAreNotWhatTheLastStepWaitsFor(@ForAll @NumericChars @StringLength(5) String commune) {
        assertThat(Shortfall.of(commune, 17)).doesNotContain(1, 4, 12, 18, 19);
    }

    @Test
    void environmentAndIncomeComeLate() {
        assertThat(Shortfall.of("07621", 9)).contains(17, 10);
    }
}
