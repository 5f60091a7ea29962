package vn.ntm.criteria.assessments.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.keeping.AssessmentRepository;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.Change;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.AssessmentProblem;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.replica.Territory;
import vn.ntm.criteria.results.ResultsProblem;
import vn.ntm.criteria.subjects.Kinds;
import vn.ntm.criteria.subjects.Subjects;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.Units;

/** Opens assessments of units by the set that applies to them. */
@ApplicationScoped
public class Opening {

    private final Units units;
    private final Kinds kinds;
    private final SetTexts sets;
    private final Bases bases;
    private final AssessmentRepository repository;
    private final Assessments assessments;
    private final Territory territory;
    private final Caller caller;
    private final Clock clock;

    Opening(
            Units units,
            Kinds kinds,
            SetTexts sets,
            Bases bases,
            AssessmentRepository repository,
            Assessments assessments,
            Territory territory,
            Caller caller,
            Clock clock) {
        this.units = units;
        this.kinds = kinds;
        this.sets = sets;
        this.bases = bases;
        this.repository = repository;
        this.assessments = assessments;
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A draft as it would be, kept nowhere yet.
     *
     * @throws ProblemException where the unit, its set or a value is refused, or there is one in work
     */
    public Assessment draft(OpeningRequest request) {
        UnitOnDate unit = units.get("unit", request.unit(), request.on(), UnitProblem.UNIT_UNKNOWN);
        territory.mustHold(Set.of(unit.id()), request.on());
        Faults faults = new Faults();
        SetLevel level = Subjects.oneOf(SetLevel.values(), "level", request.level(), faults);
        faults.refuseIfAny();
        SetText text = applicable(unit, level, request.on());
        WrittenFacts.check(request.facts(), text.set(), faults);
        faults.refuseIfAny();
        Assessment.Basis basis = bases.of(Map.of(unit.id(), request.facts()), text.set(), request.on())
                .get(unit.id());
        Map<String, Said> said = new WrittenValues(text.set(), faults, "values", basis.derived())
                .said(request.values(), caller.name(), null, now(), false);
        Map<String, String> answers = WrittenAnswers.of(request.answers(), faults);
        faults.refuseIfAny();
        refuseWhereThereIsOne(unit, text.set().level(), request);
        Assessment empty = new Assessment(
                UUID.randomUUID(),
                unit.ref(),
                text.ref(),
                request.on(),
                State.DRAFT,
                0,
                0,
                basis,
                Map.of(),
                answers,
                request.source(),
                request.illustrative(),
                request.supersedes(),
                null);
        return Life.declare(empty, said);
    }

    /** Keeps a draft that is new. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Assessment draft) {
        assessments.keep(List.of(new Change(
                draft,
                assessments.judge(draft),
                true,
                "opened",
                "%s %s: %d"
                        .formatted(
                                draft.unit().code(), draft.on(), draft.entries().size()),
                null)));
    }

    private void refuseWhereThereIsOne(UnitOnDate unit, SetLevel level, OpeningRequest request) {
        List<Assessment> there = repository.ofDay(List.of(unit.id()), level, request.on());
        there.stream().filter(one -> one.state() != State.FINAL).findFirst().ifPresent(other -> {
            throw new ProblemException(
                    AssessmentProblem.ASSESSMENT_IN_WORK, Fault.of("unit", request.unit(), address(other)));
        });
        Optional<Assessment> last = there.stream().findFirst();
        if (!last.map(Assessment::id).equals(Optional.ofNullable(request.supersedes()))) {
            throw new ProblemException(
                    AssessmentProblem.ASSESSMENT_IS_FINAL,
                    Fault.of(
                            "supersedes",
                            request.supersedes(),
                            last.map(one -> new Text("%s", "%s").with(one.id())).orElse(new Text("không có", "none"))));
        }
    }

    private static Text address(Assessment other) {
        return new Text("sửa /api/v1/assessments/%s", "an edit of /api/v1/assessments/%s").with(other.id());
    }

    private SetText applicable(UnitOnDate unit, @Nullable SetLevel level, LocalDate on) {
        SetKind kind = kinds.of(unit, on)
                .orElseThrow(() ->
                        refused(unit, new Text("loại đơn vị có bộ tiêu chí", "a kind of unit that has criteria sets")));
        SetLevel wanted = level == null ? SetLevel.STANDARD : level;
        return Optional.ofNullable(
                        sets.applicable(Set.of(unit.id()), kind, wanted, on).get(unit.id()))
                .orElseThrow(() -> refused(
                        unit,
                        new Text(
                                        "một mức và ngày có bộ tiêu chí %s",
                                        "a level and a date of which there is a set for %s")
                                .with(kind)));
    }

    private static ProblemException refused(UnitOnDate unit, Text accepted) {
        return new ProblemException(ResultsProblem.NO_APPLICABLE_SET, Fault.of("unit", unit.fullName(), accepted));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
