package vn.ntm.registry.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Every unit on record, by id and by the codes that it holds or held. */
public final class Register {

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UnitCode, Map<UUID, Unit>> byCode = new HashMap<>();

    public Register(Collection<Unit> all) {
        for (Unit unit : all) {
            units.put(unit.id(), unit);
            for (UnitVersion version : unit.versions()) {
                byCode.computeIfAbsent(new UnitCode(unit.level(), version.code()), code -> new LinkedHashMap<>())
                        .put(unit.id(), unit);
            }
        }
    }

    public Collection<Unit> all() {
        return units.values();
    }

    public Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The register after these units were added or took the place of those with their ids. */
    public Register with(Collection<Unit> changed) {
        Map<UUID, Unit> after = new LinkedHashMap<>(units);
        changed.forEach(unit -> after.put(unit.id(), unit));
        return new Register(after.values());
    }

    /** Every version that has or had the code. */
    public List<KnownVersion> versions(UnitCode code) {
        return byCode.getOrDefault(code, Map.of()).values().stream()
                .flatMap(unit -> unit.versions().stream()
                        .filter(version -> version.code().equals(code.code()))
                        .map(version -> new KnownVersion(unit, version)))
                .toList();
    }

    /** Who holds or held the code, and when. A unit that gave a code away and took it back holds it twice. */
    public List<Holding> holdings(UnitCode code) {
        return byCode.getOrDefault(code, Map.of()).values().stream()
                .flatMap(unit -> holdings(unit, code.code()).stream())
                .toList();
    }

    /**
     * The unit that holds the code on that day. Where a hamlet's own code is also that of an administrative unit, the
     * latter is meant.
     */
    public Optional<Unit> holder(String code, LocalDate day) {
        return Arrays.stream(UnitLevel.values())
                .flatMap(level -> versions(new UnitCode(level, code)).stream())
                .filter(known -> known.version().period().contains(day))
                .map(KnownVersion::unit)
                .findFirst();
    }

    /** The units that the unit lies in on that day, the nearest first; none where it does not exist then. */
    public List<UUID> above(UUID unit, LocalDate day) {
        List<UUID> above = new ArrayList<>();
        UUID parent = parent(unit, day);
        while (parent != null && !above.contains(parent)) {
            above.add(parent);
            parent = parent(parent, day);
        }
        return above;
    }

    private @Nullable UUID parent(UUID unit, LocalDate day) {
        return unit(unit)
                .flatMap(known -> known.on(day))
                .map(UnitVersion::parentId)
                .orElse(null);
    }

    private static List<Holding> holdings(Unit unit, String code) {
        List<Holding> holdings = new ArrayList<>();
        for (UnitVersion version : unit.versions()) {
            if (!version.code().equals(code)) {
                continue;
            }
            Holding last = holdings.isEmpty() ? null : holdings.get(holdings.size() - 1);
            if (last != null && last.period().meets(version.period())) {
                holdings.set(holdings.size() - 1, last.until(version.period().to()));
            } else {
                holdings.add(new Holding(unit.id(), version.period()));
            }
        }
        return holdings;
    }
}
