package vn.ntm.criteria.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.rules.written.RuleYaml;

/** What the shipped rules say of values, of the commune standard set where no other is named. */
class RulesTest {

    private static final LocalDate ON = LocalDate.parse("2023-12-31");
    private static final IndicatorSet SET = ShippedCatalogue.read()
            .find("vn-ntm-commune-standard-2021-2025", ON)
            .orElseThrow();
    private static final List<Rule> RULES = RuleYaml.shipped();

    @ParameterizedTest
    @CsvSource({
        "2.1, 100, ''",
        "2.1, 100.01, share-in-range",
        "2.1, 0, ''",
        "2.1, -1, share-in-range",
        "9.1, -1, not-negative",
        "10, 0, ''"
    })
    void aNumberOutsideItsRangeIsAnError(String code, String number, String rule) {
        List<Remark> remarks = check(Map.of(code, amount(number)), null, Map.of());

        assertThat(remarks).extracting(Remark::rule).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        assertThat(remarks).allSatisfy(one -> assertThat(one.severity()).isEqualTo(Remark.Severity.ERROR));
    }

    @Test
    void aPartThatIsMoreThanItsWholeIsAnErrorForMenAndForWomen() {
        Map<String, Value> values = Map.of(
                "12.1", parts("men", "60", "women", "55"),
                "12.2", parts("men", "60", "women", "55.5"));

        assertThat(check(values, null, Map.of())).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("certified-among-trained");
            assertThat(one.indicators()).containsExactly("12.2", "12.1");
            assertThat(one.text().en()).isEqualTo("12.2/women is 55.5, more than 12.1/women, which is 55");
        });
    }

    @Test
    void householdsThatDoNotAddUpAreAWarning() {
        Map<String, Value> values = new HashMap<>();
        values.put("4.2", parts("part", "990", "of", "1000"));
        values.put("9.2", parts("part", "990", "of", "1000.0"));
        assertThat(check(values, null, Map.of())).isEmpty();

        values.put("17.8", parts("part", "990", "of", "1001"));
        assertThat(check(values, null, Map.of())).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("same-households");
            assertThat(one.severity()).isEqualTo(Remark.Severity.WARNING);
            assertThat(one.text().en()).contains("17.8: 1001");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2.1, 50, 80, 2022-12-31, false",
        "2.1, 50, 80.1, 2022-12-31, true",
        "2.1, 20, 80, 2021-12-31, false",
        "2.1, 80, 49, 2022-12-31, true",
        "10, 40, 52, 2022-12-31, false",
        "10, 40, 52.1, 2022-12-31, true"
    })
    void aValueThatJumpsIsAWarning(String code, String before, String now, LocalDate day, boolean jumps) {
        Snapshot.Earlier earlier = new Snapshot.Earlier(day, Reading.of(Map.of(code, amount(before))));

        assertThat(check(Map.of(code, amount(now)), earlier, Map.of())).hasSize(jumps ? 1 : 0);
    }

    @Test
    void anOutlierAmongLikeUnitsIsAWarningWhereThereAreEnough() {
        List<BigDecimal> peers = peers("90 91 92 93 94 95 96 97");

        // The median is 93.5, the median deviation 2: 3.5 is reached at 93.5 − 3.5 × 2 / 0.6745 = 83.12.
        assertThat(check(Map.of("2.1", amount("83.2")), null, Map.of("2.1", Sample.of(peers))))
                .isEmpty();
        assertThat(check(Map.of("2.1", amount("83.1")), null, Map.of("2.1", Sample.of(peers))))
                .extracting(Remark::rule)
                .containsExactly("far-from-like-units");
        assertThat(check(Map.of("2.1", amount("10")), null, Map.of("2.1", Sample.of(peers.subList(0, 7)))))
                .isEmpty();
    }

    @Test
    void anAnswerNoLongerHoldsWhenTheValueChanges() {
        String one = check(Map.of("2.1", amount("101")), null, Map.of()).get(0).key();
        String same =
                check(Map.of("2.1", amount("101.0")), null, Map.of()).get(0).key();
        String other =
                check(Map.of("2.1", amount("102")), null, Map.of()).get(0).key();

        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void whereMostAreAlikeTheMeanDeviationTakesThePlaceOfTheMedians() {
        double[] alike = {5, 5, 5, 5, 5, 5, 5, 9};

        assertThat(Sample.of(alike).scoreOf(7)).isCloseTo(2 / (1.253314 * 0.5), within(1e-9));
        assertThat(Sample.of(new double[] {5, 5}).scoreOf(5)).isZero();
        assertThat(Sample.of(new double[] {5, 5}).scoreOf(6)).isGreaterThan(1e300);
    }

    @Property
    void whatIsAddedToAllDoesNotMoveTheScore(
            @ForAll @Size(min = 3, max = 30) List<@DoubleRange(min = 0, max = 100) Double> others,
            @ForAll @DoubleRange(min = 0, max = 100) double number,
            @ForAll @DoubleRange(min = 1, max = 50) double more) {
        double[] plain =
                others.stream().mapToDouble(Double::doubleValue).map(Math::rint).toArray();
        double[] moved = Arrays.stream(plain).map(one -> one + Math.rint(more)).toArray();

        assertThat(Sample.of(moved).scoreOf(Math.rint(number) + Math.rint(more)))
                .isCloseTo(Sample.of(plain).scoreOf(Math.rint(number)), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "vn-ntm-commune-standard-2021-2025, 14.1, grade1, 140, share-in-range",
        "vn-ntm-commune-standard-2021-2025, 14.1, grade1, 100, ''",
        "vn-ntm-commune-advanced-2021-2025, 5.1, level1, 100.5, share-in-range",
        "vn-ntm-commune-advanced-2021-2025, 5.1, level2, 120, ''",
        "vn-ntm-commune-advanced-2021-2025, 5.1, level2, -1, not-negative",
        "vn-ntm-commune-standard-2026-2030, 3.9, insured, 101, share-in-range",
        "vn-ntm-commune-standard-2026-2030, 3.9, new, 100.5, growth-in-range",
        "vn-ntm-commune-standard-2026-2030, 3.9, new, -20, ''"
    })
    void aPartIsHeldAgainstTheRangeOfItsOwnUnit(String set, String code, String part, String number, String rule) {
        assertThat(check(set, Map.of(code, new Value.Parts(Map.of(part, amount(number))))))
                .extracting(Remark::rule)
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "vn-ntm-commune-standard-2026-2030, 3.1, -101, growth-in-range",
        "vn-ntm-commune-standard-2026-2030, 3.1, 100, ''",
        "vn-ntm-commune-advanced-2021-2025, 18.2, -1, not-negative",
        "vn-ntm-commune-advanced-2021-2025, 18.2, 80, ''",
        "vn-ntm-commune-model-2021-2025, 4, -1, not-negative"
    })
    void numbersOfEveryUnitHaveARange(String set, String code, String number, String rule) {
        assertThat(check(set, Map.of(code, amount(number))))
                .extracting(Remark::rule)
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void everyUnitOfAShippedSetHasARange() {
        Set<String> held = new TreeSet<>();
        RULES.forEach(rule -> {
            if (rule instanceof Rule.Range range && range.which().units() != null) {
                held.addAll(range.which().units());
            }
        });

        assertThat(ShippedCatalogue.sets()).allSatisfy(set -> assertThat(held)
                .containsAll(NumberPaths.of(set).units().values()));
    }

    @Test
    void theAdvancedSetHasItsCertifiedAndItsHouseholdsCheckedToo() {
        Map<String, Value> values = Map.of(
                "12.1", parts("men", "60", "women", "55"),
                "12.2", parts("men", "61", "women", "55"),
                "4", parts("part", "990", "of", "1000"),
                "18.7", parts("part", "990", "of", "1001"));

        assertThat(check("vn-ntm-commune-advanced-2021-2025", values))
                .extracting(Remark::key)
                .containsExactly(
                        "certified-among-trained:12.2/men,12.1/men=61,60", "same-households-advanced:18.7,4=1001,1000");
        assertThat(check(
                        "vn-ntm-district-standard-2021-2025",
                        Map.of(
                                "7.2", parts("part", "990", "of", "1000"),
                                "8.1", parts("part", "990", "of", "1001"))))
                .extracting(Remark::rule)
                .containsExactly("same-households-district");
    }

    @ParameterizedTest
    @CsvSource({"95, 85, false", "85, 85, false", "85, 85.5, true"})
    void theLowestShareOfTheSatisfiedIsNotAboveThatOfAll(String overall, String lowest, boolean conspicuous) {
        Map<String, Value> values = Map.of("satisfaction-rate", parts("overall", overall, "lowest", lowest));

        assertThat(check(values, null, Map.of()))
                .extracting(Remark::rule)
                .isEqualTo(conspicuous ? List.of("lowest-below-overall-satisfaction") : List.of());
    }

    private static List<Remark> check(String id, Map<String, Value> values) {
        IndicatorSet set = ShippedCatalogue.sets().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return RuleCheck.check(RULES, new Snapshot(set, ON, Reading.of(values), null, Map.of()));
    }

    private static List<Remark> check(
            Map<String, Value> values, Snapshot.@Nullable Earlier earlier, Map<String, Sample> peers) {
        Snapshot snapshot = new Snapshot(SET, ON, Reading.of(values), earlier, peers);
        return RULES.stream().flatMap(rule -> rule.check(snapshot).stream()).toList();
    }

    private static Value amount(String number) {
        return new Value.Amount(new BigDecimal(number));
    }

    private static Value parts(String one, String first, String other, String second) {
        return new Value.Parts(Map.of(one, amount(first), other, amount(second)));
    }

    private static List<BigDecimal> peers(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(BigDecimal::new).toList();
    }
}
