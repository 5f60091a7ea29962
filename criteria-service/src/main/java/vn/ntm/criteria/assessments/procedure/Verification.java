package vn.ntm.criteria.assessments.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.editing.Editing;
import vn.ntm.criteria.assessments.editing.WrittenValues;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.Change;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.telling.Told;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.problems.Faults;

/** Verification (<i>thẩm tra</i>) by the district, and corrections by those who declared. */
@ApplicationScoped
class Verification {

    private final Assessments assessments;
    private final SetTexts sets;
    private final Caller caller;
    private final Clock clock;

    Verification(Assessments assessments, SetTexts sets, Caller caller, Clock clock) {
        this.assessments = assessments;
        this.sets = sets;
        this.caller = caller;
        this.clock = clock;
    }

    /** Verifies the whole, with what was found otherwise. */
    @Transactional(Transactional.TxType.MANDATORY)
    Assessment verify(UUID id, Requests.Verification request, @Nullable Integer ifRevision) {
        Assessment before = assessments.lock(id);
        Editing.refuseIfChanged(before, ifRevision);
        SetText text = sets.of(before.set());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Faults faults = new Faults();
        Map<String, Said> corrected = new WrittenValues(
                        text.set(), faults, "corrections", before.basis().derived())
                .said(request.corrections(), caller.name(), null, now, true);
        faults.refuseIfAny();
        Assessment after = Life.verify(before, text.set().codes(), corrected, caller.name(), now);
        keep(after, text, "verified", corrected, Told::verified);
        return after;
    }

    /** Puts declared values right. */
    @Transactional(Transactional.TxType.MANDATORY)
    Assessment correct(UUID id, Requests.Correction request, @Nullable Integer ifRevision) {
        Assessment before = assessments.lock(id);
        Editing.refuseIfChanged(before, ifRevision);
        SetText text = sets.of(before.set());
        Faults faults = new Faults();
        faults.require("values", request.values() == null || request.values().isEmpty() ? null : request.values());
        Map<String, Said> said = new WrittenValues(
                        text.set(), faults, "values", before.basis().derived())
                .said(request.values(), caller.name(), null, clock.instant().truncatedTo(ChronoUnit.MICROS), true);
        faults.refuseIfAny();
        Assessment after = Life.correct(before, said);
        keep(after, text, "corrected", said, told -> told.corrected(before, said));
        return after;
    }

    private void keep(
            Assessment after,
            SetText text,
            String action,
            Map<String, Said> said,
            java.util.function.Function<Told, vn.ntm.contracts.Fact> fact) {
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
