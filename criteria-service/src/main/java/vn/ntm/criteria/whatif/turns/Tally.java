package vn.ntm.criteria.whatif.turns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many units turn, and by what. A unit that loses one criterion and gains another is counted with both.
 *
 * @param turned for how many something would be another
 * @param fall how many meet the set as a whole and would fail it
 * @param rise how many fail it and would meet it
 * @param losingCriteria how many would lose at least one criterion that they meet (<i>xã bị giảm tiêu chí</i>)
 * @param gainingCriteria how many would gain at least one (<i>xã tăng tiêu chí</i>)
 * @param unknown of how many something is known by one of the two laws alone
 * @param byIndicator how many turn by each
 */
public record Tally(
        int turned,
        int fall,
        int rise,
        int losingCriteria,
        int gainingCriteria,
        int unknown,
        Map<String, OfIndicator> byIndicator) {

    /**
     * How many units turn by an indicator.
     *
     * @param fall it held and would not be met
     * @param rise it was not met and would hold
     * @param other it holds by both, for another reason
     * @param unknown by one of the two nobody can say: how many by why
     */
    @Schema(name = "WhatIfCounts")
    public record OfIndicator(int fall, int rise, int other, Map<String, Integer> unknown) {

        static final OfIndicator NONE = new OfIndicator(0, 0, 0, Map.of());

        OfIndicator plus(Turn.OfIndicator one) {
            Turning turning = one.turning();
            Map<String, Integer> reasons = new TreeMap<>(unknown);
            if (one.reason() != null) {
                reasons.merge(one.reason().toString(), 1, Integer::sum);
            }
            return new OfIndicator(
                    fall + (turning == Turning.FALL ? 1 : 0),
                    rise + (turning == Turning.RISE ? 1 : 0),
                    other + (turning == Turning.OTHER ? 1 : 0),
                    reasons);
        }
    }

    public static Tally of(List<Turn> turns) {
        Map<String, OfIndicator> byIndicator = new TreeMap<>();
        turns.stream()
                .map(Turn::indicators)
                .flatMap(Collection::stream)
                .forEach(one -> byIndicator.put(
                        one.code(),
                        byIndicator.getOrDefault(one.code(), OfIndicator.NONE).plus(one)));
        return new Tally(
                turns.size(),
                count(turns, one -> one.wholly() == Turning.FALL),
                count(turns, one -> one.wholly() == Turning.RISE),
                count(turns, one -> !one.fell().isEmpty()),
                count(turns, one -> !one.rose().isEmpty()),
                count(turns, Turn::isUnclear),
                byIndicator);
    }

    private static int count(List<Turn> turns, Predicate<Turn> which) {
        return (int) turns.stream().filter(which).count();
    }
}
