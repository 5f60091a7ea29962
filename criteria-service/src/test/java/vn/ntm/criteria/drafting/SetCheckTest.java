package vn.ntm.criteria.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.SmallSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.drafting.SetCheck.Remark;
import vn.ntm.criteria.drafting.SetCheck.Severity;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.requirements.thresholds.Trait;

/** What stands against a publication: each thing that an operator could overlook. */
class SetCheckTest {

    private static final IndicatorSet SOUND = SmallSet.of("sound", 1, "2021-01-01", "2023-01-01");
    private static final List<String> REGIONS = List.of("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");
    private static final Threshold ONE = new Threshold.Fixed(BigDecimal.ONE);

    @Test
    void nothingStandsAgainstASoundSet() {
        assertThat(SetCheck.of(SOUND, none())).isEmpty();
    }

    @Test
    void aSetOfWhichRowsAreUnreadIsNotPublishable() {
        assertThat(SetCheck.of(SmallSet.with(SOUND, "incomplete", "dòng 5 trở đi chưa đọc"), none()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.severity()).isEqualTo(Severity.ERROR);
                    assertThat(one.field()).isEqualTo("incomplete");
                    assertThat(one.text().vi()).contains("dòng 5 trở đi chưa đọc");
                });
    }

    @Test
    void whyItIsADraftIsRepeated() {
        assertThat(SetCheck.of(SmallSet.with(SOUND, "draft", "ghi theo trí nhớ"), none()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.severity()).isEqualTo(Severity.WARNING);
                    assertThat(one.text().en()).contains("ghi theo trí nhớ");
                });
    }

    @Test
    void everyRegionOfThePeriodHasAThreshold() {
        Map<String, Threshold> values = new LinkedHashMap<>();
        values.put("TDMNPB", ONE);
        assertThat(errors(compared(new Threshold.By(Trait.REGION, values))))
                .containsExactly("1.1.requirement: There is no threshold for: BTB; DBSCL; DBSH; DHNTB; DNB; TN");

        REGIONS.forEach(region -> values.put(region, ONE));
        assertThat(errors(compared(new Threshold.By(Trait.REGION, values)))).isEmpty();
    }

    @Test
    void everyYearOfThePeriodHasAThresholdInEveryRegion() {
        Map<String, Threshold> values = new LinkedHashMap<>();
        REGIONS.forEach(region -> values.put(region, years(2021, 2022)));
        assertThat(errors(compared(new Threshold.By(Trait.REGION, values)))).isEmpty();

        values.put("DBSH", years(2021));
        values.put("DNB", years(2024));
        assertThat(errors(compared(new Threshold.By(Trait.REGION, values))))
                .containsExactly("1.1.requirement: There is no threshold for: DBSH 2022; DNB");
        assertThat(errors(compared(years(2022)))).containsExactly("1.1.requirement: There is no threshold for: 2021");
    }

    @Test
    void aRegionThatOnlyAnUpperThresholdNamesIsARegionOfTheSet() {
        IndicatorSet byOwnRegions = SmallSet.with(SOUND, "regionsBy", "region-2026");
        Threshold upper = new Threshold.ByCount(
                "schools",
                3,
                new Threshold.Fixed(BigDecimal.TEN),
                new Threshold.By(Trait.REGION, Map.of("Bắc", ONE, "Nam", ONE)));
        Requirement required = new AllOf(Map.of(
                "a",
                new Compared(Comparison.BETWEEN, ONE, upper, "%"),
                "b",
                compared(new Threshold.By(Trait.REGION, Map.of("Bắc", ONE)))));

        assertThat(errors(byOwnRegions, required)).containsExactly("1.1.requirement: There is no threshold for: Nam");
    }

    @Test
    void whereItIsNotRequiredAThresholdMayLack() {
        Map<String, Threshold> values = new LinkedHashMap<>();
        REGIONS.stream().filter(one -> !one.equals("TN")).forEach(region -> values.put(region, ONE));
        Requirement required = compared(new Threshold.By(Trait.REGION, values));

        assertThat(errors(required)).hasSize(1);
        assertThat(errors(new NotFor(Trait.REGION, Set.of("TN"), required))).isEmpty();
        assertThat(errors(new LeftToProvince(required))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"base, 10, true", "base, 11, false", "unknown, 10, false", "proposed, 10, false", "later, 10, false"})
    void whatAThresholdIsDerivedFromIsThere(String set, String code, boolean isThere) {
        Requirement derived = compared(new Threshold.OfSet(set, code.replace("10", "1.1"), BigDecimal.ONE));
        Requirement number = compared(ONE);
        Catalogue others = new Catalogue(List.of(
                new Edition(other("base", "2021-01-01", number), 1, Edition.State.UNCONFIRMED),
                new Edition(other("later", "2025-01-01", number), 1, Edition.State.UNCONFIRMED),
                new Edition(other("proposed", "2021-01-01", number), 1, Edition.State.PROPOSED)));

        assertThat(SetCheck.of(SmallSet.requiring(SOUND, derived), others).stream()
                        .filter(one -> one.field().equals("1.1.requirement")))
                .hasSize(isThere ? 0 : 1);
    }

    @Test
    void aProvinceIsLeftWhatItCanDecide() {
        Requirement number = compared(ONE);
        assertThat(errors(new LeftToProvince(new Achieved()))).isEmpty();
        assertThat(errors(new LeftToProvince(number))).isEmpty();
        assertThat(errors(new AllOf(Map.of("a", new LeftToProvince(number))))).isEmpty();
        for (Requirement other : List.of(
                new AllOf(Map.of("a", number)),
                new WhereThereIs("craft-village", number),
                new LeftToProvince(number))) {
            assertThat(errors(new LeftToProvince(other))).hasSize(1);
        }
    }

    @Test
    void anUnreadThresholdStandsAgainstIt() {
        assertThat(errors(compared(new Threshold.Unread("chưa đọc"))))
                .containsExactly("1.1.requirement: The threshold is unread: chưa đọc");
        assertThat(errors(new LeftToProvince(compared(new Threshold.Unread("chưa đọc")))))
                .isEmpty();
    }

    @Test
    void itFitsTheOthers() {
        IndicatorSet other = SmallSet.of("other", 1, "2022-12-31", null);
        Catalogue others = new Catalogue(List.of(new Edition(other, 1, Edition.State.PUBLISHED)));

        assertThat(SetCheck.of(SOUND, others)).extracting(Remark::field).containsExactly("appliesFrom");
    }

    static List<IndicatorSet> shipped() {
        return ShippedCatalogue.read().sets();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsShippedLeavesToProvincesWhatTheyCanDecideAndFits(IndicatorSet set) {
        assertThat(SetCheck.of(set, ShippedCatalogue.read()))
                .noneMatch(one -> one.text().en().startsWith("A province can decide"))
                .noneMatch(one -> one.field().equals("appliesFrom"));
    }

    @Test
    void incomeAndPovertyOfTheShippedStandardAreFoundIncomplete() {
        IndicatorSet set = ShippedCatalogue.read()
                .find("vn-ntm-commune-standard-2021-2025", LocalDate.parse("2023-12-31"))
                .orElseThrow();

        assertThat(SetCheck.of(set, ShippedCatalogue.read()).stream()
                        .filter(one -> one.text().en().startsWith("There is no threshold for"))
                        .map(Remark::field))
                .contains("10.requirement", "11.requirement");
    }

    private static Catalogue none() {
        return new Catalogue(List.of());
    }

    private static IndicatorSet other(String id, String from, Requirement requirement) {
        String to = (Integer.parseInt(from.substring(0, 4)) + 3) + "-01-01";
        IndicatorSet set = SmallSet.of(id, 1, SetKind.TOWN, SetLevel.COMPLETED, from, to);
        return SmallSet.requiring(set, requirement);
    }

    private static Compared compared(Threshold threshold) {
        return new Compared(Comparison.AT_LEAST, threshold, null, "%");
    }

    private static Threshold years(Integer... years) {
        Map<Integer, BigDecimal> numbers = new LinkedHashMap<>();
        for (Integer year : years) {
            numbers.put(year, BigDecimal.TEN);
        }
        return new Threshold.ByYear(numbers);
    }

    private static List<String> errors(Requirement requirement) {
        return errors(SOUND, requirement);
    }

    private static List<String> errors(IndicatorSet set, Requirement requirement) {
        return SetCheck.of(SmallSet.requiring(set, requirement), none()).stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(one -> one.field() + ": " + one.text().en())
                .toList();
    }
}
