package vn.ntm.criteria.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.criteria.evaluation.Verdict.CriterionVerdict;
import vn.ntm.criteria.sets.CriteriaSet;
import vn.ntm.criteria.sets.CriteriaSet.Criterion;

/** The rule that turns findings into a verdict. */
public final class Evaluation {

    private Evaluation() {}

    /**
     * What the set says of these findings. Pure: the same arguments give the same verdict for ever, in whatever order
     * the findings come.
     *
     * @param findings at most one for each criterion of the set; a criterion without one is missing and not met
     * @throws IllegalArgumentException where a finding is about no criterion of the set, or two about the same
     */
    public static Verdict evaluate(CriteriaSet set, Collection<Finding> findings) {
        Map<Integer, Finding> byCriterion = findings.stream()
                .collect(Collectors.toMap(Finding::criterion, Function.identity(), (one, other) -> {
                    throw new IllegalArgumentException("two findings for criterion " + one.criterion());
                }));
        List<CriterionVerdict> criteria = set.criteria().stream()
                .map(criterion -> verdict(set, criterion, byCriterion.remove(criterion.number())))
                .toList();
        if (!byCriterion.isEmpty()) {
            throw new IllegalArgumentException(set.id() + " has no criterion " + byCriterion.keySet());
        }
        int met = (int)
                criteria.stream().filter(one -> one.verdict() == Outcome.MET).count();
        return new Verdict(met, criteria.size(), met == criteria.size(), criteria);
    }

    private static CriterionVerdict verdict(CriteriaSet set, Criterion criterion, @Nullable Finding finding) {
        Outcome outcome = finding == null ? Outcome.MISSING : finding.met() ? Outcome.MET : Outcome.NOT_MET;
        String requirement = criterion.indicators() == 1
                ? "Đạt chỉ tiêu của tiêu chí " + criterion.number()
                : "Đạt tất cả %d chỉ tiêu của tiêu chí %d".formatted(criterion.indicators(), criterion.number());
        return new CriterionVerdict(
                criterion.number(),
                criterion.nameVi(),
                outcome,
                requirement,
                set.source() + ", tiêu chí " + criterion.number(),
                finding == null ? null : finding.note());
    }
}
