package vn.ntm.criteria.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.Finding;
import vn.ntm.criteria.requirements.Verdict;

/**
 * What is another for a unit under the other set.
 *
 * @param fell the numbers of criteria that held and would not
 * @param rose those that did not and would
 * @param indicators whose verdict is another
 * @param metBefore whether the set was met as a whole
 * @param metThen whether the other would be
 */
record Turn(
        KnownUnit unit,
        List<Integer> fell,
        List<Integer> rose,
        List<OfIndicator> indicators,
        int criteriaBefore,
        int criteriaThen,
        boolean metBefore,
        boolean metThen) {

    /** @param before absent where the set did not have the indicator */
    record OfIndicator(
            String code, @Nullable Finding before, @Nullable Finding then) {

        Verdict verdictBefore() {
            return before == null ? Verdict.NOT_APPLICABLE : before.verdict();
        }

        Verdict verdictThen() {
            return then == null ? Verdict.NOT_APPLICABLE : then.verdict();
        }
    }

    boolean isTurned() {
        return !indicators.isEmpty() || !fell.isEmpty() || !rose.isEmpty() || metBefore != metThen;
    }
}
