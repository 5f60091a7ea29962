package vn.ntm.criteria.assessments.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.Change;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.AssessmentProblem;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.evidence.EvidenceKind;
import vn.ntm.criteria.departments.Owners;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;

/** Adds files to assessments as evidence, shows them to those who may see them, and withdraws them. */
@ApplicationScoped
class Collecting {

    private static final Set<State> OPEN = Set.of(State.DRAFT, State.RETURNED);
    private static final Set<State> WORKED_ON = Set.of(State.DRAFT, State.RETURNED, State.SUBMITTED, State.VERIFIED);

    private final Assessments assessments;
    private final SetTexts sets;
    private final EvidenceRepository evidence;
    private final EvidenceConfig config;
    private final Owners owners;
    private final Caller caller;
    private final EventLog events;
    private final Audit audit;

    Collecting(
            Assessments assessments,
            SetTexts sets,
            EvidenceRepository evidence,
            EvidenceConfig config,
            Owners owners,
            Caller caller,
            EventLog events,
            Audit audit) {
        this.assessments = assessments;
        this.sets = sets;
        this.evidence = evidence;
        this.config = config;
        this.owners = owners;
        this.caller = caller;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Finds out before a file is kept whether it would be taken.
     *
     * @throws ProblemException where it would not
     */
    void mayAdd(UUID assessment, EvidenceLabel label) {
        Assessment to = seen(assessment);
        refuseUnlessOpen(to);
        label.check(sets.of(to.set()).set());
        refuseThatOfAnotherDepartment(to, label);
    }

    /** Adds a file; the same one for the same indicator and kind is there once. */
    @Transactional(Transactional.TxType.MANDATORY)
    Evidence add(UUID assessment, EvidenceLabel label, ReceivedFile file) {
        Assessment to = assessments.lock(assessment);
        refuseUnlessOpen(to);
        EvidenceKind kind = label.check(sets.of(to.set()).set());
        refuseThatOfAnotherDepartment(to, label);
        List<Evidence> shown =
                evidence.of(assessment).stream().filter(Evidence::isShown).toList();
        Optional<Evidence> same = shown.stream()
                .filter(one -> one.hash().equals(file.hash())
                        && one.kind() == kind
                        && one.indicator().equals(label.indicator()))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (shown.size() >= config.filesAtMost()) {
            throw new ProblemException(EvidenceProblem.TOO_MUCH_EVIDENCE);
        }
        Instant at = events.appendAll(List.of());
        Evidence added = label.on(UUID.randomUUID(), assessment, kind, file, caller.name(), at);
        evidence.insert(added);
        audit.note(at, "evidence.added", assessment.toString(), "%s %s".formatted(added.indicator(), added.hash()));
        reopen(to, added.indicator());
        return added;
    }

    /** Takes a piece back; what was shown when the assessment was handed in stays on record. */
    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(UUID assessment, UUID id) {
        Assessment of = assessments.lock(assessment);
        Evidence found = find(assessment, id);
        if (!OPEN.contains(of.state())) {
            throw new ProblemException(EvidenceProblem.EVIDENCE_IS_KEPT);
        }
        if (!found.isShown()) {
            return;
        }
        Instant at = events.appendAll(List.of());
        evidence.withdraw(id, caller.name(), at);
        audit.note(at, "evidence.withdrawn", assessment.toString(), "%s %s".formatted(found.indicator(), found.hash()));
        reopen(of, found.indicator());
    }

    /** Whoever verified or appraised the indicator had other evidence before him; who adds what he found himself knows it. */
    private void reopen(Assessment assessment, String indicator) {
        Entry entry = assessment.entry(indicator);
        if (!assessment.state().isOpen() || (entry.verified() == null && entry.appraised() == null)) {
            return;
        }
        Assessment after = Life.show(assessment, indicator);
        assessments.keep(List.of(new Change(
                after,
                assessments.judge(after),
                false,
                "reopened",
                "%s: %s".formatted(after.unit().code(), indicator),
                null)));
    }

    /** What an assessment shows, and what it showed, for a caller in whose territory its unit lies. */
    List<Evidence> all(UUID assessment) {
        return evidence.of(seen(assessment).id());
    }

    /** One piece, for a caller in whose territory the unit lies. */
    Evidence one(UUID assessment, UUID id) {
        return find(seen(assessment).id(), id);
    }

    private Assessment seen(UUID assessment) {
        return assessments.find(assessment);
    }

    private Evidence find(UUID assessment, UUID id) {
        return evidence.find(assessment, id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Evidence undoes what was said of an indicator before it came: a department does so of its own. */
    private void refuseThatOfAnotherDepartment(Assessment to, EvidenceLabel label) {
        String department = owners.speaksFor(null);
        String indicator = label.indicator();
        if (department != null && indicator != null) {
            IndicatorSet set = sets.of(to.set()).set();
            Owners.refuseThoseOfOthers(
                    department,
                    owners.of(new Owners.Asked(to.id(), to.unit().id(), set, to.on())),
                    List.of(indicator),
                    "indicator");
        }
    }

    /** Who verifies or appraises adds what was found; who declares does so before it is handed in. */
    private void refuseUnlessOpen(Assessment assessment) {
        boolean appraises = caller.has(Role.DISTRICT_OFFICER)
                || caller.has(Role.DEPARTMENT_OFFICER)
                || caller.has(Role.PROVINCE_OFFICER)
                || caller.has(Role.NATIONAL_OFFICER);
        Set<State> open = appraises ? WORKED_ON : OPEN;
        if (!open.contains(assessment.state())) {
            throw AssessmentProblem.refused(assessment.state(), open, "given evidence");
        }
    }
}
