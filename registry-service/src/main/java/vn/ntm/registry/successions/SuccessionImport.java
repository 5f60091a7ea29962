package vn.ntm.registry.successions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;

/**
 * What a list of successions changes. Pure. It keeps: both ends exist on their day; a unit that goes over as a whole
 * ends on that day and goes nowhere else; one edge for two units and a day. A row that leads from a unit to itself says
 * that it goes on, which the register knows, and changes nothing.
 */
public final class SuccessionImport {

    /** An edge is known by its ends and its day. */
    private record Key(UUID predecessor, UUID successor, LocalDate on) {
        static Key of(Succession succession) {
            return new Key(succession.predecessor(), succession.successor(), succession.on());
        }
    }

    private record Departure(UUID predecessor, LocalDate on) {}

    private final Register register;
    private final FileFaults faults;
    private final Map<Key, Succession> known = new LinkedHashMap<>();
    private final Map<Key, Succession> said = new LinkedHashMap<>();
    private final Map<Key, Integer> lines = new HashMap<>();

    private SuccessionImport(Register register, Collection<Succession> known, FileFaults faults) {
        this.register = register;
        this.faults = faults;
        known.forEach(succession -> this.known.put(Key.of(succession), succession));
    }

    /** The new and the changed successions; none where there are faults, which are noted. */
    public static List<Succession> plan(
            Register register, Collection<Succession> known, List<SuccessionRow> rows, FileFaults faults) {
        SuccessionImport plan = new SuccessionImport(register, known, faults);
        rows.forEach(plan::take);
        plan.refuseUsedTwice();
        return faults.count() > 0 ? List.of() : plan.changed();
    }

    private void take(SuccessionRow row) {
        LocalDate dayBefore = row.on().minusDays(1);
        Optional<Unit> from = register.versions(new UnitCode(row.oldLevel(), row.oldCode())).stream()
                .filter(version -> version.version().period().contains(dayBefore))
                .map(KnownVersion::unit)
                .findFirst();
        Optional<Unit> to = register.holder(row.newCode(), row.on());
        if (from.isEmpty()) {
            faults.add(row.line(), "old_code", row.oldCode(), SuccessionRow.codeOn(dayBefore));
        }
        if (to.isEmpty()) {
            faults.add(row.line(), "new_code", row.newCode(), SuccessionRow.codeOn(row.on()));
        }
        if (from.isPresent()
                && to.isPresent()
                && !from.get().id().equals(to.get().id())) {
            take(row, from.get(), to.get());
        }
    }

    private void take(SuccessionRow row, Unit from, Unit to) {
        if (row.whole() && from.on(row.on()).isPresent()) {
            Text accepted = new Text("part: đơn vị %s vẫn tồn tại ngày %s", "part: the unit %s still exists on %s");
            faults.add(row.line(), "kind", "whole", accepted.with(row.oldCode(), row.on()));
            return;
        }
        Succession succession = row.succession(from.id(), to.id());
        Key key = Key.of(succession);
        Integer earlier = lines.putIfAbsent(key, row.line());
        if (earlier != null) {
            Text accepted =
                    new Text("một dòng cho hai đơn vị; đã có ở dòng %s", "one row for two units; line %s has it");
            faults.add(row.line(), "new_code", row.newCode(), accepted.with(earlier));
            return;
        }
        said.put(key, succession);
    }

    private void refuseUsedTwice() {
        Map<Key, Succession> after = new LinkedHashMap<>(known);
        after.putAll(said);
        Map<Departure, List<Succession>> departures = new HashMap<>();
        for (Succession succession : after.values()) {
            departures
                    .computeIfAbsent(
                            new Departure(succession.predecessor(), succession.on()), departure -> new ArrayList<>())
                    .add(succession);
        }
        said.forEach((key, succession) -> {
            List<Succession> together = departures.get(new Departure(succession.predecessor(), succession.on()));
            if (together.size() > 1 && together.stream().anyMatch(Succession::whole)) {
                Text accepted = new Text("một lần whole, hoặc nhiều lần part", "whole once, or part several times");
                faults.add(lines.getOrDefault(key, 1), "kind", succession.whole() ? "whole" : "part", accepted);
            }
        });
    }

    private List<Succession> changed() {
        return said.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(known.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }
}
