package vn.ntm.criteria.assessments.telling;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessedVerdict;
import vn.ntm.contracts.AssessmentSubmitted.CriterionVerdict;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
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

/** What a set says of an assessment, in the words and with the sources by which others can do without the set. */
final class ToldVerdict {

    private ToldVerdict() {}

    static AssessedVerdict of(Assessment assessment, Judgement judgement, boolean confirmed) {
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
