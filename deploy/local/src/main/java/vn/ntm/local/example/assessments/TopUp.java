package vn.ntm.local.example.assessments;

import java.util.ArrayList;
import java.util.List;

/** Raises numbers to a given sum, as evenly as their limits allow. */
final class TopUp {

    private TopUp() {}

    /**
     * The values raised one by one, round after round in their order, until they have the sum.
     *
     * @param limits up to where each value may rise, in the order of the values
     * @throws IllegalArgumentException when the values are above the sum already, or cannot reach it
     */
    static List<Integer> to(int sum, List<Integer> values, List<Integer> limits) {
        List<Integer> raised = new ArrayList<>(values);
        int missing = sum - total(values);
        boolean moved = true;
        while (missing > 0 && moved) {
            moved = false;
            for (int i = 0; i < raised.size() && missing > 0; i++) {
                if (raised.get(i) < limits.get(i)) {
                    raised.set(i, raised.get(i) + 1);
                    missing--;
                    moved = true;
                }
            }
        }
        if (missing != 0) {
            throw new IllegalArgumentException(sum + " is out of reach of " + total(values) + ", by " + missing);
        }
        return raised;
    }

    private static int total(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum();
    }
}
