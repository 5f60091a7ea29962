package vn.ntm.criteria.assessments.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.criteria.assessments.declared.DeclaredRepository;
import vn.ntm.criteria.assessments.declared.PeerRepository;
import vn.ntm.criteria.assessments.declared.Peers;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.rules.Reading;
import vn.ntm.criteria.rules.Remark;
import vn.ntm.criteria.rules.Rule;
import vn.ntm.criteria.rules.RuleCheck;
import vn.ntm.criteria.rules.Snapshot;
import vn.ntm.criteria.rules.book.RuleBook;

/** What the validation rules have to say of assessments. */
@ApplicationScoped
public class Remarks {

    private final RuleBook book;
    private final PeerRepository peers;
    private final DeclaredRepository declared;
    private final SetTexts sets;

    Remarks(RuleBook book, PeerRepository peers, DeclaredRepository declared, SetTexts sets) {
        this.book = book;
        this.peers = peers;
        this.declared = declared;
        this.sets = sets;
    }

    /** What they say of what one declares. */
    public List<Remark> of(Assessment assessment) {
        return of(List.of(assessment)).getOrDefault(assessment.id(), List.of());
    }

    /**
     * What they say of what each declares. They are like units of each other, as are those that were handed in before: one
     * that was typed amiss in a whole province's table must not pass for want of neighbours.
     */
    public Map<UUID, List<Remark>> of(Collection<Assessment> all) {
        return of(all, Stage.DECLARED);
    }

    /** What they say of the values of a stage. */
    Map<UUID, List<Remark>> of(Collection<Assessment> all, Stage stage) {
        Map<UUID, Reading> readings = new HashMap<>();
        all.forEach(one -> readings.put(one.id(), Reading.of(one.values(stage))));
        Map<Peers.Alike, Peers> known = peers(all, readings);
        Map<UUID, Snapshot.Earlier> before = before(all);
        Map<UUID, List<Remark>> found = new HashMap<>();
        List<Rule> rules = book.rules();
        for (Assessment one : all) {
            Peers alike = known.get(Peers.Alike.of(one));
            found.put(
                    one.id(),
                    RuleCheck.check(
                            rules,
                            new Snapshot(
                                    sets.of(one.set()).set(),
                                    one.on(),
                                    readings.get(one.id()),
                                    before.get(one.id()),
                                    alike.without(one.unit().id()))));
        }
        return found;
    }

    /** Those handed in before are looked up once; one alone is not its own neighbour. */
    private Map<Peers.Alike, Peers> peers(Collection<Assessment> all, Map<UUID, Reading> readings) {
        Map<Peers.Alike, Map<UUID, Map<String, BigDecimal>>> together = new HashMap<>();
        all.forEach(one -> together.computeIfAbsent(Peers.Alike.of(one), alike -> new HashMap<>())
                .put(one.unit().id(), readings.get(one.id()).numbers()));
        Map<Peers.Alike, Peers> known = new HashMap<>();
        together.forEach((alike, numbers) ->
                known.put(alike, numbers.size() > 1 ? peers.of(alike).and(numbers) : peers.of(alike)));
        return known;
    }

    /** What the unit of each assessment declared before it, by assessment; asked of one level and day at a time. */
    private Map<UUID, Snapshot.Earlier> before(Collection<Assessment> all) {
        record Alike(SetLevel level, LocalDate on) {}
        Map<Alike, Map<UUID, UUID>> byUnit = new HashMap<>();
        all.forEach(one -> byUnit.computeIfAbsent(new Alike(one.set().level(), one.on()), alike -> new HashMap<>())
                .put(one.unit().id(), one.id()));
        Map<UUID, Snapshot.Earlier> before = new HashMap<>();
        byUnit.forEach((alike, ids) -> declared.before(ids.keySet(), alike.level(), alike.on())
                .forEach(one ->
                        before.put(ids.get(one.unit()), new Snapshot.Earlier(one.on(), Reading.of(one.values())))));
        return before;
    }
}
