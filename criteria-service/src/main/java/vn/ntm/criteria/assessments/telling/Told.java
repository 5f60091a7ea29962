package vn.ntm.criteria.assessments.telling;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessedVerdict;
import vn.ntm.contracts.AssessmentAppraised;
import vn.ntm.contracts.AssessmentCorrected;
import vn.ntm.contracts.AssessmentFinalised;
import vn.ntm.contracts.AssessmentReturned;
import vn.ntm.contracts.AssessmentSubmitted;
import vn.ntm.contracts.AssessmentSuperseded;
import vn.ntm.contracts.AssessmentVerified;
import vn.ntm.contracts.Fact;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.values.ValueJson;

/** What became of an assessment, as a fact that carries all that others need. */
public final class Told {

    private final Assessment assessment;
    private final AssessedVerdict verdict;

    /** @param confirmed whether the text of the set was published */
    public Told(Assessment assessment, Judgement judgement, boolean confirmed) {
        this.assessment = assessment;
        this.verdict = ToldVerdict.of(assessment, judgement, confirmed);
    }

    public Fact submitted() {
        return new AssessmentSubmitted(
                assessment.id(),
                assessment.unit().id(),
                assessment.unit().code(),
                verdict.setId(),
                verdict.setVersion(),
                assessment.on(),
                verdict.criteriaMet(),
                verdict.criteriaTotal(),
                verdict.met(),
                verdict.criteria(),
                assessment.source(),
                assessment.illustrative(),
                assessment.round(),
                verdict);
    }

    public Fact verified() {
        return new AssessmentVerified(
                assessment.id(),
                assessment.unit().id(),
                assessment.unit().code(),
                assessment.on(),
                assessment.round(),
                verdict,
                assessment.illustrative());
    }

    public Fact appraised() {
        return new AssessmentAppraised(
                assessment.id(),
                assessment.unit().id(),
                assessment.unit().code(),
                assessment.on(),
                assessment.round(),
                verdict,
                assessment.illustrative());
    }

    public Fact finalised() {
        return new AssessmentFinalised(
                assessment.id(),
                assessment.unit().id(),
                assessment.unit().code(),
                assessment.on(),
                assessment.round(),
                verdict,
                assessment.illustrative());
    }

    /** @param before the assessment before its values were changed */
    public Fact corrected(Assessment before, Map<String, Said> said) {
        List<AssessmentCorrected.Correction> corrections = said.entrySet().stream()
                .map(one -> new AssessmentCorrected.Correction(
                        one.getKey(),
                        value(before.entry(one.getKey()).declared()),
                        value(one.getValue()),
                        one.getValue().remark() == null ? "" : one.getValue().remark()))
                .toList();
        return new AssessmentCorrected(
                assessment.id(),
                assessment.unit().id(),
                assessment.unit().code(),
                assessment.on(),
                assessment.round(),
                corrections,
                verdict,
                assessment.illustrative());
    }

    /** @param indicators the reasons of those that have one of their own */
    public Fact returned(@Nullable String reason, Map<String, String> indicators) {
        return new AssessmentReturned(
                assessment.id(),
                assessment.unit().id(),
                assessment.unit().code(),
                assessment.on(),
                assessment.round(),
                reason,
                indicators.entrySet().stream()
                        .map(one -> new AssessmentReturned.ReturnedIndicator(one.getKey(), one.getValue()))
                        .toList(),
                verdict,
                assessment.illustrative());
    }

    /** @param by the assessment that has taken its place */
    public Fact superseded(UUID by) {
        return new AssessmentSuperseded(
                assessment.id(),
                assessment.unit().id(),
                assessment.unit().code(),
                assessment.on(),
                by,
                assessment.round(),
                verdict,
                assessment.illustrative());
    }

    private static @Nullable Object value(@Nullable Said said) {
        return said == null ? null : ValueJson.plain(said.value());
    }
}
