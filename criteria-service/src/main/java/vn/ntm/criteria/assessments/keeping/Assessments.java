package vn.ntm.criteria.assessments.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.AssessmentProblem;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.replica.Territory;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.events.NewEvent;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Finds assessments for those who may write to them, and keeps what became of them with event and audit row. */
@ApplicationScoped
public class Assessments {

    private static final Text FROM_ABOVE = new Text("cấp trên của đơn vị này", "a level above this unit");
    private static final Text AN_ASSESSMENT = new Text("mã của một hồ sơ đánh giá", "the id of an assessment");

    private final AssessmentRepository assessments;
    private final AssessmentWriter writer;
    private final StepRepository steps;
    private final SetTexts sets;
    private final Territory territory;
    private final Caller caller;
    private final EventLog events;
    private final Audit audit;

    Assessments(
            AssessmentRepository assessments,
            AssessmentWriter writer,
            StepRepository steps,
            SetTexts sets,
            Territory territory,
            Caller caller,
            EventLog events,
            Audit audit) {
        this.assessments = assessments;
        this.writer = writer;
        this.steps = steps;
        this.sets = sets;
        this.territory = territory;
        this.caller = caller;
        this.events = events;
        this.audit = audit;
    }

    /**
     * The assessment as it is.
     *
     * @throws ProblemException where there is none, or it lies outside the caller's territory
     */
    public Assessment find(UUID id) {
        Assessment found = assessments.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        territory.mustHold(Set.of(found.unit().id()), found.on());
        return found;
    }

    /**
     * The assessment, kept from other writers until the transaction ends.
     *
     * @throws ProblemException where there is none, or it lies outside the caller's territory
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assessment lock(UUID id) {
        return lock(Set.of(id)).get(0);
    }

    /** As {@link #lock(UUID)}, for several, in the order of their ids. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Assessment> lock(Set<UUID> ids) {
        List<Assessment> found = assessments.lock(ids);
        refuseUnlessAll(found, ids);
        found.stream()
                .collect(Collectors.groupingBy(
                        Assessment::on,
                        Collectors.mapping(one -> one.unit().id(), Collectors.toCollection(HashSet::new))))
                .forEach((on, units) -> territory.mustHold(units, on));
        return found;
    }

    /**
     * As {@link #lock(Set)}, for somebody who verifies, appraises, returns or closes: nobody does so of the own unit.
     *
     * @throws ProblemException (not of a level above) where one is the caller's own unit's
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Assessment> lockFromAbove(Set<UUID> ids) {
        List<Assessment> found = lock(ids);
        List<Fault> own = found.stream()
                .filter(one -> caller.unit().filter(one.unit().id()::equals).isPresent())
                .map(one -> Fault.of("unit", one.unit().code(), FROM_ABOVE))
                .toList();
        if (!own.isEmpty()) {
            throw new ProblemException(AssessmentProblem.NOT_OF_A_LEVEL_ABOVE, null, own);
        }
        return found;
    }

    private static void refuseUnlessAll(List<Assessment> found, Set<UUID> ids) {
        Set<UUID> missing = new TreeSet<>(ids);
        found.forEach(one -> missing.remove(one.id()));
        if (!missing.isEmpty()) {
            throw new ProblemException(
                    CommonProblem.NOT_FOUND,
                    null,
                    missing.stream()
                            .map(id -> Fault.of("assessment", id, AN_ASSESSMENT))
                            .toList());
        }
    }

    /** Removes a draft that was never submitted, with an audit row. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void discard(Assessment draft) {
        if (draft.state() != State.DRAFT) {
            throw AssessmentProblem.refused(draft.state(), Set.of(State.DRAFT), "removed");
        }
        writer.delete(draft.id());
        audit.note(
                events.appendAll(List.of()),
                "assessment.removed",
                draft.id().toString(),
                draft.unit().code());
    }

    /** What its set says of it at its furthest stage. */
    public Judgement judge(Assessment assessment) {
        return judge(assessment, assessment.stage());
    }

    /** What its set says of it at this stage. */
    public Judgement judge(Assessment assessment, Stage stage) {
        return Judgement.of(assessment, sets.of(assessment.set()).set(), stage, sets.others());
    }

    /** Keeps changes with their steps, events and audit rows. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Collection<Change> changes) {
        List<NewEvent> told = new ArrayList<>();
        List<AssessmentWriter.Judged> added = new ArrayList<>();
        List<AssessmentWriter.Judged> changed = new ArrayList<>();
        List<StepRepository.Taken> taken = new ArrayList<>();
        List<Audit.Noted> noted = new ArrayList<>();
        for (Change change : changes) {
            Assessment after = change.after();
            String unit = after.unit().id().toString();
            (change.isNew() ? added : changed)
                    .add(new AssessmentWriter.Judged(after, change.judgement().kept()));
            noted.add(
                    new Audit.Noted("assessment." + change.action(), after.id().toString(), change.details()));
            Change.Passage passage = change.passage();
            if (passage != null) {
                taken.add(new StepRepository.Taken(
                        after.id(),
                        change.action(),
                        passage.department(),
                        passage.reason(),
                        passage.particulars(),
                        change.judgement()));
                if (passage.fact() != null) {
                    told.add(new NewEvent(passage.fact(), unit, unit, after.on()));
                }
            }
        }
        Instant at = events.appendAll(told);
        writer.insert(added, at);
        writer.update(changed, at);
        steps.add(taken, at);
        audit.noteAll(at, noted);
    }
}
