package vn.ntm.criteria.assessments;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.evidence.Evidence;
import vn.ntm.criteria.assessments.evidence.EvidenceView;
import vn.ntm.criteria.assessments.evidence.LackingEvidence;
import vn.ntm.criteria.assessments.judging.VerdictSummary;
import vn.ntm.criteria.assessments.keeping.StepRepository.Returned;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.procedure.Remarked;
import vn.ntm.criteria.explanations.Explanation;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
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
public record AssessmentView(
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

    /** What a validation rule says; {@code answer} is the officer's. */
    @Schema(name = "ValidationRemark")
    record RemarkView(
            String key,
            String rule,
            String severity,
            List<String> indicators,
            String message,
            @Nullable String answer) {}

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
                EntryView.all(assessment, locale),
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
