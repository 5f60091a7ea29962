package vn.ntm.criteria.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.criteria.assessments.evidence.Evidence;
import vn.ntm.criteria.assessments.evidence.EvidenceRepository;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.judging.KeptVerdict;
import vn.ntm.criteria.assessments.keeping.AssessmentRepository;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.StepRepository;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.procedure.Remarked;
import vn.ntm.criteria.assessments.procedure.Remarks;
import vn.ntm.criteria.results.ReportedAssessments;
import vn.ntm.criteria.rules.Remark;

/** Shows assessments, by indicator and by criterion alike. */
@ApplicationScoped
class Views {

    private final Assessments assessments;
    private final AssessmentRepository repository;
    private final ReportedAssessments reported;
    private final SetTexts sets;
    private final StepRepository steps;
    private final Remarks remarks;
    private final EvidenceRepository evidence;

    Views(
            Assessments assessments,
            AssessmentRepository repository,
            ReportedAssessments reported,
            SetTexts sets,
            StepRepository steps,
            Remarks remarks,
            EvidenceRepository evidence) {
        this.assessments = assessments;
        this.repository = repository;
        this.reported = reported;
        this.sets = sets;
        this.steps = steps;
        this.remarks = remarks;
        this.evidence = evidence;
    }

    AssessmentView of(Assessment assessment, Locale locale) {
        return of(known(List.of(assessment)).get(0), locale);
    }

    /** One of which all is known. */
    AssessmentView of(Remarked known, Locale locale) {
        Assessment assessment = known.assessment();
        return AssessmentView.of(
                known, sets.of(assessment.set()).set().draft(), Judged.of(assessment, assessments), locale);
    }

    private List<Remarked> known(List<Assessment> all) {
        Map<UUID, List<Evidence>> shown =
                evidence.of(all.stream().map(Assessment::id).toList());
        Map<UUID, List<Remark>> said = remarks.of(all);
        return all.stream()
                .map(one -> new Remarked(
                        one, said.getOrDefault(one.id(), List.of()), shown.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** The assessment with this id, of whichever kind. */
    Optional<Object> find(UUID id, Locale locale) {
        Optional<Object> byIndicator = repository.find(id).map(found -> of(found, locale));
        return byIndicator.or(() -> reported.find(id));
    }

    /** A unit's assessments of both kinds, the latest first. */
    List<Object> ofUnit(UUID unit, int atMost, Locale locale) {
        record Dated(LocalDate on, Object view) {}
        Stream<Dated> byIndicator = known(repository.ofUnit(unit, atMost)).stream()
                .map(one -> new Dated(one.assessment().on(), of(one, locale)));
        Stream<Dated> byCriterion = reported.ofUnit(unit, atMost).stream().map(one -> new Dated(one.on(), one));
        return Stream.concat(byIndicator, byCriterion)
                .sorted(Comparator.comparing(Dated::on).reversed())
                .limit(atMost)
                .map(Dated::view)
                .toList();
    }

    /** How many a unit has, of both kinds. */
    long count(UUID unit) {
        return reported.count(unit) + repository.count(unit);
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
                    return new RecomputationView(step.number(), step.action(), kept.equals(again), kept, again);
                })
                .toList();
    }
}
