package vn.ntm.criteria.verdicts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.verdicts.SetVerdict.Judged;

/**
 * How near a unit is to what it lacks: first what falls short, by the share of the threshold that is missing; what is
 * not achieved lacks all of it. Then what is missing, then what is undecided: work that is not the unit's.
 */
final class Nearness {

    private Nearness() {}

    /** Nearest first; equals in the order in which they come. */
    static List<Judged> ordered(List<Judged> lacking) {
        Placed[] placed = new Placed[lacking.size()];
        Arrays.setAll(placed, i -> Placed.of(lacking.get(i)));
        Arrays.sort(placed);
        Judged[] ordered = new Judged[placed.length];
        Arrays.setAll(ordered, i -> placed[i].judged());
        return List.of(ordered);
    }

    private record Placed(Judged judged, int group, double distance) implements Comparable<Placed> {

        static Placed of(Judged one) {
            int group =
                    switch (one.finding().verdict()) {
                        case NOT_MET -> 0;
                        case MISSING -> 1;
                        default -> 2;
                    };
            return new Placed(one, group, Nearness.distance(one.finding()));
        }

        @Override
        public int compareTo(Placed other) {
            return group == other.group
                    ? Double.compare(distance, other.distance)
                    : Integer.compare(group, other.group);
        }
    }

    /** The share of what is required that is missing: 0 where it is met. */
    private static double distance(Finding finding) {
        if (finding.verdict() != Verdict.NOT_MET) {
            return 0;
        }
        if (!finding.parts().isEmpty()) {
            double farthest = 0;
            for (Finding.Part part : finding.parts()) {
                farthest = Math.max(farthest, distance(part.finding()));
            }
            return farthest;
        }
        BigDecimal margin = finding.margin();
        BigDecimal threshold = finding.threshold();
        if (margin == null || threshold == null) {
            return 1;
        }
        double needed = Math.abs(threshold.doubleValue());
        return Math.abs(margin.doubleValue()) / (needed == 0 ? 1 : needed);
    }
}
