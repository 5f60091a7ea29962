package vn.ntm.criteria.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Verdict;
import vn.ntm.criteria.sets.CriteriaSet;
import vn.ntm.criteria.sets.CriteriaSets;
import vn.ntm.platform.access.Caller;
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
class Submission {

    private final Units units;
    private final CriteriaSets sets;
    private final AssessmentRepository assessments;
    private final EventLog events;
    private final Audit audit;
    private final Caller caller;

    Submission(
            Units units,
            CriteriaSets sets,
            AssessmentRepository assessments,
            EventLog events,
            Audit audit,
            Caller caller) {
        this.units = units;
        this.sets = sets;
        this.assessments = assessments;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
    }

    /** Submits a request that {@link AssessmentRequest#check} let pass. */
    @Transactional(Transactional.TxType.MANDATORY)
    Created submit(AssessmentRequest request) {
        LocalDate on = Objects.requireNonNull(request.on());
        UnitOnDate unit = units.get("unit", Objects.requireNonNull(request.unit()), on, UnitProblem.UNIT_UNKNOWN);
        caller.mustHold(units.lineage(unit.id(), on));
        CriteriaSet set = applicable(unit, on);
        Verdict verdict = Evaluation.evaluate(set, request.findings(set));
        Assessment assessment = Assessment.of(UUID.randomUUID(), unit, set, request, verdict);
        assessment.recordedAt = events.append(new NewEvent(
                assessment.submitted(), unit.id().toString(), unit.id().toString(), on));
        assessments.persist(assessment);
        audit.note(
                assessment.recordedAt,
                "assessment.submitted",
                assessment.id.toString(),
                "%s %s: %d/%d".formatted(unit.code(), on, verdict.criteriaMet(), verdict.criteriaTotal()));
        return new Created(URI.create("/api/v1/assessments/" + assessment.id), AssessmentView.from(assessment));
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
        return new ProblemException(AssessmentProblem.NO_APPLICABLE_SET, Fault.of("unit", unit.fullName(), accepted));
    }
}
