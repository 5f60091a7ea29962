package vn.ntm.criteria.assessments.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.editing.Editing;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.Change;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.AssessmentProblem;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.telling.Told;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.departments.Owners;
import vn.ntm.criteria.values.ValueReader;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** The two ends that a submitted assessment may come to: given back, or final. */
@ApplicationScoped
class Closing {

    private static final int LONGEST_TEXT = 2000;
    private static final Text PUBLISHED = new Text("bộ tiêu chí đã ban hành", "a published criteria set");

    private final Assessments assessments;
    private final SetTexts sets;
    private final Owners owners;

    Closing(Assessments assessments, SetTexts sets, Owners owners) {
        this.assessments = assessments;
        this.sets = sets;
        this.owners = owners;
    }

    /** Gives it back with a reason for the whole or by indicator. */
    @Transactional(Transactional.TxType.MANDATORY)
    Assessment giveBack(UUID id, Requests.Return request, @Nullable Integer ifRevision) {
        Assessment before = assessments.lockFromAbove(Set.of(id)).get(0);
        Editing.refuseIfChanged(before, ifRevision);
        String department = owners.speaksFor(null);
        Map<String, String> reasons = reasons(before, request, department != null);
        refuseIndicatorsOfOthers(before, department, reasons.keySet());
        Assessment after = Life.giveBack(before, reasons.keySet());
        SetText text = sets.of(after.set());
        Judgement judgement = assessments.judge(after);
        assessments.keep(List.of(new Change(
                after,
                judgement,
                false,
                "returned",
                "%s %s: %s %s"
                        .formatted(
                                after.unit().code(),
                                after.on(),
                                request.reason() == null ? "" : request.reason(),
                                String.join(" ", reasons.keySet())),
                new Change.Passage(
                        department,
                        request.reason(),
                        reasons,
                        new Told(after, judgement, text.confirmed()).returned(request.reason(), reasons)))));
        return after;
    }

    /** A department gives back what it owns, not what others look at. */
    private void refuseIndicatorsOfOthers(Assessment before, @Nullable String department, Set<String> codes) {
        if (department == null) {
            return;
        }
        IndicatorSet set = sets.of(before.set()).set();
        Owners.refuseThoseOfOthers(
                department,
                owners.of(new Owners.Asked(before.id(), before.unit().id(), set, before.on())),
                codes,
                "indicators");
    }

    /** Closes an appraised one; the final one that it supersedes gives way. */
    @Transactional(Transactional.TxType.MANDATORY)
    Assessment finalise(UUID id, @Nullable Integer ifRevision) {
        Set<UUID> both = new TreeSet<>(Set.of(id));
        UUID replaced = assessments.find(id).supersedes();
        if (replaced != null) {
            both.add(replaced);
        }
        Map<UUID, Assessment> locked = new LinkedHashMap<>();
        assessments.lockFromAbove(both).forEach(one -> locked.put(one.id(), one));
        Assessment before = locked.get(id);
        Editing.refuseIfChanged(before, ifRevision);
        Assessment after = Life.finalise(before);
        SetText text = sets.of(after.set());
        if (!text.confirmed()) {
            throw new ProblemException(
                    AssessmentProblem.SET_NOT_CONFIRMED,
                    Fault.of("set", after.set().id(), PUBLISHED));
        }
        Judgement judgement = assessments.judge(after);
        refuseUnlessAllConfirmed(judgement, after.on());
        List<Change> changes = new ArrayList<>();
        if (replaced != null) {
            changes.add(superseded(locked.get(replaced), id));
        }
        changes.add(new Change(
                after,
                judgement,
                false,
                "finalised",
                "%s %s".formatted(after.unit().code(), after.on()),
                Change.Passage.telling(new Told(after, judgement, true).finalised())));
        assessments.keep(changes);
        return after;
    }

    /** Thresholds that are derived from another set's are as sure as that set. */
    private void refuseUnlessAllConfirmed(Judgement judgement, LocalDate on) {
        List<Fault> drafts = judgement.derivedFrom().stream()
                .filter(other -> !sets.isConfirmed(other, on))
                .map(other -> Fault.of("set", other, PUBLISHED))
                .toList();
        if (!drafts.isEmpty()) {
            throw new ProblemException(AssessmentProblem.SET_NOT_CONFIRMED, null, drafts);
        }
    }

    private Change superseded(Assessment before, UUID by) {
        Assessment after = Life.supersede(before, by);
        SetText text = sets.of(after.set());
        Judgement judgement = assessments.judge(after);
        return new Change(
                after,
                judgement,
                false,
                "superseded",
                by.toString(),
                Change.Passage.telling(new Told(after, judgement, text.confirmed()).superseded(by)));
    }

    private Map<String, String> reasons(Assessment before, Requests.Return request, boolean byIndicatorOnly) {
        Faults faults = new Faults();
        ValueReader reader = new ValueReader(sets.of(before.set()).set(), faults);
        List<Requests.@Nullable ReturnedIndicator> given =
                request.indicators() == null ? List.of() : request.indicators();
        Map<String, String> reasons = new LinkedHashMap<>();
        faults.atMost(LONGEST_TEXT, "reason", request.reason());
        if (byIndicatorOnly) {
            faults.require("indicators", given.isEmpty() ? null : given);
        } else if (given.isEmpty()) {
            faults.require("reason", request.reason());
        }
        for (int i = 0; i < given.size(); i++) {
            Requests.ReturnedIndicator one = given.get(i);
            String field = "indicators[" + i + "]";
            String code = one == null ? null : one.indicator();
            String reason = one == null ? null : one.reason();
            faults.require(field + ".reason", reason);
            faults.atMost(LONGEST_TEXT, field + ".reason", reason);
            if (reader.indicator(field + ".indicator", code) != null && code != null && reason != null) {
                reasons.put(code, reason);
            }
        }
        faults.refuseIfAny();
        return reasons;
    }
}
