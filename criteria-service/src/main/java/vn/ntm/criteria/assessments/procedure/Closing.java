package vn.ntm.criteria.assessments.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
import vn.ntm.criteria.values.ValueReader;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** The two ends that a submitted assessment may come to: given back, or final. */
@ApplicationScoped
class Closing {

    private static final int LONGEST_TEXT = 2000;

    private final Assessments assessments;
    private final SetTexts sets;

    Closing(Assessments assessments, SetTexts sets) {
        this.assessments = assessments;
        this.sets = sets;
    }

    /** Gives it back with a reason for the whole or by indicator. */
    @Transactional(Transactional.TxType.MANDATORY)
    Assessment giveBack(UUID id, Requests.Return request, @Nullable Integer ifRevision) {
        Assessment before = assessments.lock(id);
        Editing.refuseIfChanged(before, ifRevision);
        Map<String, String> reasons = reasons(before, request);
        Assessment after = Life.giveBack(before);
        assessments.keep(List.of(new Change(
                after,
                assessments.judge(after),
                false,
                "returned",
                "%s %s: %s".formatted(after.unit().code(), after.on(), request.reason()),
                new Change.Passage(null, request.reason(), reasons, Told.returned(after, request.reason(), reasons)))));
        return after;
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
        assessments.lock(both).forEach(one -> locked.put(one.id(), one));
        Assessment before = locked.get(id);
        Editing.refuseIfChanged(before, ifRevision);
        Assessment after = Life.finalise(before);
        SetText text = sets.of(after.set());
        if (!text.confirmed()) {
            throw new ProblemException(
                    AssessmentProblem.SET_NOT_CONFIRMED,
                    Fault.of("set", after.set().id(), new Text("bộ tiêu chí đã ban hành", "a published criteria set")));
        }
        List<Change> changes = new ArrayList<>();
        if (replaced != null) {
            changes.add(superseded(locked.get(replaced), id));
        }
        Judgement judgement = assessments.judge(after);
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

    private Change superseded(Assessment before, UUID by) {
        Assessment after = Life.supersede(before, by);
        return new Change(
                after,
                assessments.judge(after),
                false,
                "superseded",
                by.toString(),
                Change.Passage.telling(Told.superseded(after, by)));
    }

    private Map<String, String> reasons(Assessment before, Requests.Return request) {
        Faults faults = new Faults();
        ValueReader reader = new ValueReader(sets.of(before.set()).set(), faults);
        List<Requests.@Nullable ReturnedIndicator> given =
                request.indicators() == null ? List.of() : request.indicators();
        Map<String, String> reasons = new LinkedHashMap<>();
        faults.atMost(LONGEST_TEXT, "reason", request.reason());
        if (given.isEmpty()) {
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
