package vn.ntm.criteria.assessments.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.keeping.AssessmentRepository;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.queue.QueueView.Waiting;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.departments.Owners;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.platform.access.Caller;

/** What waits for a department: indicators that it owns and has not spoken of. */
@ApplicationScoped
class Queue {

    private final QueueRepository repository;
    private final AssessmentRepository assessments;
    private final SetTexts sets;
    private final Owners owners;
    private final Caller caller;

    Queue(QueueRepository repository, AssessmentRepository assessments, SetTexts sets, Owners owners, Caller caller) {
        this.repository = repository;
        this.assessments = assessments;
        this.sets = sets;
        this.owners = owners;
        this.caller = caller;
    }

    /**
     * The assessments in which something waits, each with what does, from the caller's territory.
     *
     * @param department absent for those of all departments, and of none
     * @param looked how many assessments in appraisal are looked through at most
     */
    Found waiting(@Nullable String department, @Nullable UUID after, int looked) {
        List<UUID> ids = repository.waiting(caller.unit().orElse(null), after, looked);
        List<Assessment> found = assessments.all(ids);
        Map<UUID, Map<String, String>> owned = owners.of(found.stream()
                .map(one -> new Owners.Asked(
                        one.id(), one.unit().id(), sets.of(one.set()).set(), one.on()))
                .toList());
        List<QueueView> queue = new ArrayList<>();
        for (Assessment one : found) {
            List<Waiting> waiting = waiting(one, department, owned.get(one.id()));
            if (!waiting.isEmpty()) {
                queue.add(new QueueView(one.id(), one.unit(), one.set().id(), one.on(), one.revision(), waiting));
            }
        }
        return new Found(queue, ids.size() < looked ? null : ids.get(ids.size() - 1));
    }

    /** @param last the last assessment that was looked at, after which more may come */
    record Found(List<QueueView> queue, @Nullable UUID last) {}

    private List<Waiting> waiting(Assessment one, @Nullable String department, Map<String, String> owner) {
        IndicatorSet set = sets.of(one.set()).set();
        return set.codes().stream()
                .filter(code -> department == null || department.equals(owner.get(code)))
                .filter(code -> one.entry(code).appraised() == null)
                .map(code -> waiting(
                        set.find(code).orElseThrow(),
                        one.entry(code),
                        one.basis().derived().get(code),
                        owner.get(code)))
                .toList();
    }

    /** @param computed from what is on record, which goes before what is declared; absent where nothing is */
    private static Waiting waiting(Indicator indicator, Entry entry, @Nullable Value computed, @Nullable String owner) {
        Said before = entry.latestBeforeAppraisal();
        if (computed != null) {
            return new Waiting(indicator.code(), indicator.textVi(), owner, ValueJson.plain(computed), null);
        }
        return new Waiting(
                indicator.code(),
                indicator.textVi(),
                owner,
                before == null ? null : ValueJson.plain(before.value()),
                before == null ? null : before.source());
    }
}
