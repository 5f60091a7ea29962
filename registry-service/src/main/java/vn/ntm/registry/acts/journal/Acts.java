package vn.ntm.registry.acts.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.acts.plan.ActPlan;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.RegisterRevision;
import vn.ntm.registry.units.RegisterWriter;
import vn.ntm.registry.units.SuccessionRepository;
import vn.ntm.registry.units.UnitRepository;

/**
 * Puts acts into effect. Its steps: hold the register; leave out what is on record already; plan the rest as a whole;
 * write units, edges and events; record the acts; note who did it. It keeps: all of it happens or nothing; the same acts
 * sent again change nothing.
 */
@ApplicationScoped
public class Acts {

    private static final Text NOT_ON_RECORD = new Text(
            "văn bản chưa ghi nhận; văn bản đã ghi nhận được sửa bằng đính chính",
            "an act not on record; what is on record is mended by a correction");

    private final UnitRepository units;
    private final SuccessionRepository successions;
    private final RegisterWriter writer;
    private final RegisterRevision revision;
    private final ActRepository repository;
    private final ActTerritory territory;
    private final Audit audit;

    Acts(
            UnitRepository units,
            SuccessionRepository successions,
            RegisterWriter writer,
            RegisterRevision revision,
            ActRepository repository,
            ActTerritory territory,
            Audit audit) {
        this.units = units;
        this.successions = successions;
        this.writer = writer;
        this.revision = revision;
        this.repository = repository;
        this.territory = territory;
        this.audit = audit;
    }

    /**
     * What acts do to the register as it is.
     *
     * @param added the acts that are not on record as they are
     */
    private record Plan(Register register, List<Act> acts, List<Act> added, RegisterChange change) {

        ActSummary summary() {
            List<UUID> ids = acts.stream().map(ActRecord::idOf).toList();
            return new ActSummary(
                    ids, change.units().size(), change.successions().size(), acts.size() - added.size());
        }
    }

    /**
     * Says what the acts would do.
     *
     * @throws ProblemException (act refused) with every fault; (outside territory, forbidden) where it is not the
     *     caller's to say
     */
    @Transactional
    ActSummary check(List<Act> acts) {
        Plan plan = plan(acts);
        territory.mustHold(plan.register(), plan.change(), plan.added());
        return plan.summary();
    }

    /**
     * Does what the acts say, for the caller of a request.
     *
     * @throws ProblemException as {@link #check}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    ActSummary take(List<Act> acts) {
        Instant now = writer.hold();
        Plan plan = plan(acts);
        territory.mustHold(plan.register(), plan.change(), plan.added());
        write(plan, now);
        audit.note(now, "acts.enacted", subject(acts), numbers(acts) + ": " + plan.summary());
        return plan.summary();
    }

    /**
     * Does what the acts say, inside the caller's transaction, which holds the register and answers for who does it.
     *
     * @param now the instant that {@link RegisterWriter#hold} gave
     * @throws ProblemException (act refused) with every fault
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ActSummary enact(List<Act> acts, Instant now) {
        Plan plan = plan(acts);
        write(plan, now);
        return plan.summary();
    }

    /** The numbers of the acts whose clauses are on record. */
    public Set<String> withClauses() {
        return repository.withClauses();
    }

    /**
     * Records acts whose effect the caller has written itself, in the caller's transaction; those on record as they are
     * stay so.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(List<Act> acts, Instant now) {
        Map<UUID, ActRecord> known =
                repository.withIds(acts.stream().map(ActRecord::idOf).toList());
        repository.put(
                acts.stream()
                        .map(ActRecord::of)
                        .filter(act -> !act.equals(known.get(act.id())))
                        .filter(act -> !act.isBare() || !known.containsKey(act.id()))
                        .toList(),
                now);
    }

    private Plan plan(List<Act> acts) {
        Set<UUID> known = known(acts);
        if (known.size() == acts.size()) {
            return new Plan(new Register(List.of()), acts, List.of(), RegisterChange.ofUnits(List.of()));
        }
        // Those on record keep their places in the list, by which faults are told.
        List<Act> planned = acts.stream()
                .map(act -> known.contains(ActRecord.idOf(act)) ? withoutClauses(act) : act)
                .toList();
        Register register = new Register(units.all());
        RegisterChange change = ActPlan.of(register, successions.all(), planned).fold(enacted -> enacted, faults -> {
            throw refused(faults);
        });
        List<Act> added = acts.stream()
                .filter(act -> !known.contains(ActRecord.idOf(act)))
                .toList();
        return new Plan(register, acts, added, change);
    }

    private static Act withoutClauses(Act act) {
        return new Act(act.number(), act.title(), act.body(), act.passedOn(), act.from(), act.source(), List.of());
    }

    /**
     * Those that are on record as they are. One of which only the number is on record may be said more of.
     *
     * @throws ProblemException (act refused) where one is on record with other clauses
     */
    private Set<UUID> known(List<Act> acts) {
        Map<UUID, ActRecord> onRecord =
                repository.withIds(acts.stream().map(ActRecord::idOf).toList());
        Set<UUID> same = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            ActRecord known = onRecord.get(ActRecord.idOf(acts.get(i)));
            if (known != null && known.equals(ActRecord.of(acts.get(i)))) {
                same.add(known.id());
            } else if (known != null && !known.isBare()) {
                faults.add(Fault.of("/acts/" + i + "/number", known.number(), NOT_ON_RECORD));
            }
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        return same;
    }

    private void write(Plan plan, Instant now) {
        if (plan.added().isEmpty()) {
            return;
        }
        writer.write(plan.change(), now);
        if (plan.change().isEmpty()) {
            revision.advance(now);
        }
        repository.put(plan.added().stream().map(ActRecord::of).toList(), now);
    }

    private static ProblemException refused(List<Fault> faults) {
        return new ProblemException(
                ActProblem.ACT_REFUSED, new Text("%s lỗi.", "%s faults.").with(faults.size()), faults);
    }

    private static String subject(Collection<Act> acts) {
        return acts.size() == 1 ? ActRecord.idOf(acts.iterator().next()).toString() : "acts";
    }

    private static String numbers(Collection<Act> acts) {
        return acts.stream().map(Act::number).collect(Collectors.joining(", "));
    }

    /** The days from which the acts hold. */
    static List<LocalDate> days(Collection<Act> acts) {
        return acts.stream().map(Act::from).distinct().sorted().toList();
    }
}
