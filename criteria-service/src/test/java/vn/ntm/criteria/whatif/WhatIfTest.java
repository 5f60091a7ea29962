package vn.ntm.criteria.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
import vn.ntm.criteria.catalogue.ShippedCatalogue;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.requirements.Verdict;
import vn.ntm.criteria.verdicts.Case;
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
                        SET, OtherThreshold.with(SET, Map.of("10", OtherThreshold.ofYear(2025))), CATALOGUE)
                .turns(units);

        // In the Red River Delta 56 million in 2023, 62 in 2025: only what lies between them turns.
        assertThat(turns).singleElement().satisfies(turn -> {
            assertThat(turn.unit().unit().code()).isEqualTo("a");
            assertThat(turn.fell()).containsExactly(10);
            assertThat(turn.rose()).isEmpty();
            assertThat(turn.indicators()).singleElement().satisfies(one -> {
                assertThat(one.verdictBefore()).isEqualTo(Verdict.MET);
                assertThat(one.verdictThen()).isEqualTo(Verdict.NOT_MET);
                assertThat(one.then().threshold()).isEqualByComparingTo("62");
            });
        });
    }

    @Test
    void aConditionMayBeAskedAboutAsAnIndicatorIs() {
        IndicatorSet province =
                CATALOGUE.applicable(SetKind.PROVINCE, SetLevel.COMPLETED, ON).orElseThrow();
        KnownUnit unit = known("a", Map.of("sipas", new Value.Amount(new BigDecimal("92"))));

        assertThat(new WhatIf(
                                province,
                                OtherThreshold.with(
                                        province, Map.of("sipas", OtherThreshold.fixed(new BigDecimal("95")))),
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
        assertThat(OtherThreshold.isByYearIn(requirement)).isEqualTo(byYear);
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
        KnownUnit unit = new KnownUnit(new UnitOnDate.Ref(UUID.randomUUID(), "218", "Lục Nam"), ON, known);

        assertThat(new WhatIf(standard, advanced, CATALOGUE).turns(List.of(unit)))
                .singleElement()
                .satisfies(turn -> assertThat(turn.indicators())
                        .filteredOn(one -> one.code().equals("share-communes-advanced"))
                        .extracting(Turn.OfIndicator::verdictBefore, Turn.OfIndicator::verdictThen)
                        .containsExactly(tuple(Verdict.MET, Verdict.NOT_MET)));
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
                OtherThreshold.with(SET, Map.of("10", OtherThreshold.fixed(BigDecimal.valueOf(threshold))));

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
        Circumstances unit = new Circumstances(ON, "DBSH", null, null, Set.of(), Map.of(), Map.of());
        return new KnownUnit(
                new UnitOnDate.Ref(UUID.randomUUID(), code, code), ON, new Case(unit, null, values, Map.of()));
    }
}
