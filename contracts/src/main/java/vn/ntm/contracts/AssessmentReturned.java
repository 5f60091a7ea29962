package vn.ntm.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment was given back to those who submitted it; until it is submitted again, nothing of it stands.
 *
 * @param unitCode the unit's code on {@code on}
 * @param on the date that the values hold for
 * @param round how often it had been submitted by then, from 1
 * @param reason for the whole; absent where each indicator has its own
 * @param indicators those that have a reason of their own
 * @param verdict by the values as they were declared when it was given back; absent in events of before it was carried
 * @param illustrative made up for an example; marked wherever it is shown; absent in events of before it was carried
 */
public record AssessmentReturned(
        UUID assessmentId,
        UUID unitId,
        String unitCode,
        LocalDate on,
        int round,
        @Nullable String reason,
        List<ReturnedIndicator> indicators,
        @Nullable AssessedVerdict verdict,
        @Nullable Boolean illustrative)
        implements Fact {

    public AssessmentReturned {
        indicators = List.copyOf(indicators);
    }

    /**
     * @param code of the indicator
     * @param reason what is to be done about it
     */
    public record ReturnedIndicator(String code, String reason) {}
}
