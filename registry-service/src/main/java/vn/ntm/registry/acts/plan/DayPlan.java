package vn.ntm.registry.acts.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;

/**
 * What a reform changes. Its steps: find the units that it names on the day before; say which of them end; take together
 * what is said of those that go on; see that each code has one holder; follow what goes where; look up the parents; see
 * that nothing belongs to what has ended. It keeps: on every day each unit belongs to one that exists, and a code at a
 * level is held by one unit; nothing is used twice; what ends went somewhere, and what begins came from somewhere.
 */
final class DayPlan {

    private final Register before;
    private final Reform reform;
    private final FaultList faults;

    private DayPlan(Register before, Reform reform, FaultList faults) {
        this.before = before;
        this.reform = reform;
        this.faults = faults;
    }

    /**
     * The change; to be thrown away where faults were noted.
     *
     * @param known the edges of that day that are on record, by predecessor
     */
    static RegisterChange of(Register before, Reform reform, Map<UUID, List<Succession>> known, FaultList faults) {
        return new DayPlan(before, reform, faults).plan(known);
    }

    private RegisterChange plan(Map<UUID, List<Succession>> known) {
        UnitsBefore units = new UnitsBefore(before, reform, faults);
        Fates fates = Fates.of(before, reform, units, faults);
        Map<UUID, Altered> altered = altered(units, fates);
        CodesAfter codes = new CodesAfter(before, reform, fates, altered);
        codes.check(faults);
        Edges edges = new Edges(reform, fates, codes, known, faults);
        Map<UUID, Unit> changed = new UnitsAfter(before, reform, codes, edges, faults).of(fates, altered.values());
        new Tree(before, changed, reform.day()).check(fates, places(altered), faults);
        return change(changed, edges, known);
    }

    private Map<UUID, Altered> altered(UnitsBefore units, Fates fates) {
        Map<Unit, List<Fact.Alteration>> said = new LinkedHashMap<>();
        for (Fact.Alteration alteration : reform.alterations()) {
            Optional<Unit> unit = units.find(alteration.said().unit(), alteration.place());
            unit.ifPresent(found ->
                    said.computeIfAbsent(found, none -> new ArrayList<>()).add(alteration));
        }
        Map<UUID, Altered> all = new LinkedHashMap<>();
        said.forEach((unit, alterations) -> {
            List<Place> ends = fates.ends().getOrDefault(unit.id(), List.of());
            if (ends.isEmpty()) {
                all.put(unit.id(), Altered.of(unit, alterations, faults));
            } else {
                Text goesOn =
                        new Text("một đơn vị còn tồn tại; nó kết thúc ở %s", "a unit that goes on; it ends at %s");
                alterations.forEach(alteration -> faults.add(
                        alteration.place(),
                        alteration.said().unit().code(),
                        goesOn.with(ends.get(0).pointer())));
            }
        });
        return all;
    }

    /** Where each unit that begins or is altered is spoken of. */
    private Map<UUID, Place> places(Map<UUID, Altered> altered) {
        Map<UUID, Place> places = new LinkedHashMap<>();
        altered.forEach((id, unit) -> places.put(id, unit.places().get(0)));
        reform.foundings().forEach(founding -> places.put(founding.id(reform.day()), founding.place()));
        return places;
    }

    private RegisterChange change(Map<UUID, Unit> changed, Edges edges, Map<UUID, List<Succession>> known) {
        Set<Succession> onRecord = known.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return new RegisterChange(
                changed.values().stream()
                        .filter(unit ->
                                before.unit(unit.id()).filter(unit::equals).isEmpty())
                        .sorted(Comparator.comparing(Unit::id))
                        .toList(),
                edges.all().stream()
                        .filter(edge -> !onRecord.contains(edge))
                        .sorted(Comparator.comparing(Succession::predecessor).thenComparing(Succession::successor))
                        .toList(),
                List.of());
    }
}
