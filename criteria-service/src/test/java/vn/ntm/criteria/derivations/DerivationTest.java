package vn.ntm.criteria.derivations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.derivations.Derivation.Inside;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.verdicts.Case;
import vn.ntm.criteria.verdicts.SetEvaluation;

/** What is computed from the record, and what may be declared beside it. */
class DerivationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final Catalogue SHIPPED = ShippedCatalogue.read();

    @Test
    void aShareCountsTheUnitsOfTheKindThatStandAtTheLevelOrAboveIt() {
        Map<String, Value> values = Derivation.of(
                set(SetKind.DISTRICT, SetLevel.STANDARD).derived(),
                null,
                List.of(
                        commune(RecognitionLevel.STANDARD),
                        commune(RecognitionLevel.MODEL),
                        commune(null),
                        new Inside(SetKind.TOWN, RecognitionLevel.STANDARD)));

        assertThat(values)
                .containsOnly(
                        Map.entry("share-communes-standard", Derived.Share.of(2, 3)),
                        Map.entry("share-communes-advanced", Derived.Share.of(1, 3)));
    }

    @Test
    void aTownHasCompletedItsTaskWhereItsDecisionIsOnRecord() {
        Map<String, Value> values = Derivation.of(
                set(SetKind.PROVINCE, SetLevel.COMPLETED).derived(),
                null,
                List.of(
                        new Inside(SetKind.TOWN, RecognitionLevel.STANDARD),
                        new Inside(SetKind.TOWN, null),
                        new Inside(SetKind.DISTRICT, RecognitionLevel.ADVANCED)));

        assertThat(values)
                .containsEntry("share-towns-completed", Derived.Share.of(1, 2))
                .containsEntry("share-districts-standard", Derived.Share.of(1, 1))
                .containsEntry("share-districts-advanced", Derived.Share.of(1, 1))
                .containsEntry("share-communes-advanced", Derived.Share.of(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, false", "ADVANCED, true", "MODEL, true", ", false"})
    void aModelCommuneIsAdvancedWhereItIsRecognisedSo(@Nullable SetLevel own, boolean achieved) {
        assertThat(Derivation.of(set(SetKind.COMMUNE, SetLevel.MODEL).derived(), own, List.of()))
                .containsOnly(Map.entry("1", new Value.Achievement(achieved)));
    }

    @Test
    void aShareOfNoneDoesNotApplyAndAnyOtherSaysWhereItIsFrom() {
        IndicatorSet set = set(SetKind.DISTRICT, SetLevel.STANDARD);

        Finding none = found(set, Derivation.of(set.derived(), null, List.of()));
        assertThat(none.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(none.remark().en()).isEqualTo("The unit has none of these units on the day");
        Finding half = found(set, Derivation.of(set.derived(), null, List.of(commune(null), commune(null))));
        assertThat(half.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(half.margin()).isEqualByComparingTo("-100");
        assertThat(half.remark().en()).isEqualTo("Computed from the recognitions on record");
        assertThat(found(set, Map.of()).verdict()).isEqualTo(Verdict.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "26.1, true",
        "26, true",
        "26.0870, true",
        "26.2, false",
        "27, false",
        "0, false",
    })
    void aPercentageMayBeDeclaredAsItIsRounded(String declared, boolean agrees) {
        Value computed = Derived.Share.of(6, 23);

        assertThat(Computed.agrees(new Value.Amount(new BigDecimal(declared)), computed))
                .isEqualTo(agrees);
    }

    @Test
    void theSameCountsMayBeDeclaredAndNoOthers() {
        Value computed = Derived.Share.of(6, 23);

        assertThat(Computed.agrees(Derived.Share.of(6, 23), computed)).isTrue();
        assertThat(Computed.agrees(Derived.Share.of(12, 46), computed)).isFalse();
        assertThat(Computed.agrees(Derived.Share.of(0, 0), Derived.Share.of(0, 0)))
                .isFalse();
        assertThat(Computed.agrees(new Value.Achievement(true), new Value.Achievement(false)))
                .isFalse();
        assertThat(Computed.agrees(new Value.Achievement(true), null)).isTrue();
        assertThat(Computed.accepted(computed).en())
                .isEqualTo("6/23 (Computed from the recognitions on record), or nothing");
    }

    private static Finding found(IndicatorSet set, Map<String, Value> computed) {
        return SetEvaluation.evaluate(
                        set, new Case(Circumstances.of(DAY, null), null, Map.of(), Map.of(), computed), SHIPPED)
                .conditions()
                .get(0)
                .finding();
    }

    private static Inside commune(@Nullable RecognitionLevel level) {
        return new Inside(SetKind.COMMUNE, level);
    }

    private static IndicatorSet set(SetKind kind, SetLevel level) {
        return SHIPPED.applicable(kind, level, DAY).orElseThrow();
    }
}
