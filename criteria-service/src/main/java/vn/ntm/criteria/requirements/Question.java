package vn.ntm.criteria.requirements;

import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;

/**
 * What a requirement is asked: of this unit, with this value.
 *
 * @param value absent where nothing was said
 * @param provincial absent where the province has decided nothing on the indicator
 * @param others where thresholds of other sets are found
 */
public record Question(
        Circumstances unit, @Nullable Value value, @Nullable ProvincialDecision provincial, OtherSets others) {

    Question part(String name) {
        Value of = value instanceof Value.Parts parts ? parts.byName().get(name) : null;
        return new Question(unit, of, provincial == null ? null : provincial.part(name), others);
    }

    Question with(@Nullable Value other) {
        return new Question(unit, other, provincial, others);
    }
}
