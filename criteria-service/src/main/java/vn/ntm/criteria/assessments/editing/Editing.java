package vn.ntm.criteria.assessments.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.Change;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.AssessmentProblem;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Writes what units declare to assessments that are open. */
@ApplicationScoped
public class Editing {

    private final SetTexts sets;
    private final Bases bases;
    private final Renewing renewing;
    private final Assessments assessments;
    private final Caller caller;
    private final Clock clock;

    Editing(SetTexts sets, Bases bases, Renewing renewing, Assessments assessments, Caller caller, Clock clock) {
        this.sets = sets;
        this.bases = bases;
        this.renewing = renewing;
        this.assessments = assessments;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Writes to an assessment that is open.
     *
     * @throws ProblemException where a value is refused, or was changed since it was read
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assessment edit(UUID id, EditRequest request, @Nullable Integer ifRevision) {
        Assessment before = renewing.renewed(List.of(assessments.lock(id))).get(0);
        refuseIfChanged(before, ifRevision);
        Faults faults = new Faults();
        SetText text = sets.of(before.set());
        Map<String, Said> said = new WrittenValues(
                        text.set(), faults, "values", before.basis().derived())
                .said(request.values(), caller.name(), null, now(), false);
        Map<String, String> answers = WrittenAnswers.of(request.answers(), faults);
        Facts facts = request.facts();
        WrittenFacts.check(facts, text.set(), faults);
        faults.refuseIfAny();
        refuseIfEntriesChanged(before, request.values());
        Map<String, Object> written = Overwriting.written(facts, answers);
        if (ifRevision == null) {
            Overwriting.refuse(before, written);
        }
        Assessment after = Life.declare(before, said);
        if (facts != null) {
            Facts all = Facts.saidOf(before.basis().unit()).with(facts);
            after = after.by(
                    after.set(),
                    bases.of(Map.of(after.unit().id(), all), text.set(), after.on())
                            .get(after.unit().id()));
        }
        if (!answers.isEmpty()) {
            after = after.answered(answers);
        }
        assessments.keep(List.of(
                new Change(after, assessments.judge(after), false, "edited", details(after, said, written), null)));
        return after;
    }

    private static String details(Assessment after, Map<String, Said> said, Map<String, Object> written) {
        StringJoiner details = new StringJoiner(" ", after.unit().code() + ": ", "");
        said.keySet().forEach(details::add);
        written.forEach((field, value) -> details.add(field + "=" + value));
        return details.toString();
    }

    /** Removes a draft that was never submitted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void discard(UUID id, @Nullable Integer ifRevision) {
        Assessment before = assessments.lock(id);
        refuseIfChanged(before, ifRevision);
        assessments.discard(before);
    }

    /** @throws ProblemException where the assessment is no longer at the revision that was read */
    public static void refuseIfChanged(Assessment before, @Nullable Integer ifRevision) {
        if (ifRevision != null && ifRevision != before.revision()) {
            throw new ProblemException(
                    AssessmentProblem.ASSESSMENT_CHANGED,
                    Fault.of("If-Match", ifRevision, new Text("\"%s\"", "\"%s\"").with(before.revision())));
        }
    }

    /** @throws ProblemException where an entry that is written is no longer at the revision that was read */
    public static void refuseIfEntriesChanged(Assessment before, @Nullable List<@Nullable WrittenValue> written) {
        Faults faults = new Faults();
        List<@Nullable WrittenValue> given = written == null ? List.of() : written;
        for (int i = 0; i < given.size(); i++) {
            WrittenValue one = given.get(i);
            if (one == null || one.indicator() == null) {
                continue;
            }
            Entry entry = before.entry(one.indicator());
            int read = one.revision() == null ? 0 : one.revision();
            if (read != entry.revision()) {
                Said now = entry.declared();
                faults.add(
                        "values[" + i + "].revision",
                        one.revision(),
                        new Text("%s (%s: %s)", "%s (%s: %s)")
                                .with(
                                        entry.revision(),
                                        now == null ? "" : now.by(),
                                        now == null || now.value() == null ? "" : ValueJson.write(now.value())));
            }
        }
        faults.refuseIfAny(AssessmentProblem.CHANGED_SINCE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
