package vn.ntm.criteria.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.judging.VerdictSummary;
import vn.ntm.criteria.assessments.evidence.Evidence;
import vn.ntm.criteria.assessments.evidence.EvidenceView;
import vn.ntm.criteria.assessments.evidence.LackingEvidence;
import vn.ntm.criteria.assessments.judging.KeptVerdict;
import vn.ntm.criteria.assessments.keeping.StepRepository.Returned;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.procedure.Remarked;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.explanations.Explanation;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.ProvincialDecision;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.units.UnitOnDate;

/** An assessment by indicator as it is shown. */
@Schema(name = "IndicatorAssessment", example = """
                {"id": "01890c5e-7a2b-7c3d-8e4f-0123456789ac", "revision": 3, "round": 1, "state": "submitted",
                 "unit": {"id": "01890c5e-7a2b-7c3d-8e4f-0123456789ab", "code": "07663", "name": "Cẩm Lý"},
                 "set": {"id": "vn-ntm-commune-standard-2021-2025", "version": 1, "revision": 1},
                 "on": "2023-12-31", "facts": {"on": "2023-12-31", "counts": {"schools": 4}},
                 "provincial": {}, "entries": {}, "verdicts": {}, "remarks": [], "answers": {}, "evidence": [],
                 "lackingEvidence": [{"indicator": "17.1", "kind": "minutes", "required": true}],
                 "source": "Chi cục Thống kê", "illustrative": false}
                """)
record AssessmentView(
        UUID id,
        UnitOnDate.Ref unit,
        SetView set,
        LocalDate on,
        String state,
        int revision,
        int round,
        Circumstances facts,

        @Nullable @Schema(description = "The highest level that the unit was recognised at by then")
        String recognised,

        Map<String, ProvincialDecision> provincial,
        Map<String, EntryView> entries,

        @Schema(description = "At the furthest stage, in full")
        VerdictView verdict,

        @Schema(description = "By stage, side by side: declared, verified, appraised; only those that were spoken of")
        Map<String, VerdictSummary> verdicts,

        @Nullable @Schema(description = "Of one that was given back: why, for the whole or by indicator")
        Returned returned,

        @Schema(description = "What the validation rules say of what is declared; a warning wants an answer by its key")
        List<RemarkView> remarks,

        Map<String, String> answers,

        @Schema(description = "Files that are shown for its indicators")
        List<EvidenceView> evidence,

        @Schema(description = "Evidence that its set asks for and that is not shown; required before it is handed in")
        List<LackView> lackingEvidence,

        @Nullable String source,
        boolean illustrative,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy) {

    /** The text of a set; {@code draft} says why an operator must hold it against the official one first. */
    @Schema(name = "AssessedSet")
    record SetView(
            String id,
            int version,
            int revision,
            String level,
            @Nullable String draft) {}

    /** All that was said of one indicator. */
    record EntryView(
            int revision,
            @Nullable SaidView declared,
            @Nullable SaidView verified,
            @Nullable SaidView appraised,

            @Nullable @Schema(description = "What the record says; goes before what is declared")
            ComputedView computed) {

        static EntryView of(Entry entry, @Nullable Value computed, Locale locale) {
            return new EntryView(
                    entry.revision(),
                    SaidView.of(entry.declared()),
                    SaidView.of(entry.verified()),
                    SaidView.of(entry.appraised()),
                    computed == null ? null : new ComputedView(ValueJson.plain(computed), Derived.SOURCE.in(locale)));
        }
    }

    /** What was computed of an indicator, and from what. */
    @Schema(name = "ComputedValue")
    record ComputedView(@Nullable Object value, String source) {}

    /** What somebody said of an indicator. */
    record SaidView(
            @Nullable Object value,
            @Nullable String source,
            @Nullable String remark,
            String by,
            @Nullable String department,
            Instant at,
            boolean corrected) {

        static @Nullable SaidView of(@Nullable Said said) {
            return said == null
                    ? null
                    : new SaidView(
                            ValueJson.plain(said.value()),
                            said.source(),
                            said.remark(),
                            said.by(),
                            said.department(),
                            said.at(),
                            said.corrected());
        }
    }

    /** What a validation rule says; {@code answer} is the officer's. */
    @Schema(name = "ValidationRemark")
    record RemarkView(
            String key,
            String rule,
            String severity,
            List<String> indicators,
            String message,
            @Nullable String answer) {}

    /** What the set says of it. */
    record VerdictView(
            String stage,
            @Nullable String level,
            @Nullable String levelBelow,
            int criteriaMet,
            int criteriaTotal,
            boolean met,
            List<Explanation.IndicatorView> conditions,
            List<Explanation.CriterionView> criteria,
            List<Explanation.IndicatorView> lacking) {

        static VerdictView of(KeptVerdict kept, Explanation explanation) {
            return new VerdictView(
                    kept.stage().toString(),
                    explanation.level(),
                    explanation.levelBelow(),
                    kept.criteriaMet(),
                    kept.criteriaTotal(),
                    kept.met(),
                    explanation.conditions(),
                    explanation.criteria(),
                    explanation.lacking());
        }
    }

    /** Evidence that is not shown; {@code required} where the assessment is not taken without it. */
    @Schema(name = "LackingEvidence")
    record LackView(
            String indicator, @Schema(examples = "minutes") String kind, boolean required) {

        static LackView of(LackingEvidence lacking) {
            return new LackView(lacking.indicator(), lacking.kind().toString(), lacking.required());
        }
    }

    private static Map<String, VerdictSummary> summaries(Judged judged) {
        Map<String, VerdictSummary> summaries = new LinkedHashMap<>();
        judged.sideBySide().forEach((stage, kept) -> summaries.put(stage, VerdictSummary.of(kept)));
        return summaries;
    }

    static AssessmentView of(
            Remarked known, @Nullable String draft, Judged judged, @Nullable Returned returned, Locale locale) {
        Assessment assessment = known.assessment();
        List<Evidence> evidence = known.evidence();
        Map<String, EntryView> entries = new LinkedHashMap<>();
        Map<String, Value> computed = assessment.basis().derived();
        computed.keySet().stream()
                .sorted()
                .forEach(code -> entries.put(code, EntryView.of(Entry.NONE, computed.get(code), locale)));
        assessment
                .entries()
                .forEach((code, entry) -> entries.put(code, EntryView.of(entry, computed.get(code), locale)));
        return new AssessmentView(
                assessment.id(),
                assessment.unit(),
                new SetView(
                        assessment.set().id(),
                        assessment.set().version(),
                        assessment.set().revision(),
                        assessment.set().level().toString(),
                        draft),
                assessment.on(),
                assessment.state().toString(),
                assessment.revision(),
                assessment.round(),
                assessment.basis().unit(),
                assessment.basis().recognised() == null
                        ? null
                        : assessment.basis().recognised().toString(),
                assessment.basis().decisions(),
                entries,
                VerdictView.of(
                        judged.furthest().kept(),
                        Explanation.of(judged.furthest().verdict(), locale)),
                summaries(judged),
                returned,
                known.remarks().stream()
                        .map(one -> new RemarkView(
                                one.key(),
                                one.rule(),
                                one.severity().toString(),
                                one.indicators(),
                                one.text().in(locale),
                                assessment.answers().get(one.key())))
                        .toList(),
                assessment.answers(),
                evidence.stream()
                        .filter(Evidence::isShown)
                        .map(EvidenceView::of)
                        .toList(),
                LackingEvidence.of(judged.furthest().verdict(), evidence).stream()
                        .map(LackView::of)
                        .toList(),
                assessment.source(),
                assessment.illustrative(),
                assessment.supersedes(),
                assessment.supersededBy());
    }
}
