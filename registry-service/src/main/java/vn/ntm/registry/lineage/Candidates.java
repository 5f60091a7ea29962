package vn.ntm.registry.lineage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/**
 * Which units may have taken over one that ended without a recorded successor: those of its level and its parent that
 * began, or changed their name, type or parent, on that day. One that took it over under its old name cannot be told.
 */
public final class Candidates {

    private final Register register;

    public Candidates(Register register) {
        this.register = register;
    }

    /** The candidates, by code. */
    public List<UUID> of(UUID ended, LocalDate on) {
        Optional<Unit> unit = register.unit(ended);
        Optional<UUID> parent =
                unit.flatMap(known -> known.on(on.minusDays(1))).flatMap(last -> Optional.ofNullable(last.parentId()));
        if (parent.isEmpty()) {
            return List.of();
        }
        return register.all().stream()
                .filter(other -> other.level() == unit.get().level())
                .filter(other -> other.versions().stream()
                        .anyMatch(version -> on.equals(version.period().from())))
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
