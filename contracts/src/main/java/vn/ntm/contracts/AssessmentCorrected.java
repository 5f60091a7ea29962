package vn.ntm.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values of a submitted assessment were changed; each has lost the verification and the appraisal that it had.
 *
 * @param unitCode the unit's code on {@code on}
 * @param on the date that the values hold for
 * @param round how often it had been submitted by then, from 1
 * @param corrections what was changed
 * @param verdict by the values as declared now
 * @param illustrative made up for an example; marked wherever it is shown
 */
public record AssessmentCorrected(
        UUID assessmentId,
        UUID unitId,
        String unitCode,
        LocalDate on,
        int round,
        List<Correction> corrections,
        AssessedVerdict verdict,
        boolean illustrative)
        implements Fact {

    public AssessmentCorrected {
        corrections = List.copyOf(corrections);
    }

    /**
     * @param code of the indicator
     * @param before the value until now; absent where there was none
     * @param after the value from now on; absent where there is none
     */
    public record Correction(
            String code, @Nullable Object before, @Nullable Object after, String reason) {}
}
