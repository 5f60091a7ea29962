package vn.ntm.criteria.verdicts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.ntm.criteria.requirements.Finding;
import vn.ntm.criteria.requirements.Verdict;
import vn.ntm.criteria.verdicts.SetVerdict.Judged;

/**
 * How near a unit is to what it lacks: first what falls short, by the share of the threshold that is missing; what is
 * not achieved lacks all of it. Then what is missing, then what is undecided: work that is not the unit's.
 */
final class Nearness {

    /** Nearest first; equals in the order of the set. */
    static final Comparator<Judged> ORDER = Comparator.comparing(
                    (Judged one) -> List.of(Verdict.NOT_MET, Verdict.MISSING, Verdict.UNDECIDED)
                            .indexOf(one.finding().verdict()))
            .thenComparing(one -> distance(one.finding()));

    private Nearness() {}

    /** The share of what is required that is missing: 0 where it is met. */
    private static double distance(Finding finding) {
        if (finding.verdict() != Verdict.NOT_MET) {
            return 0;
        }
        if (!finding.parts().isEmpty()) {
            return finding.parts().values().stream()
                    .mapToDouble(Nearness::distance)
                    .max()
                    .orElse(1);
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
