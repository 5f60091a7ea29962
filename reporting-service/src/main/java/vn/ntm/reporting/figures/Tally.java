package vn.ntm.reporting.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.reporting.scale.CriteriaScale;

/**
 * What was counted over a population on a day.
 *
 * @param units how many there are
 * @param atLeast units at each level or above, standard first
 * @param illustrative those of them that rest on illustrative decisions
 * @param criteria what their assessments say, by each scale
 */
record Tally(
        LocalDate day,
        long units,
        List<Long> atLeast,
        List<Long> illustrative,
        Map<CriteriaScale, CriteriaTally> criteria) {

    Tally {
        atLeast = List.copyOf(atLeast);
        illustrative = List.copyOf(illustrative);
        criteria = Map.copyOf(criteria);
    }

    long atLeast(RecognitionLevel level) {
        return atLeast.get(level.ordinal());
    }

    long illustrative(RecognitionLevel level) {
        return illustrative.get(level.ordinal());
    }

    CriteriaTally criteria(CriteriaScale scale) {
        return criteria.get(scale);
    }
}
