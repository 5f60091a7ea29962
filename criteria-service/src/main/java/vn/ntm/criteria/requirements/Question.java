package vn.ntm.criteria.requirements;

import org.jspecify.annotations.Nullable;

/**
 * What a requirement is asked: of this unit, with this value.
 *
 * @param value absent where nothing was said
 * @param provincial absent where the province has decided nothing on the indicator
 * @param others where thresholds of other sets are found
 */
public record Question(
        Circumstances unit, @Nullable Value value, @Nullable ProvincialDecision provincial, OtherSets others) {

    /** Finds what another set requires of the same unit at the same time. */
    @FunctionalInterface
    public interface OtherSets {
        /** No other set. */
        OtherSets NONE = (set, indicator, unit) -> Resolved.unknown(Words.OTHER_SET_UNKNOWN);

        Resolved threshold(String set, String indicator, Circumstances unit);
    }

    Question part(String name) {
        Value of = value instanceof Value.Parts parts ? parts.byName().get(name) : null;
        return new Question(unit, of, provincial == null ? null : provincial.part(name), others);
    }

    Question with(@Nullable Value other) {
        return new Question(unit, other, provincial, others);
    }
}
