package vn.ntm.registry.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/**
 * Which units may have taken over one that ended without a recorded successor: those of its level and its parent that
 * began, or changed their name, type or parent, on that day. One that took it over under its old name cannot be told.
 */
public final class Candidates {

    private record Beginning(UnitLevel level, LocalDate on) {}

    private final Register register;
    private final Map<Beginning, List<Unit>> beginnings = new HashMap<>();

    public Candidates(Register register) {
        this.register = register;
        for (Unit unit : register.all()) {
            for (UnitVersion version : unit.versions()) {
                LocalDate from = version.period().from();
                if (from != null) {
                    beginnings
                            .computeIfAbsent(new Beginning(unit.level(), from), day -> new ArrayList<>())
                            .add(unit);
                }
            }
        }
    }

    /** The candidates, by code. */
    public List<UUID> of(UUID ended, LocalDate on) {
        Optional<Unit> unit = register.unit(ended);
        Optional<UUID> parent =
                unit.flatMap(known -> known.on(on.minusDays(1))).flatMap(last -> Optional.ofNullable(last.parentId()));
        if (parent.isEmpty()) {
            return List.of();
        }
        return beginnings.getOrDefault(new Beginning(unit.get().level(), on), List.of()).stream()
                .filter(other -> other.on(on)
                        .filter(now -> isBeside(other, now, parent.get(), on))
                        .isPresent())
                .sorted(Comparator.comparing(
                        other -> other.on(on).map(UnitVersion::code).orElse("")))
                .map(Unit::id)
                .toList();
    }

    private static boolean isBeside(Unit other, UnitVersion now, UUID parent, LocalDate on) {
        Optional<UnitVersion> before = other.on(on.minusDays(1));
        boolean wasBeside =
                before.filter(version -> parent.equals(version.parentId())).isPresent();
        return wasBeside || parent.equals(now.parentId());
    }
}
