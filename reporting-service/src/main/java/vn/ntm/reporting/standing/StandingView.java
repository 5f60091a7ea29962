package vn.ntm.reporting.standing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.RecognitionRecorded;
import vn.ntm.units.UnitOnDate;

/**
 * A commune's standing on a day.
 *
 * @param level {@code none} or the name of a recognition level
 * @param since the date of the decision that the level rests on
 * @param criteriaMet absent where nothing was assessed yet
 * @param stage of the assessment: {@code reported} by criterion; or by indicator {@code submitted}, {@code verified},
 *     {@code appraised} or {@code final}; absent where nothing was assessed yet
 * @param setConfirmed whether the text of the set was published; absent where nothing was assessed yet
 * @param notMet the numbers of the criteria that are not met, missing or undecided
 * @param becameOf what became of a member of the plan's cohort; absent in the reading of the day
 */
record StandingView(
        UnitView unit,
        UnitOnDate.@Nullable Ref district,
        String level,
        @Nullable LocalDate since,
        @Nullable DecisionRef decision,
        boolean illustrative,
        @Nullable Integer criteriaMet,
        int criteriaTotal,
        @Nullable LocalDate assessedOn,
        @Nullable String stage,
        @Nullable Boolean setConfirmed,
        List<Integer> notMet,
        @Nullable BecameOf becameOf) {

    /** A unit with its type. */
    record UnitView(UUID id, String code, String name, String type) {}

    /** A decision by number and date. */
    record DecisionRef(String number, LocalDate date) {}

    /** What became of a commune: {@code stayed}, {@code becameUrban} or {@code merged}, and into what. */
    record BecameOf(String outcome, String code, String name, String type) {}

    /** A commune criterion by criterion, with the decisions on it. */
    record Detail(
            @JsonUnwrapped StandingView standing,
            LocalDate asOf,
            List<CriterionView> criteria,
            List<RecognitionView> recognitions) {}

    /** What was found of one criterion. */
    record CriterionView(int number, String nameVi, String nameEn, Outcome verdict) {}

    /** A decision on the commune, up to the day. */
    record RecognitionView(
            RecognitionLevel level,
            RecognitionRecorded.Decision decision,
            @Nullable Integer forYear,
            boolean illustrative,
            @Nullable String source) {}
}
