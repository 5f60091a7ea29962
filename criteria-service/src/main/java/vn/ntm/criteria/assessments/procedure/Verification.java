package vn.ntm.criteria.assessments.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.Fact;
import vn.ntm.criteria.assessments.editing.Editing;
import vn.ntm.criteria.assessments.editing.WrittenValue;
import vn.ntm.criteria.assessments.editing.WrittenValues;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.Change;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.keeping.StepRepository;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.AssessmentProblem;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.assessments.telling.Told;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;

/** Verification (<i>thẩm tra</i>) by the district, and corrections by those who declared. */
@ApplicationScoped
class Verification {

    private static final List<String> TIERS =
            List.of(Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER);

    private final Assessments assessments;
    private final SetTexts sets;
    private final StepRepository steps;
    private final Soundness soundness;
    private final Caller caller;
    private final Clock clock;

    Verification(
            Assessments assessments,
            SetTexts sets,
            StepRepository steps,
            Soundness soundness,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.sets = sets;
        this.steps = steps;
        this.soundness = soundness;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Verifies the whole, with what was found otherwise.
     *
     * @throws ProblemException where the province does it while there are districts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Assessment verify(UUID id, Requests.Verification request, @Nullable Integer ifRevision) {
        if (caller.has(Role.PROVINCE_OFFICER) && LocalDate.now(clock).isBefore(Life.WITHOUT_DISTRICTS)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        Assessment before = assessments.lockFromAbove(Set.of(id)).get(0);
        Editing.refuseIfChanged(before, ifRevision);
        SetText text = sets.of(before.set());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Faults faults = new Faults();
        Map<String, Said> corrected = new WrittenValues(
                        text.set(), faults, "corrections", before.basis().derived())
                .said(request.corrections(), caller.name(), null, now, true);
        faults.refuseIfAny();
        Assessment after = Life.verify(before, text.set().codes(), corrected, caller.name(), now);
        soundness.refuseErrors(after, Stage.VERIFIED, corrected.keySet(), "corrections");
        keep(after, text, "verified", corrected, Told::verified);
        return after;
    }

    /** Puts declared values right. */
    @Transactional(Transactional.TxType.MANDATORY)
    Assessment correct(UUID id, Requests.Correction request, @Nullable Integer ifRevision) {
        Assessment before = assessments.lock(id);
        Editing.refuseIfChanged(before, ifRevision);
        refuseAbove(before);
        SetText text = sets.of(before.set());
        Faults faults = new Faults();
        faults.require("values", request.values() == null || request.values().isEmpty() ? null : request.values());
        Map<String, Said> said = new WrittenValues(
                        text.set(), faults, "values", before.basis().derived())
                .said(request.values(), caller.name(), null, clock.instant().truncatedTo(ChronoUnit.MICROS), true);
        faults.refuseIfAny();
        Editing.refuseIfEntriesChanged(before, readBefore(request));
        Assessment after = Life.correct(before, said);
        soundness.refuseErrors(after, Stage.DECLARED, said.keySet(), "values");
        keep(after, text, "corrected", said, told -> told.corrected(before, said));
        return after;
    }

    /** Those that say at which revision they were read; a correction need not, for it is written over nobody's draft. */
    private static List<@Nullable WrittenValue> readBefore(Requests.Correction request) {
        List<@Nullable WrittenValue> read =
                new ArrayList<>(request.values() == null ? List.<@Nullable WrittenValue>of() : request.values());
        // Left open in their places: what is refused is named by its place in the request.
        read.replaceAll(one -> one == null || one.revision() == null ? null : one);
        return read;
    }

    /** What was declared stays the word of those who declared it: a level above says what it found, beside it. */
    private void refuseAbove(Assessment handedIn) {
        Set<String> theirs = steps.rolesThatHandedIn(handedIn.id());
        Set<String> own = caller.roles();
        if (own.stream().noneMatch(theirs::contains) && tier(own) > tier(theirs)) {
            throw new ProblemException(AssessmentProblem.NOT_DECLARED_BY_YOU);
        }
    }

    /** How high up the highest of these roles is; another system stands beside all. */
    private static int tier(Set<String> roles) {
        for (int tier = TIERS.size() - 1; tier >= 0; tier--) {
            if (roles.contains(TIERS.get(tier))) {
                return tier;
            }
        }
        return TIERS.size();
    }

    private void keep(
            Assessment after, SetText text, String action, Map<String, Said> said, Function<Told, Fact> fact) {
        Judgement judgement = assessments.judge(after);
        assessments.keep(List.of(new Change(
                after,
                judgement,
                false,
                action,
                "%s %s: %s".formatted(after.unit().code(), after.on(), String.join(" ", said.keySet())),
                new Change.Passage(null, null, said, fact.apply(new Told(after, judgement, text.confirmed()))))));
    }
}
