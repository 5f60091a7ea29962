package vn.ntm.criteria.assessments.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.editing.Editing;
import vn.ntm.criteria.assessments.editing.Renewing;
import vn.ntm.criteria.assessments.evidence.Evidence;
import vn.ntm.criteria.assessments.evidence.EvidenceRepository;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.Change;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.AssessmentProblem;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.assessments.telling.Told;
import vn.ntm.criteria.rules.Remark;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;

/** Hands assessments in: freezes what they are judged by, and tells others. */
@ApplicationScoped
public class Submission {

    private final Assessments assessments;
    private final SetTexts sets;
    private final Renewing renewing;
    private final Readiness readiness;
    private final Remarks remarks;
    private final EvidenceRepository evidence;

    Submission(
            Assessments assessments,
            SetTexts sets,
            Renewing renewing,
            Readiness readiness,
            Remarks remarks,
            EvidenceRepository evidence) {
        this.assessments = assessments;
        this.sets = sets;
        this.renewing = renewing;
        this.readiness = readiness;
        this.remarks = remarks;
        this.evidence = evidence;
    }

    /** Hands in one that is kept already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Remarked submit(UUID id, @Nullable Integer ifRevision) {
        Assessment before = assessments.lock(id);
        Editing.refuseIfChanged(before, ifRevision);
        return submit(List.of(before), false).get(0);
    }

    /**
     * Hands in assessments that the caller has locked or just made.
     *
     * @param areNew whether they were not kept before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Remarked> submit(Collection<Assessment> open, boolean areNew) {
        return areNew ? submit(open, List.of()) : submit(List.of(), open);
    }

    /**
     * Hands in assessments together, which are like units of each other.
     *
     * @param made that were not kept before
     * @param kept that the caller has locked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Remarked> submit(Collection<Assessment> made, Collection<Assessment> kept) {
        List<Change> changes = new ArrayList<>();
        List<Remarked> submitted = new ArrayList<>();
        // What was just made is by the text and the facts of now.
        List<Assessment> renewed = new ArrayList<>(made);
        renewed.addAll(renewing.renewed(kept));
        Set<UUID> areNew = made.stream().map(Assessment::id).collect(Collectors.toSet());
        Grounds grounds = grounds(renewed, kept);
        for (Assessment before : renewed) {
            Assessment after = Life.submit(before);
            SetText text = sets.of(after.set());
            Judgement judgement = assessments.judge(after);
            List<Fault> lacking = grounds.lacking(after, text, judgement);
            if (!lacking.isEmpty()) {
                throw new ProblemException(AssessmentProblem.NOT_READY, null, lacking);
            }
            submitted.add(grounds.of(after));
            changes.add(new Change(
                    after,
                    judgement,
                    areNew.contains(after.id()),
                    "submitted",
                    "%s %s: %d/%d"
                            .formatted(
                                    after.unit().code(),
                                    after.on(),
                                    judgement.kept().criteriaMet(),
                                    judgement.kept().criteriaTotal()),
                    Change.Passage.telling(new Told(after, judgement, text.confirmed()).submitted())));
        }
        assessments.keep(changes);
        return submitted;
    }

    /** What keeps each of these from being handed in, by unit; those that may be are left out. */
    public Map<UUID, List<Fault>> lacking(Collection<Assessment> open) {
        List<Assessment> renewed = renewing.renewed(open);
        Grounds grounds = grounds(renewed, open);
        Map<UUID, List<Fault>> lacking = new LinkedHashMap<>();
        for (Assessment one : renewed) {
            List<Fault> its = grounds.lacking(one, sets.of(one.set()), assessments.judge(one, Stage.DECLARED));
            if (!its.isEmpty()) {
                lacking.put(one.unit().id(), its);
            }
        }
        return lacking;
    }

    /**
     * What beside its values decides whether an assessment may be handed in, asked of all at once.
     *
     * @param kept those that may have evidence
     */
    private Grounds grounds(Collection<Assessment> open, Collection<Assessment> kept) {
        List<UUID> ids = kept.stream().map(Assessment::id).toList();
        return new Grounds(remarks.of(open), ids.isEmpty() ? Map.of() : evidence.of(ids));
    }

    private final class Grounds {

        private final Map<UUID, List<Remark>> remarks;
        private final Map<UUID, List<Evidence>> evidence;

        Grounds(Map<UUID, List<Remark>> remarks, Map<UUID, List<Evidence>> evidence) {
            this.remarks = remarks;
            this.evidence = evidence;
        }

        Remarked of(Assessment one) {
            return new Remarked(
                    one, remarks.getOrDefault(one.id(), List.of()), evidence.getOrDefault(one.id(), List.of()));
        }

        List<Fault> lacking(Assessment one, SetText text, Judgement judgement) {
            Remarked known = of(one);
            return readiness.lacking(one, text, judgement.verdict(), known.evidence(), known.remarks());
        }
    }
}
