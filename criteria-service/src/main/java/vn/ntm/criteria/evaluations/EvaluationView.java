package vn.ntm.criteria.evaluations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.Finding;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.verdicts.SetVerdict;
import vn.ntm.criteria.verdicts.SetVerdict.Judged;
import vn.ntm.platform.problems.Text;
import vn.ntm.units.UnitOnDate;

/** A verdict as it is answered. */
record EvaluationView(
        SetRef set,
        UnitOnDate.@Nullable Ref unit,
        Circumstances facts,
        LocalDate on,
        @Nullable String level,
        @Nullable String levelBelow,
        List<IndicatorView> conditions,
        List<CriterionView> criteria,
        List<IndicatorView> lacking) {

    /**
     * The version of the set that was asked.
     *
     * @param draft why its text is not sure; absent where it is
     */
    record SetRef(
            String id, int version, String level, @Nullable String draft, int unread) {
        static SetRef of(IndicatorSet set) {
            return new SetRef(set.id(), set.version(), set.level().toString(), set.draft(), set.unread());
        }
    }

    /** A criterion. */
    record CriterionView(int number, String name, String verdict, List<IndicatorView> indicators) {}

    /**
     * An indicator.
     *
     * @param requirement in words
     * @param remark why it is undecided, or whose decision was followed
     */
    record IndicatorView(
            String code,
            String verdict,
            @Nullable Object value,
            String requirement,
            @Nullable BigDecimal threshold,
            @Nullable BigDecimal margin,
            String unit,
            @Nullable String remark,
            @Nullable Map<String, PartView> parts,
            SourceView source) {}

    /** A part of a composite. */
    record PartView(
            String verdict,
            @Nullable Object value,
            String requirement,
            @Nullable BigDecimal threshold,
            @Nullable BigDecimal margin,
            @Nullable String remark) {}

    /** Where in law the requirement stands, and how sure its text and threshold are. */
    record SourceView(
            String decision, @Nullable String annex, String item, String textConfidence, String thresholdConfidence) {}

    static EvaluationView of(Subject subject, Circumstances facts, SetVerdict verdict, Locale locale) {
        return new EvaluationView(
                SetRef.of(verdict.set()),
                subject.unit(),
                facts,
                facts.on(),
                verdict.level() == null ? null : verdict.level().toString(),
                verdict.levelBelow() == null ? null : verdict.levelBelow().toString(),
                all(verdict.conditions(), locale),
                verdict.criteria().stream()
                        .map(one -> new CriterionView(
                                one.criterion().number(),
                                new Text(
                                                one.criterion().nameVi(),
                                                one.criterion().nameEn())
                                        .in(locale),
                                one.verdict().toString(),
                                all(one.indicators(), locale)))
                        .toList(),
                all(verdict.lacking(), locale));
    }

    private static List<IndicatorView> all(List<Judged> judged, Locale locale) {
        return judged.stream().map(one -> view(one, locale)).toList();
    }

    private static IndicatorView view(Judged judged, Locale locale) {
        Indicator indicator = judged.indicator();
        Finding finding = judged.finding();
        Map<String, PartView> parts = new LinkedHashMap<>();
        finding.parts().forEach((name, part) -> parts.put(name, part(part, locale)));
        return new IndicatorView(
                indicator.code(),
                finding.verdict().toString(),
                plain(finding.value()),
                finding.requirement().in(locale),
                finding.threshold(),
                finding.margin(),
                indicator.unit(),
                finding.remark() == null ? null : finding.remark().in(locale),
                parts.isEmpty() ? null : parts,
                new SourceView(
                        indicator.source().decision(),
                        indicator.source().annex(),
                        indicator.source().item(),
                        indicator.textConfidence().toString(),
                        indicator.thresholdConfidence().toString()));
    }

    private static PartView part(Finding part, Locale locale) {
        return new PartView(
                part.verdict().toString(),
                plain(part.value()),
                part.requirement().in(locale),
                part.threshold(),
                part.margin(),
                part.remark() == null ? null : part.remark().in(locale));
    }

    private static @Nullable Object plain(@Nullable Value value) {
        if (value instanceof Value.Amount amount) {
            return amount.number();
        } else if (value instanceof Value.Achievement achievement) {
            return achievement.achieved();
        } else if (value instanceof Value.Parts parts) {
            Map<String, Object> byName = new TreeMap<>();
            parts.byName().forEach((name, part) -> byName.put(name, plain(part)));
            return byName;
        }
        return null;
    }
}
