package vn.ntm.registry.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.units.Unit;

/** What a code or a name on a row turned out to mean. */
public sealed interface Match {

    /**
     * One unit is meant.
     *
     * @param note what the row says that does not fit, where there is such
     */
    record Found(Unit unit, @Nullable Text note) implements Match {}

    /** Several units are called so, and nothing tells them apart. */
    record Ambiguous(List<Unit> units, Text reason) implements Match {

        public Ambiguous {
            units = List.copyOf(units);
        }
    }

    /** No unit is called so on that day. */
    record Missing(Text reason) implements Match {}
}
