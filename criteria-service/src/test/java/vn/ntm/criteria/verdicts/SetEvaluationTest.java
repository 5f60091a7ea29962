package vn.ntm.criteria.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
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

    private static Map<String, Value> examples(IndicatorSet set) {
        Map<String, Value> values = new HashMap<>();
        set.conditions().forEach(one -> values.put(one.code(), Law.boundary(set.id(), one.code(), UNIT)));
        return values;
    }

    private static SetVerdict evaluate(IndicatorSet set, @Nullable SetLevel recognised, Map<String, Value> values) {
        return SetEvaluation.evaluate(set, new Case(UNIT, recognised, values, Map.of()), CATALOGUE);
    }

    private static IndicatorSet set(SetKind kind, SetLevel level) {
        return CATALOGUE.applicable(kind, level, DAY).orElseThrow();
    }

    private static Value amount(String number) {
        return new Value.Amount(new BigDecimal(number));
    }
}
