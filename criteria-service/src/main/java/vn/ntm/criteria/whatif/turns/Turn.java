package vn.ntm.criteria.whatif.turns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;

/**
 * What is another for a unit under the other set.
 *
 * @param wholly what becomes of meeting the set as a whole
 * @param fell the numbers of criteria that held and would not be met
 * @param rose those that were not met and would hold
 * @param unclear those of which by one of the two nobody can say
 * @param indicators that turn
 */
public record Turn(
        KnownUnit unit,
        Turning wholly,
        List<Integer> fell,
        List<Integer> rose,
        List<Integer> unclear,
        List<OfIndicator> indicators,
        Side before,
        Side then) {

    /**
     * What a set says as a whole.
     *
     * @param criteria how many of its criteria hold
     */
    public record Side(boolean met, int criteria) {}

    /**
     * @param value what was given, whether or not the sets take it
     * @param before absent where the set does not have the indicator
     * @param was how the unit stood
     * @param is how it would
     */
    public record OfIndicator(
            String code,
            @Nullable Value value,
            @Nullable Finding before,
            @Nullable Finding then,
            Standing was,
            Standing is) {

        public Turning turning() {
            return Turning.of(was, is);
        }

        /** Why nobody can say: by the other law, or where that says something by the one that holds. */
        public @Nullable Standing reason() {
            return turning() == Turning.UNKNOWN ? (is.isUnknown() ? is : was) : null;
        }
    }

    boolean isTurned() {
        return !before.equals(then)
                || !indicators.isEmpty()
                || !fell.isEmpty()
                || !rose.isEmpty()
                || !unclear.isEmpty();
    }

    /** Whether of something nobody can say by one of the two laws. */
    boolean isUnclear() {
        return (before.met() != then.met() && wholly == Turning.UNKNOWN)
                || !unclear.isEmpty()
                || indicators.stream().anyMatch(one -> one.turning() == Turning.UNKNOWN);
    }
}
