package vn.ntm.criteria.assessments.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.assessments.judging.Inputs;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Lives;
import vn.ntm.criteria.assessments.life.SetRef;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;

/** What a step keeps says the same when it is read again, also what was kept before values were computed. */
class KeptInputsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final IndicatorSet SET = ShippedCatalogue.read()
            .applicable(SetKind.DISTRICT, SetLevel.STANDARD, DAY)
            .orElseThrow();

    @Test
    void whatWasComputedIsKeptAndFoundAgain() {
        Judgement then = Judgement.of(assessment(), SET, Stage.DECLARED, OtherSets.NONE);

        Inputs read = AssessmentJson.read(AssessmentJson.write(then.inputs()), Inputs.class);

        assertThat(read.basis().derived()).isEqualTo(assessment().basis().derived());
        assertThat(then.kept().indicators().get("share-communes-standard").verdict())
                .isEqualTo("met");
        assertThat(then.kept().indicators().get("share-communes-advanced").verdict())
                .isEqualTo("not-applicable");
        assertThat(Judgement.again(assessment(), SET, read)).isEqualTo(then.kept());
    }

    @Test
    void inputsOfBeforeHaveNothingComputed() {
        Judgement now = Judgement.of(assessment(), SET, Stage.DECLARED, OtherSets.NONE);
        ObjectNode before = (ObjectNode) AssessmentJson.tree(now.inputs());
        ((ObjectNode) before.path("basis")).remove("derived");

        Inputs read = AssessmentJson.read(before.toString(), Inputs.class);

        assertThat(read.basis().derived()).isEmpty();
        assertThat(Judgement.again(assessment(), SET, read)
                        .indicators()
                        .get("share-communes-standard")
                        .verdict())
                .isEqualTo("missing");
    }

    private static Assessment assessment() {
        SetRef ref = new SetRef(SET.id(), SET.version(), 1, SET.kind(), SET.level());
        Assessment draft = Lives.draft(ref, DAY, Circumstances.of(DAY, null));
        return draft.by(
                ref,
                new Assessment.Basis(
                        draft.basis().unit(),
                        null,
                        Map.of(),
                        Map.of(
                                "share-communes-standard", Derived.Share.of(23, 23),
                                "share-communes-advanced", Derived.Share.of(0, 0))));
    }
}
