package vn.ntm.criteria.explanations;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Confidence;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.criteria.verdicts.SetVerdict;
import vn.ntm.criteria.verdicts.SetVerdict.Judged;
import vn.ntm.platform.problems.Text;

/**
 * A verdict in words: of every indicator what was required, by which text, what was found and how far off it is.
 *
 * @param level the level that the values reach; absent where it is none
 * @param levelBelow what the unit must be recognised as first and is not
 * @param lacking what keeps the unit from the set's level, nearest first; last the criteria of which the set has no text,
 *     each by its number
 */
public record Explanation(
        @Nullable String level,
        @Nullable String levelBelow,
        List<IndicatorView> conditions,
        List<CriterionView> criteria,
        List<IndicatorView> lacking) {

    private static final Text UNREAD = new Text(
            "Nội dung tiêu chí chưa được nhập từ văn bản chính thức",
            "The criterion's text has not been entered from the official text yet");

    /** A criterion. */
    public record CriterionView(int number, String name, String verdict, List<IndicatorView> indicators) {}

    /**
     * An indicator.
     *
     * @param requirement in words
     * @param remark why it is undecided, or whose decision was followed
     */
    public record IndicatorView(
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
    public record PartView(
            String verdict,
            @Nullable Object value,
            String requirement,
            @Nullable BigDecimal threshold,
            @Nullable BigDecimal margin,
            @Nullable String remark) {}

    /** Where in law the requirement stands, and how sure its text and threshold are. */
    public record SourceView(
            String decision, @Nullable String annex, String item, String textConfidence, String thresholdConfidence) {}

    /** The verdict in this language. */
    public static Explanation of(SetVerdict verdict, Locale locale) {
        return new Explanation(
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
                Stream.concat(
                                verdict.lacking().stream().map(one -> view(one, locale)),
                                verdict.unread().map(one -> unread(verdict.set(), one, locale)))
                        .toList());
    }

    private static List<IndicatorView> all(List<Judged> judged, Locale locale) {
        return judged.stream().map(one -> view(one, locale)).toList();
    }

    private static IndicatorView view(Judged judged, Locale locale) {
        Indicator indicator = judged.indicator();
        Finding finding = judged.finding();
        Map<String, PartView> parts = new LinkedHashMap<>();
        finding.parts().forEach(part -> parts.put(part.name(), part(part.finding(), locale)));
        return new IndicatorView(
                indicator.code(),
                finding.verdict().toString(),
                ValueJson.plain(finding.value()),
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

    /** A criterion of which nobody can say whether it is met: its text is not entered yet. */
    private static IndicatorView unread(IndicatorSet set, Criterion criterion, Locale locale) {
        return new IndicatorView(
                String.valueOf(criterion.number()),
                Verdict.UNDECIDED.toString(),
                null,
                new Text(criterion.nameVi(), criterion.nameEn()).in(locale),
                null,
                null,
                "",
                UNREAD.in(locale),
                null,
                new SourceView(
                        set.source(),
                        null,
                        String.valueOf(criterion.number()),
                        Confidence.NONE.toString(),
                        Confidence.NONE.toString()));
    }

    private static PartView part(Finding part, Locale locale) {
        return new PartView(
                part.verdict().toString(),
                ValueJson.plain(part.value()),
                part.requirement().in(locale),
                part.threshold(),
                part.margin(),
                part.remark() == null ? null : part.remark().in(locale));
    }
}
