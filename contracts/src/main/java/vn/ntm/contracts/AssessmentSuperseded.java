package vn.ntm.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A final assessment has given way to a later one of the same unit, level and date.
 *
 * @param unitCode the unit's code on {@code on}
 * @param on the date that the values hold for
 * @param supersededBy the assessment that stands from now on
 */
public record AssessmentSuperseded(UUID assessmentId, UUID unitId, String unitCode, LocalDate on, UUID supersededBy)
        implements Fact {}
