package vn.ntm.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The level above has verified (<i>thẩm tra</i>) an assessment, whole, and corrected where it had to.
 *
 * @param unitCode the unit's code on {@code on}
 * @param on the date that the values hold for
 * @param round how often the assessment had been submitted by then, from 1
 * @param verdict by the values as verified
 * @param illustrative made up for an example; marked wherever it is shown
 */
public record AssessmentVerified(
        UUID assessmentId,
        UUID unitId,
        String unitCode,
        LocalDate on,
        int round,
        AssessedVerdict verdict,
        boolean illustrative)
        implements Fact {}
