package vn.ntm.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a unit, criterion by criterion, and what the criteria set says of it.
 *
 * @param unitCode the unit's code on {@code on}
 * @param on the date that the findings hold for
 * @param criteriaMet how many criteria are met; those that do not apply to the unit are counted among them, so that a
 *     unit which meets the set meets {@code criteriaTotal}. What is met in the narrow sense is counted from the outcomes
 * @param criteriaTotal how many the set has
 * @param met whether the set is met as a whole
 * @param source where the findings come from
 * @param illustrative made up for an example; marked wherever it is shown
 * @param round how often this assessment has been submitted, from 1; absent where it was reported by criterion
 * @param detail the verdict down to the indicator; absent where it was reported by criterion
 */
public record AssessmentSubmitted(
        UUID assessmentId,
        UUID unitId,
        String unitCode,
        String setId,
        int setVersion,
        LocalDate on,
        int criteriaMet,
        int criteriaTotal,
        boolean met,
        List<CriterionVerdict> criteria,
        @Nullable String source,
        boolean illustrative,
        @Nullable Integer round,
        @Nullable AssessedVerdict detail)
        implements Fact {

    public AssessmentSubmitted {
        criteria = List.copyOf(criteria);
    }

    /** What was found criterion by criterion. */
    public AssessmentSubmitted(
            UUID assessmentId,
            UUID unitId,
            String unitCode,
            String setId,
            int setVersion,
            LocalDate on,
            int criteriaMet,
            int criteriaTotal,
            boolean met,
            List<CriterionVerdict> criteria,
            @Nullable String source,
            boolean illustrative) {
        this(
                assessmentId,
                unitId,
                unitCode,
                setId,
                setVersion,
                on,
                criteriaMet,
                criteriaTotal,
                met,
                criteria,
                source,
                illustrative,
                null,
                null);
    }

    /**
     * @param number the criterion's number in the set
     * @param requirement what was required, in Vietnamese
     * @param legalSource where the requirement stands
     * @param nameVi the criterion's name, for readers that never saw the set published; absent in events of before it
     *     was told
     * @param nameEn the same in English
     */
    public record CriterionVerdict(
            int number,
            Outcome outcome,
            String requirement,
            String legalSource,
            @Nullable String note,
            @Nullable String nameVi,
            @Nullable String nameEn) {

        /** Of a set that was published: its event says the name. */
        public CriterionVerdict(
                int number, Outcome outcome, String requirement, String legalSource, @Nullable String note) {
            this(number, outcome, requirement, legalSource, note, null, null);
        }
    }

    /** What the set says of one criterion. Later versions may add values: readers take those as undecided. */
    public enum Outcome {
        MET,
        NOT_MET,
        /** Nothing was reported; it does not count as met. */
        MISSING,
        /** It is not required of such a unit. */
        NOT_APPLICABLE,
        /** What is required of the unit is not known; it does not count as met. */
        @JsonEnumDefaultValue
        UNDECIDED;

        /** The name on the wire. */
        @JsonValue
        public String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
