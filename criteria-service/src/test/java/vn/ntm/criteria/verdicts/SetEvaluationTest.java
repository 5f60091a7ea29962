package vn.ntm.criteria.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.ShippedCatalogue;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Comparison;
import vn.ntm.criteria.requirements.ProvincialDecision;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.requirements.Verdict;
import vn.ntm.criteria.verdicts.SetVerdict.CriterionVerdict;

class SetEvaluationTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.read();
    private static final LocalDate DAY = LocalDate.parse("2023-12-31");
    private static final Circumstances UNIT = Circumstances.of(DAY, "TDMNPB");
    private static final IndicatorSet STANDARD = set(SetKind.COMMUNE, SetLevel.STANDARD);
    private static final IndicatorSet PROVINCE = set(SetKind.PROVINCE, SetLevel.COMPLETED);
    private static final IndicatorSet MODEL = set(SetKind.COMMUNE, SetLevel.MODEL);

    @Test
    void theLevelIsReachedWhereEverythingHolds() {
        Map<String, Value> values = examples(PROVINCE);

        SetVerdict met = evaluate(PROVINCE, null, values);
        values.put("share-communes-advanced", amount("39.9"));
        SetVerdict short1 = evaluate(PROVINCE, null, values);

        assertThat(met.level()).isEqualTo(SetLevel.COMPLETED);
        assertThat(met.lacking()).isEmpty();
        assertThat(short1.level()).isNull();
        assertThat(short1.lacking())
                .extracting(one -> one.indicator().code())
                .containsExactly("share-communes-advanced");
        assertThat(short1.lacking().get(0).finding().margin()).isEqualByComparingTo("-0.1");
    }

    @Test
    void whatLacksIsSaidNearestFirst() {
        Map<String, Value> values = examples(PROVINCE);
        values.put("share-districts-advanced", amount("10"));
        values.put("share-communes-advanced", amount("38"));
        values.put("sipas", amount("89"));
        values.remove("green-land");

        assertThat(evaluate(PROVINCE, null, values).lacking())
                .extracting(one -> one.indicator().code())
                .containsExactly("sipas", "share-communes-advanced", "share-districts-advanced", "green-land");
    }

    @Test
    void theLowerLevelComesFirst() {
        assertThat(evaluate(MODEL, null, Map.of()).levelBelow()).isEqualTo(SetLevel.ADVANCED);
        assertThat(evaluate(MODEL, SetLevel.STANDARD, Map.of()).levelBelow()).isEqualTo(SetLevel.ADVANCED);
        assertThat(evaluate(MODEL, SetLevel.ADVANCED, Map.of()).levelBelow()).isNull();
    }

    @Test
    void recognisedIsNotMeetsNow() {
        Map<String, Value> values = examples(PROVINCE);

        SetVerdict short1 = evaluate(PROVINCE, SetLevel.COMPLETED, Map.of());
        SetVerdict met = evaluate(PROVINCE, SetLevel.COMPLETED, values);

        assertThat(short1.level()).isNull();
        assertThat(short1.met()).isFalse();
        assertThat(short1.recognised()).isEqualTo(SetLevel.COMPLETED);
        assertThat(met.level()).isEqualTo(SetLevel.COMPLETED);
        assertThat(met.met()).isTrue();
    }

    @Test
    void aSetWithUnreadIndicatorsIsNeverSaidToBeMet() {
        IndicatorSet advanced = set(SetKind.DISTRICT, SetLevel.ADVANCED);

        SetVerdict verdict = evaluate(advanced, SetLevel.STANDARD, examples(advanced));

        assertThat(verdict.met()).isFalse();
        assertThat(verdict.unread().map(Criterion::number)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(verdict.criteria())
                .hasSize(9)
                .extracting(CriterionVerdict::verdict)
                .containsOnly(Verdict.UNDECIDED);
    }

    @Test
    void aDifficultCommuneOfTheDeltaHasTheMountainsThresholds() {
        Circumstances unit = new Circumstances(DAY, "DBSH", "III", null, Set.of(), Map.of(), Map.of());
        SetVerdict verdict =
                SetEvaluation.evaluate(STANDARD, new Case(unit, null, Map.of("10", amount("42")), Map.of()), CATALOGUE);

        assertThat(verdict.criteria().get(9).verdict()).isEqualTo(Verdict.MET);
        assertThat(verdict.criteria().get(9).indicators().get(0).finding().threshold())
                .isEqualByComparingTo("42");
    }

    @Test
    void aValueOfNoIndicatorIsABug() {
        assertThatThrownBy(() -> evaluate(STANDARD, null, Map.of("20.1", amount("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20.1");
    }

    @Property(tries = 200)
    void aCriterionIsMetExactlyWhenItsApplicableIndicatorsAre(@ForAll("someValues") Map<String, Value> values) {
        for (CriterionVerdict criterion : evaluate(STANDARD, null, values).criteria()) {
            List<Verdict> applicable = criterion.indicators().stream()
                    .map(one -> one.finding().verdict())
                    .filter(verdict -> verdict != Verdict.NOT_APPLICABLE)
                    .toList();

            assertThat(criterion.verdict() == Verdict.MET)
                    .isEqualTo(!applicable.isEmpty() && applicable.stream().allMatch(Verdict.MET::equals));
            assertThat(criterion.verdict() == Verdict.NOT_MET).isEqualTo(applicable.contains(Verdict.NOT_MET));
        }
    }

    @Property(tries = 200)
    void theOrderOfValuesDoesNotMatter(@ForAll("someValues") Map<String, Value> values, @ForAll Random random) {
        List<String> codes = new ArrayList<>(values.keySet());
        Collections.shuffle(codes, random);
        Map<String, Value> shuffled = new LinkedHashMap<>();
        codes.forEach(code -> shuffled.put(code, values.get(code)));

        assertThat(evaluate(STANDARD, null, shuffled)).isEqualTo(evaluate(STANDARD, null, values));
    }

    @Property(tries = 200)
    void aBetterValueNeverTurnsMetIntoNotMet(
            @ForAll("someValues") Map<String, Value> values, @ForAll @IntRange(min = 1, max = 5000) int hundredths) {
        SetVerdict before = evaluate(STANDARD, null, values);
        Map<String, Value> better = new HashMap<>(values);
        better.replaceAll(
                (code, value) -> better(STANDARD.find(code).orElseThrow(), value, BigDecimal.valueOf(hundredths, 2)));
        SetVerdict after = evaluate(STANDARD, null, better);

        for (int i = 0; i < before.criteria().size(); i++) {
            if (before.criteria().get(i).verdict() == Verdict.MET) {
                assertThat(after.criteria().get(i).verdict()).isEqualTo(Verdict.MET);
            }
        }
        assertThat(after.lacking()).hasSizeLessThanOrEqualTo(before.lacking().size());
    }

    @Provide
    Arbitrary<Map<String, Value>> someValues() {
        List<Indicator> indicators = STANDARD.indicators();
        return Arbitraries.of(0, 1, 2, 3).list().ofSize(indicators.size()).map(picks -> {
            Map<String, Value> values = new HashMap<>();
            for (int i = 0; i < picks.size(); i++) {
                String code = indicators.get(i).code();
                int pick = picks.get(i);
                Example.of(indicators.get(i).requirement(), UNIT, CATALOGUE)
                        .filter(example -> pick > 0)
                        .map(example -> pick == 1 ? example.met() : pick == 2 ? example.boundary() : example.notMet())
                        .ifPresent(value -> values.put(code, value));
            }
            return values;
        });
    }

    private static Value better(Indicator indicator, Value value, BigDecimal by) {
        if (value instanceof Value.Achievement) {
            return new Value.Achievement(true);
        } else if (value instanceof Value.Amount amount) {
            if (indicator.requirement() instanceof Compared compared) {
                boolean lower = compared.comparison() != Comparison.AT_LEAST;
                return new Value.Amount(
                        lower
                                ? amount.number().subtract(by).max(BigDecimal.ZERO)
                                : amount.number().add(by));
            }
            return new Value.Amount(amount.number().add(by));
        }
        Map<String, Value> parts = new HashMap<>(((Value.Parts) value).byName());
        parts.replaceAll((name, part) -> better(indicator, part, by));
        return new Value.Parts(parts);
    }

    private static Map<String, Value> examples(IndicatorSet set) {
        Map<String, Value> values = new HashMap<>();
        set.conditions().forEach(one -> Example.of(one.requirement(), UNIT, CATALOGUE)
                .ifPresent(example -> values.put(one.code(), example.boundary())));
        return values;
    }

    private static SetVerdict evaluate(IndicatorSet set, @Nullable SetLevel recognised, Map<String, Value> values) {
        Map<String, ProvincialDecision> provincial = new HashMap<>();
        set.indicators().forEach(one -> provincial.put(one.code(), Example.provincialDecision(one.requirement())));
        return SetEvaluation.evaluate(set, new Case(UNIT, recognised, values, provincial), CATALOGUE);
    }

    private static IndicatorSet set(SetKind kind, SetLevel level) {
        return CATALOGUE.applicable(kind, level, DAY).orElseThrow();
    }

    private static Value amount(String number) {
        return new Value.Amount(new BigDecimal(number));
    }
}
