package vn.ntm.criteria.whatif.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.verdicts.Case;
import vn.ntm.criteria.whatif.turns.KnownUnit;
import vn.ntm.criteria.whatif.turns.Standing;
import vn.ntm.criteria.whatif.turns.Tally;
import vn.ntm.criteria.whatif.turns.Turn;
import vn.ntm.criteria.whatif.turns.Turning;
import vn.ntm.criteria.whatif.turns.WhatIf;
import vn.ntm.units.UnitOnDate;

/** Which units would turn if the law were another. */
class WhatIfTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.read();
    private static final LocalDate ON = LocalDate.parse("2023-12-31");
    private static final IndicatorSet SET =
            CATALOGUE.find("vn-ntm-commune-standard-2021-2025", ON).orElseThrow();

    @Test
    void aUnitFallsWhereTheThresholdOfALaterYearIsAboveIt() {
        List<KnownUnit> units = List.of(earning("a", 57), earning("b", 63), earning("c", 50));

        List<Turn> turns = new WhatIf(
                        SET, OtherThreshold.with(SET, Map.of(Place.of("10"), OtherThreshold.ofYear(2025))), CATALOGUE)
                .turns(units);

        // In the Red River Delta 56 million in 2023, 62 in 2025: only what lies between them turns.
        assertThat(turns).singleElement().satisfies(turn -> {
            assertThat(turn.unit().unit().code()).isEqualTo("a");
            assertThat(turn.fell()).containsExactly(10);
            assertThat(turn.rose()).isEmpty();
            assertThat(turn.indicators()).singleElement().satisfies(one -> {
                assertThat(one.was()).isEqualTo(Standing.MET);
                assertThat(one.is()).isEqualTo(Standing.NOT_MET);
                assertThat(one.then().threshold()).isEqualByComparingTo("62");
            });
        });
    }

    @Test
    void aConditionMayBeAskedAboutAsAnIndicatorIs() {
        IndicatorSet province =
                CATALOGUE.applicable(SetKind.PROVINCE, SetLevel.COMPLETED, ON).orElseThrow();
        KnownUnit unit = known(province, "a", Map.of("sipas", new Value.Amount(new BigDecimal("92"))));

        assertThat(new WhatIf(
                                province,
                                OtherThreshold.with(
                                        province,
                                        Map.of(Place.of("sipas"), OtherThreshold.fixed(new BigDecimal("95")))),
                                CATALOGUE)
                        .turns(List.of(unit)))
                .singleElement()
                .satisfies(turn -> assertThat(turn.indicators())
                        .extracting(Turn.OfIndicator::code)
                        .containsExactly("sipas"));
    }

    @ParameterizedTest
    @CsvSource({"10, true, true", "15.4, true, false", "9.1, false, false", "1.1, false, false"})
    void whatHasNoThresholdCannotBeAskedWithAnother(String code, boolean any, boolean byYear) {
        Requirement requirement = SET.find(code).orElseThrow().requirement();

        assertThat(OtherThreshold.isIn(requirement)).isEqualTo(any);
        assertThat(!OtherThreshold.years(requirement).isEmpty()).isEqualTo(byYear);
    }

    @Test
    void theAmendmentTurnsOnlyWhatItAmends() {
        IndicatorSet amended =
                CATALOGUE.find(SET.id(), LocalDate.parse("2024-03-01")).orElseThrow();
        KnownUnit unit = known("a", Map.of("15.4", new Value.Amount(new BigDecimal("95")), "10", income(57)));

        assertThat(new WhatIf(SET, amended, CATALOGUE).turns(List.of(unit)))
                .singleElement()
                .satisfies(turn -> assertThat(turn.indicators())
                        .extracting(Turn.OfIndicator::code)
                        .contains("15.4")
                        .doesNotContain("10"));
    }

    @Test
    void whatWasComputedHoldsAgainstASetThatDerivesItAlike() {
        IndicatorSet standard =
                CATALOGUE.applicable(SetKind.DISTRICT, SetLevel.STANDARD, ON).orElseThrow();
        IndicatorSet advanced =
                CATALOGUE.applicable(SetKind.DISTRICT, SetLevel.ADVANCED, ON).orElseThrow();
        Case known = new Case(
                Circumstances.of(ON, null),
                null,
                Map.of(),
                Map.of(),
                Map.of("share-communes-advanced", Derived.Share.of(6, 23)));
        KnownUnit unit = new KnownUnit(new UnitOnDate.Ref(UUID.randomUUID(), "218", "Lục Nam"), ON, standard, known);

        assertThat(unit.under(advanced).computed()).containsOnlyKeys("share-communes-advanced");
        assertThat(new WhatIf(standard, advanced, CATALOGUE).turns(List.of(unit)))
                .allSatisfy(turn -> assertThat(turn.indicators()).isEmpty());
    }

    @Test
    void aValueOfAnotherFormIsUnknownAndNoFall() {
        IndicatorSet amended =
                CATALOGUE.find(SET.id(), LocalDate.parse("2024-03-01")).orElseThrow();
        KnownUnit unit =
                known("a", Map.of("13.1", new Value.Achievement(true), "15.4", new Value.Amount(new BigDecimal("30"))));

        List<Turn> turns = new WhatIf(SET, amended, CATALOGUE).turns(List.of(unit));

        assertThat(turns).singleElement().satisfies(turn -> {
            assertThat(turn.fell()).isEmpty();
            assertThat(turn.rose()).isEmpty();
            assertThat(turn.indicators())
                    .filteredOn(one -> one.code().equals("13.1"))
                    .extracting(Turn.OfIndicator::turning, Turn.OfIndicator::reason)
                    .containsExactly(tuple(Turning.UNKNOWN, Standing.OTHER_FORM));
        });
        assertThat(Tally.of(turns).byIndicator().get("13.1"))
                .isEqualTo(new Tally.OfIndicator(0, 0, 0, Map.of("other-form", 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "MET, NOT_MET, FALL", "NOT_APPLICABLE, NOT_MET, FALL", "NOT_MET, MET, RISE", "NOT_MET, NOT_APPLICABLE, RISE",
        "MET, NOT_APPLICABLE, OTHER", "MET, MISSING, UNKNOWN", "MET, ABSENT, UNKNOWN", "NOT_MET, UNDECIDED, UNKNOWN",
        "UNDECIDED, NOT_MET, UNKNOWN", "ABSENT, MET, UNKNOWN", "MISSING, OTHER_FORM, NONE", "MET, MET, NONE"
    })
    void onlyWhatHeldFallsAndOnlyWhatWasNotMetRises(Standing before, Standing then, Turning turning) {
        assertThat(Turning.of(before, then)).isEqualTo(turning);
    }

    @Test
    void unitsThatLoseACriterionAreCountedThoughTheirWholeSetWasNotMet() {
        IndicatorSet later = OtherThreshold.with(SET, Map.of(Place.of("10"), OtherThreshold.ofYear(2025)));

        Tally tally = Tally.of(
                new WhatIf(SET, later, CATALOGUE).turns(List.of(earning("a", 57), earning("b", 58), earning("c", 63))));

        assertThat(tally.fall()).isZero();
        assertThat(tally.losingCriteria()).isEqualTo(2);
        assertThat(tally.gainingCriteria()).isZero();
        assertThat(tally.unknown()).isZero();
    }

    @Test
    void setsThatNumberDifferentlyAreComparedByCountsAlone() {
        IndicatorSet next = CATALOGUE
                .find("vn-ntm-commune-standard-2026-2030", LocalDate.parse("2026-06-30"))
                .orElseThrow();
        WhatIf asked = new WhatIf(SET, next, CATALOGUE);

        assertThat(asked.isByIndicator()).isFalse();
        assertThat(earning("a", 63).under(next).values()).isEmpty();
        assertThat(asked.turns(List.of(earning("a", 63)))).allSatisfy(turn -> {
            assertThat(turn.fell()).isEmpty();
            assertThat(turn.rose()).isEmpty();
            assertThat(turn.unclear()).isEmpty();
            assertThat(turn.indicators()).isEmpty();
        });
    }

    @Test
    void aPartHasAThresholdOfItsOwn() {
        Place central = Place.of("17.1/central");
        IndicatorSet other = OtherThreshold.with(SET, Map.of(central, OtherThreshold.fixed(new BigDecimal("55"))));
        AllOf changed = (AllOf) other.find("17.1").orElseThrow().requirement();
        AllOf before = (AllOf) SET.find("17.1").orElseThrow().requirement();

        assertThat(changed.parts().get("overall")).isEqualTo(before.parts().get("overall"));
        assertThat(changed.parts().get("central"))
                .isEqualTo(new Compared(Comparison.AT_LEAST, new Threshold.Fixed(new BigDecimal("55")), null, "%"));
        assertThat(central.overlaps(Place.of("17.1"))).isTrue();
        assertThat(central.overlaps(Place.of("17.1/overall"))).isFalse();
        assertThat(Place.of("17.1/none").in(before)).isEmpty();
    }

    @Test
    void aChangeIsSaidInWordsByColumn() {
        IndicatorSet later = OtherThreshold.with(SET, Map.of(Place.of("10"), OtherThreshold.ofYear(2025)));

        List<ChangedRequirement> changes =
                ChangedRequirement.of(new WhatIf(SET, later, CATALOGUE), List.of(Place.of("10")), ON, Locale.ENGLISH);

        assertThat(changes).singleElement().satisfies(one -> {
            assertThat(one.indicator()).isEqualTo("10");
            assertThat(one.before()).contains("DBSH").contains("56");
            assertThat(one.then()).contains("DBSH").contains("62");
        });
    }

    @Property(tries = 50)
    void withoutAChangeNobodyTurns(@ForAll @Size(max = 20) List<@IntRange(min = 0, max = 100) Integer> incomes) {
        List<KnownUnit> units =
                incomes.stream().map(income -> earning("u" + income, income)).toList();

        assertThat(new WhatIf(SET, OtherThreshold.with(SET, Map.of()), CATALOGUE).turns(units))
                .isEmpty();
    }

    @Property(tries = 100)
    void aHigherThresholdLetsNobodyRise(
            @ForAll @IntRange(min = 0, max = 100) int income, @ForAll @IntRange(min = 57, max = 200) int threshold) {
        IndicatorSet higher =
                OtherThreshold.with(SET, Map.of(Place.of("10"), OtherThreshold.fixed(BigDecimal.valueOf(threshold))));

        assertThat(new WhatIf(SET, higher, CATALOGUE).turns(List.of(earning("a", income))))
                .allSatisfy(turn -> assertThat(turn.rose()).isEmpty());
        assertThat(new WhatIf(higher, SET, CATALOGUE).turns(List.of(earning("a", income))))
                .allSatisfy(turn -> assertThat(turn.fell()).isEmpty());
    }

    private static KnownUnit earning(String code, int income) {
        return known(code, Map.of("10", income(income)));
    }

    private static Value income(int income) {
        return new Value.Amount(BigDecimal.valueOf(income));
    }

    private static KnownUnit known(String code, Map<String, Value> values) {
        return known(SET, code, values);
    }

    private static KnownUnit known(IndicatorSet by, String code, Map<String, Value> values) {
        Circumstances unit = new Circumstances(ON, "DBSH", null, null, Set.of(), Map.of(), Map.of());
        return new KnownUnit(
                new UnitOnDate.Ref(UUID.randomUUID(), code, code), ON, by, new Case(unit, null, values, Map.of()));
    }
}
