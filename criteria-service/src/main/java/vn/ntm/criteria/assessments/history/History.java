package vn.ntm.criteria.assessments.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.criteria.assessments.evidence.EvidenceRepository;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.judging.KeptVerdict;
import vn.ntm.criteria.assessments.judging.VerdictSummary;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.StepRepository;
import vn.ntm.criteria.assessments.life.Assessment;

/** The passages of assessments by indicator, with what was kept of each. */
@ApplicationScoped
class History {

    private final Assessments assessments;
    private final StepRepository steps;
    private final EvidenceRepository evidence;
    private final SetTexts sets;

    History(Assessments assessments, StepRepository steps, EvidenceRepository evidence, SetTexts sets) {
        this.assessments = assessments;
        this.steps = steps;
        this.evidence = evidence;
        this.sets = sets;
    }

    /** What became of an assessment by indicator. */
    List<StepView> steps(UUID id) {
        assessments.find(id);
        return StepView.of(steps.of(id), evidence.of(List.of(id)).getOrDefault(id, List.of()));
    }

    /** Every verdict that was kept of it, found again. */
    List<RecomputationView> recomputed(UUID id) {
        Assessment assessment = assessments.find(id);
        return steps.of(id).stream()
                .filter(step -> step.verdict() != null)
                .map(step -> {
                    KeptVerdict kept = Objects.requireNonNull(step.verdict());
                    KeptVerdict again = Judgement.again(
                            assessment, sets.of(step.inputs().set()).set(), step.inputs());
                    return new RecomputationView(
                            step.number(),
                            step.action(),
                            kept.equals(again),
                            VerdictSummary.of(kept),
                            VerdictSummary.of(again));
                })
                .toList();
    }
}
