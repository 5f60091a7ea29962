package vn.ntm.registry.acts.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.acts.Source;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Unit;

/**
 * What units give and which of them so end.
 *
 * @param given what goes from each unit
 * @param ends the units that end, and where that is said
 */
record Fates(Map<UUID, List<Fact.Flow>> given, Map<UUID, List<Place>> ends) {

    static Fates of(Register register, Reform reform, UnitsBefore units, FaultList faults) {
        Fates fates = new Fates(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Fact.Flow flow : reform.flows()) {
            units.find(flow.source().unit(), flow.place()).ifPresent(unit -> fates.add(unit, flow));
        }
        Set<UUID> parents = reform.endings().isEmpty() ? Set.of() : parentsOn(reform.dayBefore(), register);
        for (Fact.Ending ending : reform.endings()) {
            units.find(ending.unit(), ending.place()).ifPresent(unit -> fates.add(unit, ending, parents, faults));
        }
        return fates;
    }

    private void add(Unit unit, Fact.Flow flow) {
        given.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(flow);
        if (flow.source().taking() != Source.Taking.FROM_STANDING) {
            ends.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(flow.place());
        }
    }

    private void add(Unit unit, Fact.Ending ending, Set<UUID> parents, FaultList faults) {
        List<Place> said = ends.computeIfAbsent(unit.id(), id -> new ArrayList<>());
        said.add(ending.place());
        Optional<Fact.Flow> other =
                given.getOrDefault(unit.id(), List.of()).stream().findFirst();
        if (said.size() > 1 || other.isPresent()) {
            faults.add(
                    ending.place(),
                    ending.unit().code(),
                    new Text(
                                    "đơn vị được dùng một lần; còn dùng ở %s",
                                    "a unit that is used once; it is used at %s too")
                            .with(other.map(Fact.Flow::place)
                                    .orElse(said.get(0))
                                    .pointer()));
        }
        if (!parents.contains(unit.id())) {
            faults.add(
                    ending.place().at("/withItsUnits"),
                    ending.unit().code(),
                    new Text(
                            "một đơn vị có đơn vị trực thuộc; nếu không, phải nêu nơi nhận",
                            "a unit in which others lie; of one without, where it went must be said"));
        }
    }

    private static Set<UUID> parentsOn(LocalDate day, Register register) {
        Set<UUID> parents = new HashSet<>();
        for (Unit unit : register.all()) {
            unit.on(day).map(version -> version.parentId()).ifPresent(parents::add);
        }
        return parents;
    }

    boolean ends(UUID unit) {
        return ends.containsKey(unit);
    }
}
