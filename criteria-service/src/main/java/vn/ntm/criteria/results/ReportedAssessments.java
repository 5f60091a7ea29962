package vn.ntm.criteria.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Verdict;
import vn.ntm.criteria.replica.Territory;
import vn.ntm.criteria.sets.CriteriaSet;
import vn.ntm.criteria.sets.CriteriaSets;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.events.NewEvent;
import vn.ntm.platform.idempotency.Created;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.Units;

/** Takes an assessment in: finds the unit and the set, evaluates, and keeps assessment, event and audit row together. */
@ApplicationScoped
public class ReportedAssessments {

    private final Units units;
    private final CriteriaSets sets;
    private final ReportedRepository assessments;
    private final EventLog events;
    private final Audit audit;
    private final Territory territory;

    ReportedAssessments(
            Units units,
            CriteriaSets sets,
            ReportedRepository assessments,
            EventLog events,
            Audit audit,
            Territory territory) {
        this.units = units;
        this.sets = sets;
        this.assessments = assessments;
        this.events = events;
        this.audit = audit;
        this.territory = territory;
    }

    /** Submits a request that {@link ResultsRequest#check} let pass. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Created submit(ResultsRequest request) {
        LocalDate on = Objects.requireNonNull(request.on());
        UnitOnDate unit = units.get("unit", Objects.requireNonNull(request.unit()), on, UnitProblem.UNIT_UNKNOWN);
        territory.mustHold(Set.of(unit.id()), on);
        CriteriaSet set = applicable(unit, on);
        Verdict verdict = Evaluation.evaluate(set, request.findings(set));
        ReportedAssessment assessment = ReportedAssessment.of(UUID.randomUUID(), unit, set, request, verdict);
        assessment.recordedAt = events.append(new NewEvent(
                assessment.submitted(), unit.id().toString(), unit.id().toString(), on));
        assessments.persist(assessment);
        audit.note(
                assessment.recordedAt,
                "assessment.submitted",
                assessment.id.toString(),
                "%s %s: %d/%d".formatted(unit.code(), on, verdict.criteriaMet(), verdict.criteriaTotal()));
        return new Created(URI.create("/api/v1/assessments/" + assessment.id), ReportedView.from(assessment));
    }

    /** Those with these ids. */
    public List<ReportedView> all(Collection<UUID> ids) {
        return assessments.all(ids).stream().map(ReportedView::from).toList();
    }

    /**
     * The one with this id.
     *
     * @throws ProblemException (outside territory) where it is not the caller's to see
     */
    public Optional<ReportedView> find(UUID id) {
        Optional<ReportedView> found = assessments.findByIdOptional(id).map(ReportedView::from);
        found.ifPresent(one -> territory.mustHold(Set.of(one.unit().id()), one.on()));
        return found;
    }

    /** Only <i>xã</i> are communes of the programme. */
    private CriteriaSet applicable(UnitOnDate unit, LocalDate on) {
        if (unit.type() != UnitType.COMMUNE) {
            throw refused(unit, new Text("mã của một xã", "the code of a rural commune (xã)"));
        }
        return sets.applicable(unit.level(), RecognitionLevel.STANDARD, on)
                .orElseThrow(() -> refused(
                        unit,
                        new Text(
                                "một ngày trong thời kỳ của một bộ tiêu chí đã ban hành",
                                "a date in the period of a published set")));
    }

    private static ProblemException refused(UnitOnDate unit, Text accepted) {
        return new ProblemException(ResultsProblem.NO_APPLICABLE_SET, Fault.of("unit", unit.fullName(), accepted));
    }
}
