package vn.ntm.criteria.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.AssessmentList.Listed;
import vn.ntm.criteria.assessments.editing.Renewing;
import vn.ntm.criteria.assessments.evidence.Evidence;
import vn.ntm.criteria.assessments.evidence.EvidenceRepository;
import vn.ntm.criteria.assessments.keeping.AssessmentRepository;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.StepRepository;
import vn.ntm.criteria.assessments.keeping.StepRepository.Returned;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.assessments.procedure.Remarked;
import vn.ntm.criteria.assessments.procedure.Remarks;
import vn.ntm.criteria.results.ReportedAssessments;
import vn.ntm.criteria.rules.Remark;

/** Shows assessments, by indicator and by criterion alike. */
@ApplicationScoped
public class Views {

    private final Assessments assessments;
    private final AssessmentRepository repository;
    private final ReportedAssessments reported;
    private final SetTexts sets;
    private final StepRepository steps;
    private final Remarks remarks;
    private final EvidenceRepository evidence;
    private final Renewing renewing;

    Views(
            Assessments assessments,
            AssessmentRepository repository,
            ReportedAssessments reported,
            SetTexts sets,
            StepRepository steps,
            Remarks remarks,
            EvidenceRepository evidence,
            Renewing renewing) {
        this.assessments = assessments;
        this.repository = repository;
        this.reported = reported;
        this.sets = sets;
        this.steps = steps;
        this.remarks = remarks;
        this.evidence = evidence;
        this.renewing = renewing;
    }

    /** One that has just been changed. */
    public AssessmentView of(Assessment assessment, Locale locale) {
        return views(List.of(assessment), locale).get(0);
    }

    /** One of which all is known. */
    public AssessmentView of(Remarked known, Locale locale) {
        return of(known, null, locale);
    }

    private AssessmentView of(Remarked known, @Nullable Returned returned, Locale locale) {
        Assessment assessment = known.assessment();
        return AssessmentView.of(
                known,
                sets.of(assessment.set()).set().draft(),
                Judged.of(assessment, assessments),
                assessment.state() == State.RETURNED ? returned : null,
                locale);
    }

    private List<AssessmentView> views(List<Assessment> all, Locale locale) {
        List<UUID> ids = all.stream().map(Assessment::id).toList();
        Map<UUID, List<Evidence>> shown = evidence.of(ids);
        Map<UUID, List<Remark>> said = remarks.of(all);
        Map<UUID, Returned> returned = steps.returned(ids);
        return all.stream()
                .map(one -> of(
                        new Remarked(
                                one, said.getOrDefault(one.id(), List.of()), shown.getOrDefault(one.id(), List.of())),
                        returned.get(one.id()),
                        locale))
                .toList();
    }

    /** The assessment with this id, of whichever kind; one that is open is shown by the law and the facts of now. */
    Optional<Object> find(UUID id, Locale locale) {
        return repository.find(id).isPresent()
                ? Optional.of(of(renewing.renewed(List.of(assessments.find(id))).get(0), locale))
                : reported.find(id).map(found -> found);
    }

    /** Assessments of both kinds as they are listed. */
    List<Object> all(List<Listed> listed, Locale locale) {
        Map<UUID, Object> views = new HashMap<>();
        List<UUID> byIndicator =
                listed.stream().filter(Listed::byIndicator).map(Listed::id).toList();
        List<UUID> byCriterion = listed.stream()
                .filter(one -> !one.byIndicator())
                .map(Listed::id)
                .toList();
        views(renewing.renewed(repository.all(byIndicator)), locale).forEach(view -> views.put(view.id(), view));
        reported.all(byCriterion).forEach(view -> views.put(view.id(), view));
        return listed.stream().map(one -> views.get(one.id())).toList();
    }
}
