package vn.ntm.reporting.figures;

import java.util.List;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Assessments;

/**
 * What was counted of the assessments by sets of one scale.
 *
 * @param assessed units with an assessment on or before the day that says of every criterion whether it is met
 * @param criteriaMet the sum of the criteria that these meet
 * @param few how many of these meet few criteria
 * @param illustrative how many of these rest on an illustrative assessment
 * @param fewIllustrative how many of those with few do
 * @param buckets these by criteria met, the best first
 * @param by who examined what these rest on, and how many units are assessed with criteria left open
 */
record CriteriaTally(
        long assessed,
        long criteriaMet,
        long few,
        long illustrative,
        long fewIllustrative,
        List<Long> buckets,
        Assessments by) {

    CriteriaTally {
        buckets = List.copyOf(buckets);
    }
}
