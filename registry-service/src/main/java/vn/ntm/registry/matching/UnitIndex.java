package vn.ntm.registry.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Every version of every unit, by its code and by its name with and without the type. For use by several threads. */
public final class UnitIndex {

    private final Register register;
    private final Map<UnitLevel, Map<String, List<KnownVersion>>> byCode = new EnumMap<>(UnitLevel.class);
    private final Map<UnitLevel, Map<String, List<KnownVersion>>> byName = new EnumMap<>(UnitLevel.class);

    public UnitIndex(Register register) {
        this.register = register;
        for (UnitLevel level : UnitLevel.values()) {
            byCode.put(level, new HashMap<>());
            byName.put(level, new HashMap<>());
        }
        for (Unit unit : register.all()) {
            unit.versions().forEach(version -> add(new KnownVersion(unit, version)));
        }
    }

    private void add(KnownVersion known) {
        UnitVersion version = known.version();
        UnitLevel level = known.unit().level();
        put(byCode.get(level), version.code(), known);
        put(byName.get(level), NameKeys.of(version.name()), known);
        put(byName.get(level), NameKeys.of(version.fullName()), known);
    }

    /** Some wards are called by their type and a number, with or without the type: these come once. */
    private static void put(Map<String, List<KnownVersion>> index, String key, KnownVersion known) {
        List<KnownVersion> held = index.computeIfAbsent(key, none -> new ArrayList<>(1));
        if (held.isEmpty() || held.get(held.size() - 1) != known) {
            held.add(known);
        }
    }

    public Register register() {
        return register;
    }

    /** The versions that have this code. */
    public List<KnownVersion> coded(UnitLevel level, String code) {
        return byCode.get(level).getOrDefault(code, List.of());
    }

    /** The versions of this name, written as people write it: {@code Tân An, Xã Tân An, TT. Tân An}. */
    public List<KnownVersion> named(UnitLevel level, String written) {
        return NameKeys.candidates(written).stream()
                .map(key -> byName.get(level).getOrDefault(key, List.<KnownVersion>of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether any unit of the level is on record with a version on any day that the test accepts. */
    public boolean any(UnitLevel level, Predicate<UnitVersion> test) {
        return byCode.get(level).values().stream().flatMap(List::stream).anyMatch(known -> test.test(known.version()));
    }
}
