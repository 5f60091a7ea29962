package vn.ntm.criteria.assessments.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.assessments.keeping.AssessmentJson;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.Lives;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.life.SetRef;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.requirements.thresholds.Resolved;

/** A verdict is found again from what was kept, whatever has changed since. */
class JudgementTest {

    private static final LocalDate DAY = LocalDate.parse("2023-12-31");
    private static final Catalogue CATALOGUE = ShippedCatalogue.read();

    /** Its income is that of advanced communes and a tenth more. */
    private static final IndicatorSet MODEL =
            CATALOGUE.find("vn-ntm-commune-model-2021-2025", DAY).orElseThrow();

    private static final String INCOME = MODEL.codes().stream()
            .filter(code ->
                    MODEL.find(code).orElseThrow().requirement().toString().contains("OfSet"))
            .findFirst()
            .orElseThrow();

    @Test
    void aThresholdThatWasDerivedThenIsTakenAgain() {
        Assessment assessment = assessed();
        Judgement then = Judgement.of(assessment, MODEL, Stage.DECLARED, fixed("50"));

        assertThat(then.inputs().others().values()).containsExactly(new BigDecimal("50"));
        assertThat(then.kept().indicators().get(INCOME).threshold()).isEqualByComparingTo("55");
        assertThat(then.kept().indicators().get(INCOME).verdict()).isEqualTo("met");
        // The other set has risen since: who asked it now would find another verdict.
        assertThat(Judgement.of(assessment, MODEL, Stage.DECLARED, fixed("60")).kept())
                .isNotEqualTo(then.kept());
        assertThat(Judgement.again(assessment, MODEL, then.inputs())).isEqualTo(then.kept());
    }

    @Test
    void aThresholdThatWasNotKnownThenIsNotKnownAgain() {
        Judgement then = Judgement.of(assessed(), MODEL, Stage.DECLARED, OtherSets.NONE);

        assertThat(then.kept().indicators().get(INCOME).verdict()).isEqualTo("undecided");
        assertThat(then.inputs().others()).hasSize(1).containsValue(null);
        assertThat(Judgement.again(assessed(), MODEL, then.inputs())).isEqualTo(then.kept());
    }

    @Test
    void theSameInputsGiveTheSameVerdictWhateverWasSaidLater() {
        Assessment before = assessed();
        Judgement then = Judgement.of(before, MODEL, Stage.DECLARED, fixed("50"));
        Assessment after = Life.correct(Life.submit(before), Map.of(INCOME, Lives.said(1, "commune")));

        assertThat(Judgement.again(after, MODEL, then.inputs())).isEqualTo(then.kept());
        assertThat(Judgement.of(after, MODEL, Stage.DECLARED, fixed("50")).kept())
                .isNotEqualTo(then.kept());
    }

    @Test
    void whatAUnitWasRecognisedAsIsNotReadAsTheLevelThatItReached() {
        KeptVerdict now =
                Judgement.of(assessed(), MODEL, Stage.DECLARED, fixed("50")).kept();
        String before = AssessmentJson.write(now).replace("\"stage\"", "\"level\":\"advanced\",\"stage\"");

        assertThat(before).contains("\"level\":\"advanced\"");
        assertThat(AssessmentJson.read(before, KeptVerdict.class)).isEqualTo(now);
    }

    private static Assessment assessed() {
        SetRef ref = new SetRef(MODEL.id(), MODEL.version(), 1, SetKind.COMMUNE, SetLevel.MODEL);
        Said income = new Said(new Value.Amount(new BigDecimal("57.5")), null, null, "commune", null, Lives.AT, false);
        return Life.declare(Lives.draft(ref, DAY, Circumstances.of(DAY, "DBSH")), Map.of(INCOME, income));
    }

    private static OtherSets fixed(String threshold) {
        return (set, indicator, unit) -> Resolved.of(new BigDecimal(threshold));
    }
}
