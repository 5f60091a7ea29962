package vn.ntm.criteria.assessments.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import vn.ntm.criteria.assessments.keeping.AssessmentJson;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.Lives;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.life.SetRef;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;

/** What is kept of a judgement is found again, however the numbers were written. */
class KeptJudgementPropertiesTest {

    private static final LocalDate DAY = LocalDate.parse("2023-12-31");
    private static final IndicatorSet SET = ShippedCatalogue.read()
            .find("vn-ntm-commune-standard-2021-2025", DAY)
            .orElseThrow();

    @Property(tries = 300)
    void aKeptJudgementIsFoundAgain(
            @ForAll @BigRange(min = "0", max = "100") @Scale(6) BigDecimal number,
            @ForAll @IntRange(max = 4) int zeros) {
        Assessment assessment = assessed(number.setScale(number.scale() + zeros));
        Judgement then = Judgement.of(assessment, SET, Stage.DECLARED, OtherSets.NONE);
        Inputs inputs = AssessmentJson.read(AssessmentJson.write(then.inputs()), Inputs.class);
        KeptVerdict kept = AssessmentJson.read(AssessmentJson.write(then.kept()), KeptVerdict.class);

        assertThat(kept).isEqualTo(then.kept());
        assertThat(Judgement.again(assessment, SET, inputs)).isEqualTo(kept);
    }

    @Property(tries = 100)
    void valuesAreTheSameHoweverManyZerosTheyWereGivenWith(
            @ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal number,
            @ForAll @IntRange(max = 4) int zeros) {
        Value.Amount amount = new Value.Amount(number.setScale(number.scale() + zeros));

        assertThat(amount).isEqualTo(new Value.Amount(number));
        assertThat(amount.number()).isEqualByComparingTo(number);
        assertThat(amount.number().scale()).isNotNegative();
    }

    private static Assessment assessed(BigDecimal number) {
        SetRef ref = new SetRef(SET.id(), SET.version(), 1, SetKind.COMMUNE, SetLevel.STANDARD);
        Value amount = new Value.Amount(number);
        Said said = new Said(amount, null, null, "commune", null, Lives.AT, false);
        Said share = new Said(
                new Value.Parts(Map.of("part", amount, "of", new Value.Amount(new BigDecimal("100.50")))),
                null,
                null,
                "commune",
                null,
                Lives.AT,
                false);
        return Life.declare(
                Lives.draft(ref, DAY, Circumstances.of(DAY, "DBSH")), Map.of("10", said, "4.2", share, "15.1", said));
    }
}
