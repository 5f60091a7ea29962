package vn.ntm.criteria.decisions;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Comparison;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.Threshold;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;

/** What a province may decide of what the law leaves to it. */
class DecisionCheckTest {

    private static final Requirement AT_LEAST_80 =
            new Compared(Comparison.AT_LEAST, new Threshold.Fixed(new BigDecimal("80")), null, "%");
    private static final Requirement IN_PARTS = new AllOf(Map.of("overall", new LeftToProvince(AT_LEAST_80)));

    @Test
    void theNationalThresholdIsTheLeast() {
        assertThatCode(() -> check(AT_LEAST_80, "80", Map.of(), null)).doesNotThrowAnyException();
        assertRefused(AT_LEAST_80, "79.9", Map.of(), null);
        assertRefused(IN_PARTS, null, Map.of("overall", new BigDecimal("79")), null);
    }

    @Test
    void aNumberIsGivenWhereOneIsLeftAndWordsWhereTheyAre() {
        assertRefused(AT_LEAST_80, null, Map.of(), "in words");
        assertRefused(AT_LEAST_80, "1e99", Map.of(), null);
        assertRefused(new Achieved(), "80", Map.of(), null);
        assertThatCode(() -> check(new Achieved(), null, Map.of(), "in words")).doesNotThrowAnyException();
    }

    @Test
    void onlyPartsThatThereAreAreDecided() {
        assertRefused(IN_PARTS, null, Map.of("overal", new BigDecimal("90")), null);
        assertRefused(IN_PARTS, null, Map.of(), null);
    }

    private static void assertRefused(
            Requirement left, @Nullable String value, Map<String, BigDecimal> parts, @Nullable String definition) {
        assertThatThrownBy(() -> check(left, value, parts, definition)).isInstanceOf(ProblemException.class);
    }

    private static void check(
            Requirement left, @Nullable String value, Map<String, BigDecimal> parts, @Nullable String definition) {
        Faults faults = new Faults();
        BigDecimal number = value == null ? null : new BigDecimal(value);
        new DecisionCheck(null, faults).fits(left, new DecisionCheck.Own(number, parts, definition), "indicator");
        faults.refuseIfAny();
    }
}
