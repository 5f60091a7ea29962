package vn.ntm.criteria.assessments.judging;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.verdicts.Case;
import vn.ntm.criteria.verdicts.SetEvaluation;
import vn.ntm.criteria.verdicts.SetVerdict;

/**
 * What a set says of an assessment at one stage.
 *
 * @param inputs all that it follows from
 * @param verdict in full
 * @param kept the same as it is kept
 */
public record Judgement(Inputs inputs, SetVerdict verdict, KeptVerdict kept) {

    /** What the set says by the values of this stage. */
    public static Judgement of(Assessment assessment, IndicatorSet set, Stage stage, OtherSets others) {
        OtherThresholds thresholds = OtherThresholds.remembering(others);
        SetVerdict verdict = SetEvaluation.evaluate(set, about(assessment, stage), thresholds);
        Inputs inputs =
                new Inputs(assessment.set(), stage, assessment.basis(), assessment.entries(), thresholds.found());
        return new Judgement(inputs, verdict, KeptVerdict.of(assessment.set(), stage, verdict));
    }

    /** The ids of the sets from which thresholds were derived. */
    public Set<String> derivedFrom() {
        return inputs.others().keySet().stream()
                .map(key -> key.substring(0, key.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What the set says by inputs that were kept.
     *
     * @param set the text that the inputs name
     */
    public static KeptVerdict again(Assessment assessment, IndicatorSet set, Inputs inputs) {
        Assessment then = assessment.as(inputs.set(), inputs.basis(), inputs.entries());
        SetVerdict verdict =
                SetEvaluation.evaluate(set, about(then, inputs.stage()), OtherThresholds.remembered(inputs.others()));
        return KeptVerdict.of(inputs.set(), inputs.stage(), verdict);
    }

    private static Case about(Assessment assessment, Stage stage) {
        Assessment.Basis basis = assessment.basis();
        return new Case(basis.unit(), basis.recognised(), assessment.values(stage), basis.decisions(), basis.derived());
    }
}
