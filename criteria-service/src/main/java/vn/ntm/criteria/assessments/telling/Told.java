package vn.ntm.criteria.assessments.telling;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessedVerdict;
import vn.ntm.contracts.AssessmentAppraised;
import vn.ntm.contracts.AssessmentCorrected;
import vn.ntm.contracts.AssessmentFinalised;
import vn.ntm.contracts.AssessmentReturned;
import vn.ntm.contracts.AssessmentSubmitted;
import vn.ntm.contracts.AssessmentSubmitted.CriterionVerdict;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.contracts.AssessmentSuperseded;
import vn.ntm.contracts.AssessmentVerified;
import vn.ntm.contracts.Fact;
import vn.ntm.contracts.IndicatorVerdict;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.criteria.verdicts.SetVerdict;
import vn.ntm.criteria.verdicts.SetVerdict.Judged;

/** What became of an assessment, as a fact that carries all that others need. */
public final class Told {

    private final Assessment assessment;
    private final AssessedVerdict verdict;

    /** @param confirmed whether the text of the set was published */
    public Told(Assessment assessment, Judgement judgement, boolean confirmed) {
        this.assessment = assessment;
        this.verdict = verdict(assessment, judgement, confirmed);
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

    private static AssessedVerdict verdict(Assessment assessment, Judgement judgement, boolean confirmed) {
        SetVerdict found = judgement.verdict();
        Stage stage = judgement.inputs().stage();
        return new AssessedVerdict(
                assessment.set().id(),
                assessment.set().level().toString(),
                assessment.set().version(),
                assessment.set().revision(),
                confirmed,
                judgement.kept().level(),
                judgement.kept().criteriaMet(),
                judgement.kept().criteriaTotal(),
                judgement.kept().met(),
                found.criteria().stream()
                        .map(one -> criterion(found.set(), one))
                        .toList(),
                indicators(assessment, stage, found.conditions().stream()),
                indicators(assessment, stage, found.criteria().stream().flatMap(one -> one.indicators().stream())));
    }

    private static CriterionVerdict criterion(IndicatorSet set, SetVerdict.CriterionVerdict one) {
        int number = one.criterion().number();
        int indicators = one.indicators().size();
        return new CriterionVerdict(
                number,
                outcome(one.verdict()),
                indicators == 1
                        ? "Đạt chỉ tiêu của tiêu chí " + number
                        : "Đạt tất cả " + indicators + " chỉ tiêu của tiêu chí " + number,
                set.source() + ", tiêu chí " + number,
                null,
                one.criterion().nameVi(),
                one.criterion().nameEn());
    }

    private static List<IndicatorVerdict> indicators(Assessment assessment, Stage stage, Stream<Judged> judged) {
        return judged.map(one -> {
                    String code = one.indicator().code();
                    Said said = assessment.entry(code).at(stage);
                    boolean computed = assessment.basis().derived().containsKey(code);
                    return indicator(
                            one,
                            computed ? Derived.SOURCE.vi() : said == null ? null : said.source(),
                            said == null ? null : said.remark());
                })
                .toList();
    }

    private static IndicatorVerdict indicator(Judged judged, @Nullable String source, @Nullable String remark) {
        Indicator indicator = judged.indicator();
        return new IndicatorVerdict(
                indicator.code(),
                outcome(judged.finding().verdict()),
                ValueJson.plain(judged.finding().value()),
                indicator.unit(),
                judged.finding().requirement().vi(),
                judged.finding().threshold(),
                judged.finding().margin(),
                legal(indicator.source()),
                source,
                remark);
    }

    private static String legal(Indicator.Source source) {
        return source.annex() == null
                ? source.decision() + ", " + source.item()
                : source.decision() + ", Phụ lục " + source.annex() + ", " + source.item();
    }

    private static @Nullable Object value(@Nullable Said said) {
        return said == null ? null : ValueJson.plain(said.value());
    }

    private static Outcome outcome(Verdict verdict) {
        return switch (verdict) {
            case MET -> Outcome.MET;
            case NOT_MET -> Outcome.NOT_MET;
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
            case MISSING -> Outcome.MISSING;
            case UNDECIDED -> Outcome.UNDECIDED;
        };
    }
}
