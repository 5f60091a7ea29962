package vn.ntm.registry.corrections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;

/**
 * What a correction changes. Pure. Its steps: read each history as a unit; see that codes and parents are sound on every
 * day, of these units and of what belongs to them; see that the edges of the lineage that they are on still fit. It
 * keeps: the register is as whole after it as one that was right from the beginning.
 */
final class CorrectionPlan {

    /** What tells an edge from others. */
    private record Ends(UUID predecessor, UUID successor, LocalDate on) {

        static Ends of(Succession edge) {
            return new Ends(edge.predecessor(), edge.successor(), edge.on());
        }
    }

    private final Register before;
    private final Map<Ends, Succession> known;
    private final Correction correction;
    private final Faults faults;

    private CorrectionPlan(Register before, Collection<Succession> known, Correction correction, Faults faults) {
        this.before = before;
        this.known = known.stream()
                .collect(Collectors.toMap(Ends::of, edge -> edge, (one, same) -> one, LinkedHashMap::new));
        this.correction = correction;
        this.faults = faults;
    }

    /** The change; to be thrown away where faults were noted. */
    static RegisterChange of(Register before, Collection<Succession> known, Correction correction, Faults faults) {
        return new CorrectionPlan(before, known, correction, faults).plan();
    }

    private RegisterChange plan() {
        CorrectedUnits corrected = new CorrectedUnits(before, correction, faults);
        List<Unit> units = corrected.read();
        List<Succession> withdrawn = new ArrayList<>();
        List<Succession> said = new ArrayList<>();
        Map<Ends, String> places = new LinkedHashMap<>();
        readEdges(withdrawn, said, places);
        if (!faults.isEmpty()) {
            return new RegisterChange(List.of(), List.of(), List.of());
        }
        Register after = before.with(units);
        new WholeRegister(after, faults).check(units, corrected.places());
        Map<Ends, Succession> edges = new LinkedHashMap<>(known);
        withdrawn.forEach(edge -> edges.remove(Ends.of(edge)));
        said.forEach(edge -> edges.put(Ends.of(edge), edge));
        Map<Succession, String> pointers = new HashMap<>();
        edges.forEach((ends, edge) -> pointers.put(edge, places.getOrDefault(ends, "")));
        new WholeLineage(after, edges.values(), faults).check(units, corrected.places(), pointers, said, withdrawn);
        return change(units, said, withdrawn);
    }

    private void readEdges(List<Succession> withdrawn, List<Succession> said, Map<Ends, String> places) {
        for (int i = 0; i < correction.successions().size(); i++) {
            Correction.Edge edge = correction.successions().get(i);
            Ends ends = Ends.of(edge.succession());
            String place = "/successions/" + i;
            if (places.putIfAbsent(ends, place) != null) {
                faults.add(place, null, new Text("mỗi cặp một lần trong ngày", "each pair once on a day"));
            } else if (!edge.withdrawn()) {
                said.add(edge.succession());
            } else if (known.containsKey(ends)) {
                withdrawn.add(known.get(ends));
            } else {
                faults.add(
                        place,
                        edge.succession().on(),
                        new Text("một quan hệ kế thừa đã ghi nhận", "a succession that is on record"));
            }
        }
    }

    private RegisterChange change(List<Unit> units, List<Succession> said, List<Succession> withdrawn) {
        RegisterChange change = new RegisterChange(
                units.stream()
                        .filter(unit ->
                                before.unit(unit.id()).filter(unit::equals).isEmpty())
                        .toList(),
                said.stream()
                        .filter(edge -> !edge.equals(known.get(Ends.of(edge))))
                        .toList(),
                withdrawn);
        faults.check(
                !change.isEmpty(),
                "",
                null,
                new Text("một đính chính; mọi điều đã được ghi nhận như vậy", "a correction; all is on record so"));
        return change;
    }
}
