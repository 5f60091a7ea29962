package vn.ntm.criteria.assessments.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.criteria.assessments.keeping.AssessmentRepository;
import vn.ntm.criteria.assessments.keeping.PeerRepository;
import vn.ntm.criteria.assessments.keeping.Peers;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.rules.Reading;
import vn.ntm.criteria.rules.Remark;
import vn.ntm.criteria.rules.Rule;
import vn.ntm.criteria.rules.RuleBook;
import vn.ntm.criteria.rules.RuleCheck;
import vn.ntm.criteria.rules.Snapshot;

/** What the validation rules have to say of assessments. */
@ApplicationScoped
public class Remarks {

    private final RuleBook book;
    private final PeerRepository peers;
    private final AssessmentRepository assessments;
    private final SetTexts sets;

    Remarks(RuleBook book, PeerRepository peers, AssessmentRepository assessments, SetTexts sets) {
        this.book = book;
        this.peers = peers;
        this.assessments = assessments;
        this.sets = sets;
    }

    /** What they say of what one declares. */
    public List<Remark> of(Assessment assessment) {
        return of(List.of(assessment)).getOrDefault(assessment.id(), List.of());
    }

    /** What they say of what each declares; those of like units are looked up once. */
    public Map<UUID, List<Remark>> of(Collection<Assessment> all) {
        return of(all, Stage.DECLARED);
    }

    /** What they say of the values of a stage. */
    Map<UUID, List<Remark>> of(Collection<Assessment> all, Stage stage) {
        Map<Peers.Alike, Peers> known = new HashMap<>();
        Map<UUID, Snapshot.Earlier> before = before(all);
        Map<UUID, List<Remark>> found = new HashMap<>();
        List<Rule> rules = book.rules();
        for (Assessment one : all) {
            Peers alike = known.computeIfAbsent(Peers.Alike.of(one), peers::of);
            found.put(
                    one.id(),
                    RuleCheck.check(
                            rules,
                            new Snapshot(
                                    sets.of(one.set()).set(),
                                    one.on(),
                                    Reading.of(one.values(stage)),
                                    before.get(one.id()),
                                    alike.without(one.unit().id()))));
        }
        return found;
    }

    /** What the unit of each assessment declared before it, by assessment; asked of one level and day at a time. */
    private Map<UUID, Snapshot.Earlier> before(Collection<Assessment> all) {
        record Alike(SetLevel level, LocalDate on) {}
        Map<Alike, Map<UUID, UUID>> byUnit = new HashMap<>();
        all.forEach(one -> byUnit.computeIfAbsent(new Alike(one.set().level(), one.on()), alike -> new HashMap<>())
                .put(one.unit().id(), one.id()));
        Map<UUID, Snapshot.Earlier> before = new HashMap<>();
        byUnit.forEach((alike, ids) -> assessments
                .declaredBefore(ids.keySet(), alike.level(), alike.on())
                .forEach(one ->
                        before.put(ids.get(one.unit()), new Snapshot.Earlier(one.on(), Reading.of(one.values())))));
        return before;
    }
}
