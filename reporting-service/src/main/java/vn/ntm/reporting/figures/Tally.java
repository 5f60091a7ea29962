package vn.ntm.reporting.figures;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.contracts.RecognitionLevel;

/**
 * What was counted over a population on a day.
 *
 * @param units how many there are
 * @param atLeast units at each level or above, standard first
 * @param illustrative those of them that rest on illustrative decisions
 * @param assessed units with an assessment on or before the day
 * @param criteriaMet the sum of the criteria that these meet
 * @param below15 how many of these meet fewer than fifteen
 * @param assessedIllustrative how many of these rest on an illustrative assessment
 * @param below15Illustrative how many of those below fifteen do
 * @param buckets assessed units by criteria met: 19, 15–18, 10–14, 5–9, below 5
 */
record Tally(
        LocalDate day,
        long units,
        List<Long> atLeast,
        List<Long> illustrative,
        long assessed,
        long criteriaMet,
        long below15,
        long assessedIllustrative,
        long below15Illustrative,
        List<Long> buckets) {

    long atLeast(RecognitionLevel level) {
        return atLeast.get(level.ordinal());
    }

    long illustrative(RecognitionLevel level) {
        return illustrative.get(level.ordinal());
    }
}
