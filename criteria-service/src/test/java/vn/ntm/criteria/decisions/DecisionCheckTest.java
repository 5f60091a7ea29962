package vn.ntm.criteria.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.criteria.decisions.DecisionCheck.Own;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision.Columns;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.requirements.thresholds.Trait;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;

/** What a province may decide of an indicator, and in which form. */
class DecisionCheckTest {

    private static final Requirement SHARE = compared(new Threshold.Unread("UBND cấp tỉnh quy định"), "%");
    private static final Requirement BY_GROUP = compared(
            new Threshold.By(Trait.GROUP, Map.of("G1", fixed("40"), "G2", fixed("35"), "G3", fixed("27"))), "%");
    /** 17.1: clean water overall and from central works. */
    private static final Requirement WATER =
            new AllOf(Map.of("overall", new LeftToProvince(SHARE), "central", new LeftToProvince(SHARE)));
    /** 3.6: of a cooperative's properties only the size is the province's. */
    private static final Requirement COOPERATIVE = new AllOf(Map.of(
            "lawful", new Achieved(),
            "products", compared(fixed("1"), "products"),
            "size", new LeftToProvince(new Achieved())));

    @ParameterizedTest
    @ValueSource(strings = {"0", "80", "99.5", "100"})
    void aShareIsANumberUpToAHundred(BigDecimal value) {
        assertThat(faults(SHARE, new Own(value, Map.of(), null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.1", "140", "1E+400", "1E-400"})
    void noShareIsNegativeAboveAHundredOrOfUnusualSize(BigDecimal value) {
        assertThat(faults(SHARE, new Own(value, Map.of(), null))).containsExactly("f.value");
    }

    @Test
    void everyPartThatIsLeftToItIsDecided() {
        assertThat(faults(WATER, own(Map.of("overall", "98", "central", "60")))).isEmpty();
        assertThat(faults(WATER, own(Map.of("overall", "98")))).containsExactly("f.parts");
        assertThat(faults(WATER, new Own(null, Map.of(), "Theo quy định"))).containsExactly("f.parts");
        assertThat(faults(WATER, own(Map.of("overall", "98", "central", "160"))))
                .containsExactly("f.parts.central");
    }

    @Test
    void noPartThatIsNotLeftToItIsDecided() {
        assertThat(faults(COOPERATIVE, new Own(null, Map.of(), "Từ 50 thành viên")))
                .isEmpty();
        assertThat(faults(COOPERATIVE, own(Map.of("size", "50")))).isEmpty();
        assertThat(faults(COOPERATIVE, own(Map.of("size", "50", "products", "0"))))
                .containsExactly("f.parts");
    }

    @Test
    void whatIsNotAskedForIsRefused() {
        assertThat(faults(SHARE, new Own(new BigDecimal("80"), Map.of("overall", BigDecimal.ONE), null)))
                .containsExactly("f.parts");
        assertThat(faults(new Achieved(), new Own(BigDecimal.ONE, Map.of(), "Theo quy định")))
                .containsExactly("f.value");
    }

    @Test
    void eachGroupHasItsOwnFloor() {
        assertThat(faults(BY_GROUP, columns(Map.of("G1", "45", "G2", "35", "G3", "27"))))
                .isEmpty();
        assertThat(faults(BY_GROUP, columns(Map.of("G1", "39", "G2", "35", "G3", "26"))))
                .containsExactlyInAnyOrder("f.columns.G1", "f.columns.G3");
        assertThat(faults(BY_GROUP, new Own(new BigDecimal("35"), Map.of(), null)))
                .containsExactly("f.value");
    }

    @Test
    void everyGroupIsDecidedAndNoOther() {
        assertThat(faults(BY_GROUP, columns(Map.of("G1", "45", "G2", "35")))).containsExactly("f.columns");
        assertThat(faults(BY_GROUP, columns(Map.of("G1", "45", "G2", "35", "G3", "27", "G4", "27"))))
                .containsExactly("f.columns");
        assertThat(faults(SHARE, columns(Map.of("G1", "45", "G2", "35")))).isEmpty();
    }

    private static Own own(Map<String, String> parts) {
        return new Own(null, numbers(parts), null);
    }

    private static Own columns(Map<String, String> values) {
        return new Own(null, Map.of(), null, new Columns(Trait.GROUP, numbers(values)));
    }

    private static Map<String, BigDecimal> numbers(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, one -> new BigDecimal(one.getValue())));
    }

    private static List<String> faults(Requirement left, Own own) {
        return faults(left, own, null);
    }

    private static List<String> faults(Requirement left, Own own, @Nullable String region) {
        Faults faults = new Faults();
        new DecisionCheck(region, faults).fits(left, own, "f");
        try {
            faults.refuseIfAny();
            return List.of();
        } catch (ProblemException refused) {
            return refused.faults().stream().map(fault -> fault.field()).toList();
        }
    }

    private static Requirement compared(Threshold threshold, String unit) {
        return new Compared(Comparison.AT_LEAST, threshold, null, unit);
    }

    private static Threshold fixed(String number) {
        return new Threshold.Fixed(new BigDecimal(number));
    }
}
