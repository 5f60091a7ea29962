package vn.ntm.criteria.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.requirements.thresholds.Trait;

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
        assertThat(Floor.above(compared(comparison, new Threshold.Fixed(national)), own, Reach.always(null)))
                .isEqualTo(weaker ? Optional.of(national) : Optional.empty());
    }

    @Test
    void itIsAskedByTheColumnOfItsOwnRegion() {
        Requirement byRegion = compared(
                Comparison.AT_LEAST,
                new Threshold.By(Trait.REGION, Map.of("TDMNPB", fixed("70"), "DBSH", fixed("90"))));

        assertThat(Floor.above(byRegion, new BigDecimal("80"), Reach.always("TDMNPB")))
                .isEmpty();
        assertThat(Floor.above(byRegion, new BigDecimal("80"), Reach.always("DBSH")))
                .contains(new BigDecimal("90"));
        assertThat(Floor.above(byRegion, new BigDecimal("80"), Reach.always(null)))
                .isEmpty();
        assertThat(Floor.above(byRegion, new BigDecimal("80"), Reach.always("TN")))
                .isEmpty();
    }

    @Test
    void whereTheRegionIsNotKnownWhatIsBelowAllOfThemIsBelow() {
        Requirement byRegion = compared(
                Comparison.AT_LEAST,
                new Threshold.By(Trait.REGION, Map.of("TDMNPB", fixed("70"), "DBSH", fixed("90"))));

        assertThat(Floor.above(byRegion, new BigDecimal("69"), Reach.always(null)))
                .contains(new BigDecimal("70"));
    }

    @Test
    void aGroupIsAskedByItsOwnColumnAndOneValueForAllByTheStrictest() {
        Requirement byGroup = compared(
                Comparison.AT_LEAST,
                new Threshold.By(Trait.GROUP, Map.of("G1", fixed("40"), "G2", fixed("35"), "G3", fixed("27"))));
        Reach all = Reach.always("DBSH");

        assertThat(Floor.above(byGroup, new BigDecimal("30"), all)).contains(new BigDecimal("40"));
        assertThat(Floor.above(byGroup, new BigDecimal("40"), all)).isEmpty();
        assertThat(Floor.above(byGroup, new BigDecimal("30"), all.in(Trait.GROUP, "G3")))
                .isEmpty();
        assertThat(Floor.above(byGroup, new BigDecimal("26"), all.in(Trait.GROUP, "G3")))
                .contains(new BigDecimal("27"));
    }

    @Test
    void ofTheYearsOnlyThoseCountInWhichTheDecisionHolds() {
        Requirement byYear = compared(
                Comparison.AT_LEAST,
                new Threshold.ByYear(Map.of(2021, new BigDecimal("36"), 2025, new BigDecimal("48"))));
        Reach until2024 = Reach.of(null, LocalDate.parse("2021-01-01"), LocalDate.parse("2025-01-01"));
        Reach lasting = Reach.of(null, LocalDate.parse("2021-01-01"), null);

        assertThat(Floor.above(byYear, new BigDecimal("40"), until2024)).isEmpty();
        assertThat(Floor.above(byYear, new BigDecimal("40"), lasting)).contains(new BigDecimal("48"));
    }

    @Test
    void ofSeveralYearsAndCountsTheStrictestHolds() {
        Requirement byYear = compared(
                Comparison.AT_LEAST,
                new Threshold.ByYear(Map.of(2021, new BigDecimal("36"), 2025, new BigDecimal("48"))));
        Requirement byCount =
                compared(Comparison.AT_LEAST, new Threshold.ByCount("schools", 3, fixed("70"), fixed("100")));

        assertThat(Floor.above(byYear, new BigDecimal("40"), Reach.always(null)))
                .contains(new BigDecimal("48"));
        assertThat(Floor.above(byCount, new BigDecimal("80"), Reach.always(null)))
                .contains(new BigDecimal("100"));
    }

    @Test
    void whatTheLawDoesNotGiveIsNoFloor() {
        assertThat(Floor.above(
                        compared(Comparison.AT_LEAST, new Threshold.Unread("UBND cấp tỉnh quy định")),
                        BigDecimal.ONE,
                        Reach.always(null)))
                .isEmpty();
        assertThat(Floor.above(new Achieved(), BigDecimal.ONE, Reach.always(null)))
                .isEmpty();
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
