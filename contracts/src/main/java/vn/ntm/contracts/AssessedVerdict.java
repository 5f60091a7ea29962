package vn.ntm.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessmentSubmitted.CriterionVerdict;

/**
 * What a criteria set says of the values of an assessment at one stage, with the values.
 *
 * @param setLevel what a unit that meets the set may be recognised as, such as {@code advanced}
 * @param setRevision of the text of that version of the set
 * @param setConfirmed whether that text was published; otherwise an operator has yet to hold it against the official one
 * @param level the level that the values reach, which is that of the set; absent where the set is not met, whatever the
 *     unit is recognised as
 * @param criteriaMet how many criteria are met, those that do not apply to the unit among them
 * @param met whether the set is met as a whole, what it requires beside its criteria included
 * @param conditions what the set requires beside its criteria
 */
public record AssessedVerdict(
        String setId,
        String setLevel,
        int setVersion,
        int setRevision,
        boolean setConfirmed,
        @Nullable String level,
        int criteriaMet,
        int criteriaTotal,
        boolean met,
        List<CriterionVerdict> criteria,
        List<IndicatorVerdict> conditions,
        List<IndicatorVerdict> indicators) {

    public AssessedVerdict {
        criteria = List.copyOf(criteria);
        conditions = List.copyOf(conditions);
        indicators = List.copyOf(indicators);
    }
}
