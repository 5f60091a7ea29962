package vn.ntm.registry.acts.plan;

import java.math.BigDecimal;
import java.util.List;
import vn.ntm.registry.units.Share;

/** Whether the parts of a unit are together all of it, of its land or of its people. */
public final class Uses {

    private Uses() {}

    /**
     * One part is all and the others are nothing; or several are parts and one is the rest; or all are figures that sum
     * to 1. Where the sources say nothing of any part, nothing can be held against them.
     */
    public static boolean isAllOfIt(List<Share> shares) {
        List<Share> some =
                shares.stream().filter(share -> share != Share.Said.NONE).toList();
        long rests = some.stream().filter(Share.Said.REST::equals).count();
        long figures = some.stream().filter(Share.Figure.class::isInstance).count();
        if (some.contains(Share.Said.ALL)) {
            return some.size() == 1;
        }
        if (some.contains(Share.Said.UNKNOWN)) {
            return some.stream().allMatch(Share.Said.UNKNOWN::equals);
        }
        if (rests > 0) {
            return rests == 1 && some.size() > 1 && sum(some).compareTo(BigDecimal.ONE) < 0;
        }
        return figures > 0 && figures == some.size() && sum(some).compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether they can be parts of a unit that goes on with what they leave. */
    public static boolean leaveSomething(List<Share> shares) {
        return !shares.contains(Share.Said.ALL)
                && !shares.contains(Share.Said.REST)
                && sum(shares).compareTo(BigDecimal.ONE) < 0;
    }

    private static BigDecimal sum(List<Share> shares) {
        return shares.stream()
                .map(share -> share instanceof Share.Figure figure ? figure.fraction() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
