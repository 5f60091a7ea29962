package vn.ntm.local.example.assessments;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ntm.local.example.spread.Spread;

/** Which criteria a commune still lacks: the hard ones longest, in an order that varies a little from one to another. */
final class Shortfall {

    /**
     * From the hardest to the easiest: environment, income, poverty, roads, schools, culture houses, production, housing,
     * health, trade, education, culture, irrigation, information, political system, labour, power, planning, defence.
     */
    private static final List<Integer> HARDEST_FIRST =
            List.of(17, 10, 11, 2, 5, 6, 13, 9, 15, 7, 14, 16, 3, 8, 18, 12, 4, 1, 19);

    /** How many places a criterion can move back in the order of one commune. */
    private static final int VARIATION = 7;

    private Shortfall() {}

    /** The criteria not met by a commune that meets so many; a commune that meets more lacks none that it had. */
    static Set<Integer> of(String commune, int met) {
        return HARDEST_FIRST.stream()
                .sorted(Comparator.comparing((Integer criterion) -> place(commune, criterion)))
                .limit((long) Assessment.CRITERIA - met)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int place(String commune, int criterion) {
        return HARDEST_FIRST.indexOf(criterion) + Spread.below(VARIATION, commune, "criterion", "" + criterion);
    }
}
