package vn.ntm.criteria.subjects;

import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/**
 * Holds what is said of a unit against what its set asks: a name that is misspelt would be kept and decide nothing, and a
 * count that cannot be would decide wrongly.
 */
public final class FactCheck {

    /** More of anything no unit has. */
    public static final int MOST_COUNTED = 1_000_000;

    private FactCheck() {}

    /** Notes what is wrong with the counts, and with what there is said to be. */
    public static void check(Facts facts, AskedFacts asked, Faults faults) {
        check("facts.counts.", facts.counts(), asked.counts(), faults);
        check("facts.has.", facts.has(), asked.things(), faults);
    }

    private static <V> void check(
            String path, @Nullable Map<String, @Nullable V> said, SortedSet<String> asked, Faults faults) {
        if (said == null) {
            return;
        }
        said.forEach((name, value) -> {
            if (!asked.contains(name)) {
                faults.add(path + name, value, names(asked));
            } else if (value == null) {
                faults.require(path + name, null);
            } else if (value instanceof Integer count) {
                faults.check(
                        count >= 0 && count <= MOST_COUNTED,
                        path + name,
                        count,
                        new Text("một số nguyên từ 0 đến %s", "a whole number from 0 to %s").with(MOST_COUNTED));
            }
        });
    }

    private static Text names(SortedSet<String> asked) {
        String all = String.join(", ", asked);
        return asked.isEmpty()
                ? new Text("bộ tiêu chí này không hỏi gì ở đây", "nothing: the set asks none")
                : new Text("bộ tiêu chí này hỏi: " + all, "the set asks: " + all);
    }
}
