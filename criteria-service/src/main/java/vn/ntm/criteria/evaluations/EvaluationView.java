package vn.ntm.criteria.evaluations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.explanations.Explanation;
import vn.ntm.criteria.explanations.Explanation.CriterionView;
import vn.ntm.criteria.explanations.Explanation.IndicatorView;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.rules.Remark;
import vn.ntm.criteria.subjects.Subject;
import vn.ntm.criteria.verdicts.SetVerdict;
import vn.ntm.units.UnitOnDate;

/** A verdict as it is answered. */
@Schema(example = """
                {"set": {"id": "vn-ntm-commune-standard-2021-2025", "version": 1, "revision": 1, "level": "standard",
                         "state": "unconfirmed", "unread": 0},
                 "unit": {"id": "01890c5e-7a2b-7c3d-8e4f-0123456789ab", "code": "07663", "name": "Cẩm Lý"},
                 "facts": {"on": "2023-12-31", "counts": {"schools": 4}, "has": {"craft-village": false}},
                 "on": "2023-12-31", "met": false, "conditions": [],
                 "criteria": [{"number": 10, "name": "Thu nhập", "verdict": "not-met",
                               "indicators": [{"code": "10", "verdict": "not-met", "value": 43.5,
                                                "requirement": "≥ 45", "threshold": 45, "margin": -1.5,
                                                "unit": "triệu đồng/người",
                                                "source": {"decision": "318/QĐ-TTg", "annex": "I", "item": "10"}}]}],
                 "lacking": [], "remarks": []}
                """)
record EvaluationView(
        SetRef set,
        UnitOnDate.@Nullable Ref unit,
        Circumstances facts,
        LocalDate on,

        @Nullable @Schema(description = "The level that the values reach; absent where it is not that of the set")
        String level,

        @Nullable @Schema(description = "The level that the unit is recognised at, whatever the values say")
        String recognised,

        @Nullable @Schema(description = "What the unit must be recognised as first and is not")
        String levelBelow,

        boolean met,
        List<IndicatorView> conditions,
        List<CriterionView> criteria,
        List<IndicatorView> lacking,

        @Schema(
                description =
                        "What is conspicuous of the values by themselves; with errors an assessment is not handed in")
        List<RemarkView> remarks) {

    /** What a validation rule says, as it would of an assessment. */
    @Schema(name = "EvaluationRemark")
    record RemarkView(String rule, String severity, List<String> indicators, String message) {
        static RemarkView of(Remark remark, Locale locale) {
            return new RemarkView(
                    remark.rule(),
                    remark.severity().toString(),
                    remark.indicators(),
                    remark.text().in(locale));
        }
    }

    /**
     * The version of the set that was asked.
     *
     * @param revision of its text
     * @param state published, or unconfirmed: law in force whose text nobody has held against the official one yet
     * @param draft why its text is not sure; absent where it is
     * @param incomplete why not all of its rows are there, so that nobody reaches it; absent where all are
     */
    record SetRef(
            String id,
            int version,
            int revision,
            String level,
            String state,
            @Nullable String draft,
            @Nullable String incomplete,
            int unread) {
        static SetRef of(Edition edition) {
            IndicatorSet set = edition.set();
            return new SetRef(
                    set.id(),
                    set.version(),
                    edition.revision(),
                    set.level().toString(),
                    edition.state().toString(),
                    set.draft(),
                    set.incomplete(),
                    set.unread());
        }
    }

    static EvaluationView of(
            Subject subject,
            Edition edition,
            Circumstances facts,
            SetVerdict verdict,
            List<Remark> remarks,
            Locale locale) {
        Explanation explanation = Explanation.of(verdict, locale);
        return new EvaluationView(
                SetRef.of(edition),
                subject.unit(),
                facts,
                facts.on(),
                explanation.level(),
                verdict.recognised() == null ? null : verdict.recognised().toString(),
                explanation.levelBelow(),
                verdict.met(),
                explanation.conditions(),
                explanation.criteria(),
                explanation.lacking(),
                remarks.stream().map(one -> RemarkView.of(one, locale)).toList());
    }
}
