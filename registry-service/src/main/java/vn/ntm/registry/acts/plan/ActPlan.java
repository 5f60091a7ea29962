package vn.ntm.registry.acts.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;

/** Works out what acts change in the register. */
public final class ActPlan {

    private ActPlan() {}

    /**
     * What the acts change, or all that is wrong with them. Those that hold from one day are one reform; days are taken
     * one after another, and where one has faults, those of later days are not looked for, since they would follow from
     * it.
     *
     * @param known the edges of the lineage that are on record
     * @param acts whose order, and that of their clauses, is nothing; a fault names its place by a JSON pointer into them
     */
    public static Enactment of(Register register, Collection<Succession> known, List<Act> acts) {
        FaultList faults = new FaultList();
        checkActs(acts, faults);
        Set<LocalDate> days = new TreeSet<>();
        acts.stream().filter(act -> !act.clauses().isEmpty()).map(Act::from).forEach(days::add);
        Map<LocalDate, Map<UUID, List<Succession>>> onRecord = byDay(known, days);
        Register now = register;
        Map<UUID, Unit> units = new TreeMap<>();
        List<Succession> edges = new ArrayList<>();
        for (LocalDate day : days) {
            int soFar = faults.count();
            Reform reform = Reform.of(day, acts, faults);
            RegisterChange change = DayPlan.of(now, reform, onRecord.getOrDefault(day, Map.of()), faults);
            if (faults.count() > soFar) {
                break;
            }
            change.units().forEach(unit -> units.put(unit.id(), unit));
            edges.addAll(change.successions());
            now = days.size() > 1 ? now.with(change.units()) : now;
        }
        return faults.isEmpty()
                ? new Enactment.Enacted(new RegisterChange(List.copyOf(units.values()), edges, List.of()))
                : new Enactment.Refused(faults.all());
    }

    private static void checkActs(List<Act> acts, FaultList faults) {
        Set<Map.Entry<String, LocalDate>> numbers = new HashSet<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            if (!numbers.add(Map.entry(act.number(), act.from()))) {
                faults.add("/acts/" + i + "/number", act.number(), new Text("mỗi văn bản một lần", "each act once"));
            }
            if (act.passedOn() != null && act.passedOn().isAfter(act.from())) {
                faults.add(
                        "/acts/" + i + "/passedOn",
                        act.passedOn(),
                        new Text(
                                        "ngày không sau %s, khi văn bản có hiệu lực",
                                        "a date not after %s, from which it holds")
                                .with(act.from()));
            }
        }
    }

    private static Map<LocalDate, Map<UUID, List<Succession>>> byDay(
            Collection<Succession> known, Set<LocalDate> days) {
        Map<LocalDate, Map<UUID, List<Succession>>> byDay = new HashMap<>();
        known.stream().filter(edge -> days.contains(edge.on())).forEach(edge -> byDay.computeIfAbsent(
                        edge.on(), day -> new HashMap<>())
                .computeIfAbsent(edge.predecessor(), unit -> new ArrayList<>())
                .add(edge));
        return byDay;
    }
}
