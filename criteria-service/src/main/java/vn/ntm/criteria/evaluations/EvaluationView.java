package vn.ntm.criteria.evaluations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.explanations.Explanation;
import vn.ntm.criteria.explanations.Explanation.CriterionView;
import vn.ntm.criteria.explanations.Explanation.IndicatorView;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.subjects.Subject;
import vn.ntm.criteria.verdicts.SetVerdict;
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

    static EvaluationView of(Subject subject, Edition edition, Circumstances facts, SetVerdict verdict, Locale locale) {
        Explanation explanation = Explanation.of(verdict, locale);
        return new EvaluationView(
                SetRef.of(edition),
                subject.unit(),
                facts,
                facts.on(),
                explanation.level(),
                explanation.levelBelow(),
                explanation.conditions(),
                explanation.criteria(),
                explanation.lacking());
    }
}
