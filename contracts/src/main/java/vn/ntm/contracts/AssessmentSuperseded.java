package vn.ntm.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A final assessment has given way to a later one of the same unit, level and date.
 *
 * @param unitCode the unit's code on {@code on}
 * @param on the date that the values hold for
 * @param supersededBy the assessment that stands from now on
 * @param round how often it had been submitted by then, from 1; absent in events of before it was carried
 * @param verdict the one with which it was closed; absent in events of before it was carried
 * @param illustrative made up for an example; marked wherever it is shown; absent in events of before it was carried
 */
public record AssessmentSuperseded(
        UUID assessmentId,
        UUID unitId,
        String unitCode,
        LocalDate on,
        UUID supersededBy,
        @Nullable Integer round,
        @Nullable AssessedVerdict verdict,
        @Nullable Boolean illustrative)
        implements Fact {}
