package vn.ntm.criteria.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;

/**
 * What a criteria set says of findings, and why.
 *
 * @param criteriaMet how many criteria are met
 * @param criteriaTotal how many the set has
 * @param met whether all are
 * @param criteria one for each criterion of the set, by number
 */
public record Verdict(int criteriaMet, int criteriaTotal, boolean met, List<CriterionVerdict> criteria) {

    public Verdict {
        criteria = List.copyOf(criteria);
    }

    /**
     * What is said of one criterion.
     *
     * @param name in Vietnamese, as in the decision
     * @param requirement what was required, in Vietnamese
     * @param source where the requirement stands in law
     * @param note what the finding rests on
     */
    public record CriterionVerdict(
            int number,
            String name,
            Outcome verdict,
            String requirement,
            String source,
            @Nullable String note) {}
}
