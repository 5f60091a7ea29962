package vn.ntm.criteria.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Comparison;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.Threshold;
import vn.ntm.criteria.requirements.Trait;
import vn.ntm.criteria.requirements.WhereThereIs;

/** Below what the law says no province may go. */
class FloorTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 80, 79.9, true",
        "AT_LEAST, 80, 80,   false",
        "AT_LEAST, 80, 80.0, false",
        "AT_LEAST, 80, 81,   false",
        "AT_MOST,  5,  5.1,  true",
        "AT_MOST,  5,  5,    false",
        "AT_MOST,  5,  4,    false",
        "EQUAL,    1,  2,    true",
        "EQUAL,    1,  1,    false"
    })
    void aWeakerOneIsToldTheLawsOwn(Comparison comparison, BigDecimal national, BigDecimal own, boolean weaker) {
        assertThat(Floor.above(compared(comparison, new Threshold.Fixed(national)), own, null))
                .isEqualTo(weaker ? Optional.of(national) : Optional.empty());
    }

    @Test
    void itIsAskedByTheColumnOfItsOwnRegion() {
        Requirement byRegion = compared(
                Comparison.AT_LEAST,
                new Threshold.By(Trait.REGION, Map.of("TDMNPB", fixed("70"), "DBSH", fixed("90"))));

        assertThat(Floor.above(byRegion, new BigDecimal("80"), "TDMNPB")).isEmpty();
        assertThat(Floor.above(byRegion, new BigDecimal("80"), "DBSH")).contains(new BigDecimal("90"));
        assertThat(Floor.above(byRegion, new BigDecimal("80"), null)).isEmpty();
        assertThat(Floor.above(byRegion, new BigDecimal("80"), "TN")).isEmpty();
    }

    @Test
    void ofSeveralYearsAndCountsTheStrictestHolds() {
        Requirement byYear = compared(
                Comparison.AT_LEAST,
                new Threshold.ByYear(Map.of(2021, new BigDecimal("36"), 2025, new BigDecimal("48"))));
        Requirement byCount =
                compared(Comparison.AT_LEAST, new Threshold.ByCount("schools", 3, fixed("70"), fixed("100")));

        assertThat(Floor.above(byYear, new BigDecimal("40"), null)).contains(new BigDecimal("48"));
        assertThat(Floor.above(byCount, new BigDecimal("80"), null)).contains(new BigDecimal("100"));
    }

    @Test
    void whatTheLawDoesNotGiveIsNoFloor() {
        assertThat(Floor.above(
                        compared(Comparison.AT_LEAST, new Threshold.Unread("UBND cấp tỉnh quy định")),
                        BigDecimal.ONE,
                        null))
                .isEmpty();
        assertThat(Floor.above(new Achieved(), BigDecimal.ONE, null)).isEmpty();
    }

    @Test
    void whatIsLeftToTheProvinceIsFoundWhereverItStands() {
        Requirement national = compared(Comparison.AT_LEAST, fixed("80"));
        Requirement left = new LeftToProvince(national);

        assertThat(Floor.leftToProvince(new WhereThereIs("craft-village", new ForMenAndWomen(left))))
                .contains(national);
        AllOf both = new AllOf(Map.of("overall", left, "central", new Achieved()));
        assertThat(Floor.leftToProvince(both)).contains(both);
        assertThat(Floor.leftToProvince(new AllOf(Map.of("overall", national)))).isEmpty();
        assertThat(both.asksProvince()).isTrue();
        assertThat(new WhereThereIs("craft-village", left).asksProvince()).isTrue();
        assertThat(national.asksProvince()).isFalse();
    }

    private static Requirement compared(Comparison comparison, Threshold threshold) {
        return new Compared(comparison, threshold, null, "%");
    }

    private static Threshold fixed(String number) {
        return new Threshold.Fixed(new BigDecimal(number));
    }
}
