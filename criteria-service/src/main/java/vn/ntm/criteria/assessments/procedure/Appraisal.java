package vn.ntm.criteria.assessments.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.editing.Editing;
import vn.ntm.criteria.assessments.editing.WrittenValues;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.Change;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.AssessmentProblem;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.assessments.telling.Told;
import vn.ntm.criteria.departments.Owners;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Appraisal (<i>thẩm định</i>): each department speaks of the indicators that it owns. */
@ApplicationScoped
public class Appraisal {

    private static final String ALL = "*";

    private final Assessments assessments;
    private final SetTexts sets;
    private final Owners owners;
    private final Soundness soundness;
    private final Caller caller;
    private final Clock clock;

    Appraisal(Assessments assessments, SetTexts sets, Owners owners, Soundness soundness, Caller caller, Clock clock) {
        this.assessments = assessments;
        this.sets = sets;
        this.owners = owners;
        this.soundness = soundness;
        this.caller = caller;
        this.clock = clock;
    }

    /** Says of one assessment what a department found. */
    @Transactional(Transactional.TxType.MANDATORY)
    Assessment appraise(UUID id, Requests.Appraisal request, @Nullable Integer ifRevision) {
        Assessment before = assessments.lockFromAbove(Set.of(id)).get(0);
        Editing.refuseIfChanged(before, ifRevision);
        // Also where nothing is left to be confirmed: who appraises what is closed must hear so.
        Life.mustBeAppraisable(before);
        return appraise(List.of(before), request).get(0);
    }

    /**
     * Says the same of several assessments, all of which the caller may appraise; all or none.
     *
     * @param read the revisions that the caller has read, of those of which that matters
     * @throws ProblemException that names each assessment that stands in the way
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Assessment> appraise(Set<UUID> ids, Map<UUID, Integer> read, Requests.Appraisal request) {
        List<Assessment> locked = assessments.lockFromAbove(ids);
        refuse(AssessmentProblem.WRONG_STATE, locked, one -> !Life.mayBeAppraised(one), one -> one.state());
        refuse(
                AssessmentProblem.ASSESSMENT_CHANGED,
                locked,
                one -> read.getOrDefault(one.id(), one.revision()) != one.revision(),
                one -> read.get(one.id()));
        return appraise(locked, request);
    }

    private static void refuse(
            ProblemType type,
            List<Assessment> all,
            Predicate<Assessment> standsInTheWay,
            Function<Assessment, @Nullable Object> found) {
        Faults faults = new Faults();
        all.stream()
                .filter(standsInTheWay)
                .forEach(one -> faults.add(
                        "assessments." + one.id(),
                        found.apply(one),
                        new Text("%s: đang %s, bản %s", "%s: %s, revision %s")
                                .with(one.unit().code(), one.state(), one.revision())));
        faults.refuseIfAny(type);
    }

    private List<Assessment> appraise(Collection<Assessment> locked, Requests.Appraisal request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, Map<String, String>> owned = owners.of(locked.stream()
                .map(one -> new Owners.Asked(
                        one.id(), one.unit().id(), sets.of(one.set()).set(), one.on()))
                .toList());
        List<Change> changes = new ArrayList<>();
        List<Assessment> unchanged = new ArrayList<>();
        for (Assessment before : locked) {
            SetText text = sets.of(before.set());
            String department = owners.speaksFor(request.department());
            Map<String, String> ownersOfIts = owned.get(before.id());
            Map<String, Said> said = said(before, text, request, department, ownersOfIts, now);
            if (said.isEmpty()) {
                unchanged.add(before);
                continue;
            }
            Assessment after = Life.appraise(before, text.set().codes(), said);
            soundness.refuseErrors(after, Stage.APPRAISED, said.keySet(), "corrections");
            Judgement judgement = assessments.judge(after);
            boolean complete = after.state() == State.APPRAISED;
            changes.add(new Change(
                    after,
                    judgement,
                    false,
                    complete ? "appraised" : "appraised-in-part",
                    "%s %s: %s".formatted(after.unit().code(), after.on(), String.join(" ", said.keySet())),
                    new Change.Passage(
                            department,
                            null,
                            said,
                            complete ? new Told(after, judgement, text.confirmed()).appraised() : null)));
        }
        assessments.keep(changes);
        return Stream.concat(changes.stream().map(Change::after), unchanged.stream())
                .toList();
    }

    private Map<String, Said> said(
            Assessment before,
            SetText text,
            Requests.Appraisal request,
            @Nullable String department,
            Map<String, String> owner,
            Instant now) {
        Faults faults = new Faults();
        Map<String, Said> said = new LinkedHashMap<>();
        for (String code : confirmed(before, text, request, department, owner, faults)) {
            said.put(
                    code,
                    Life.confirmed(before.entry(code).latestBeforeAppraisal(), caller.name(), owner.get(code), now));
        }
        new WrittenValues(text.set(), faults, "corrections", before.basis().derived())
                .said(request.corrections(), caller.name(), department, now, true)
                // Whoever speaks for all says it for the department that owns the indicator.
                .forEach((code, one) -> said.put(code, one.by(department == null ? owner.get(code) : department)));
        faults.check(!isEmpty(request), "confirmed", null, new Text("ít nhất một chỉ tiêu", "at least one indicator"));
        faults.refuseIfAny();
        Owners.refuseThoseOfOthers(department, owner, said.keySet(), "indicator");
        return said;
    }

    /** Nothing is asked for; that nothing is left to be confirmed is another thing, and no fault. */
    private static boolean isEmpty(Requests.Appraisal request) {
        return (request.confirmed() == null || request.confirmed().isEmpty())
                && (request.corrections() == null || request.corrections().isEmpty());
    }

    private static Set<String> confirmed(
            Assessment before,
            SetText text,
            Requests.Appraisal request,
            @Nullable String department,
            Map<String, String> owner,
            Faults faults) {
        List<@Nullable String> given = request.confirmed() == null ? List.of() : request.confirmed();
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String code = given.get(i);
            if (ALL.equals(code)) {
                text.set().codes().stream()
                        .filter(one -> department == null || department.equals(owner.get(one)))
                        .filter(one -> before.entry(one).appraised() == null)
                        .forEach(codes::add);
            } else {
                faults.check(
                        code != null && text.set().find(code).isPresent(),
                        "confirmed[" + i + "]",
                        code,
                        new Text("mã của một chỉ tiêu trong %s", "the code of an indicator of %s")
                                .with(text.set().id()));
                if (code != null) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }
}
