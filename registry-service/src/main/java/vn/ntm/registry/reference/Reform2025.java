package vn.ntm.registry.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.acts.Clause;
import vn.ntm.registry.acts.Receiver;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/**
 * The reform of 1 July 2025 as clauses of acts: 202/2025/QH15 makes 34 provinces of 63, resolutions 1654 to
 * 1687/NQ-UBTVQH15 make 3,321 communes of 10,035, and there are no districts any more. Pure.
 */
final class Reform2025 {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private static final String PROVINCES = "202/2025/QH15";

    private final Register before;
    private final List<NewUnitRow> units;
    private final List<Passage> passages;
    private final Map<String, List<Clause>> clauses = new LinkedHashMap<>();

    private Reform2025(Register before, List<NewUnitRow> units, List<Passage> passages) {
        this.before = before;
        this.units = units;
        this.passages = passages;
    }

    /**
     * The clauses by the number of their act.
     *
     * @param before the register with the units of the last day before
     */
    static Map<String, List<Clause>> clauses(Register before, List<NewUnitRow> units, List<Passage> passages) {
        Reform2025 reform = new Reform2025(before, units, passages);
        reform.addReceivingUnits();
        reform.addEndOfDistricts();
        return reform.clauses;
    }

    /** The units that go on as they are, or under another name. */
    static Set<UnitCode> goingOn(List<Passage> passages) {
        return passages.stream().filter(Passage::goesOn).map(Passage::old).collect(Collectors.toSet());
    }

    private void add(String act, @Nullable String label, Change change) {
        clauses.computeIfAbsent(act, number -> new ArrayList<>())
                .add(new Clause(label == null || label.isEmpty() ? null : label, change));
    }

    private void addReceivingUnits() {
        Map<UnitCode, List<Passage>> sources = new HashMap<>();
        for (Passage passage : passages) {
            UnitLevel level = passage.isOfProvince() ? UnitLevel.PROVINCE : UnitLevel.COMMUNE;
            sources.computeIfAbsent(new UnitCode(level, passage.newCode()), code -> new ArrayList<>())
                    .add(passage);
        }
        for (NewUnitRow unit : units) {
            List<Passage> from = sources.getOrDefault(new UnitCode(unit.level(), unit.code()), List.of());
            Passage first = from.get(0);
            if (!first.goesOn()) {
                add(
                        first.isOfProvince() ? PROVINCES : unit.resolution(),
                        first.clause(),
                        new Change.Merge(from.stream().map(Passage::source).toList(), newUnit(unit)));
            } else if (unit.level() == UnitLevel.COMMUNE) {
                add(unit.resolution(), first.clause(), alteration(first.old(), unit));
            }
        }
    }

    private static Receiver.NewUnit newUnit(NewUnitRow unit) {
        return new Receiver.NewUnit(
                unit.level(),
                unit.code(),
                unit.type(),
                unit.name(),
                unit.fullName(),
                unit.parent().isEmpty() ? null : unit.parent());
    }

    /** Where nothing but the district above it ends, the commune comes to lie in its province. */
    private Change.Alter alteration(UnitCode old, NewUnitRow unit) {
        UnitVersion last = before.versions(old).stream()
                .map(KnownVersion::version)
                .filter(version -> version.period().contains(DAY.minusDays(1)))
                .findFirst()
                .orElseThrow();
        boolean isRenamed = !last.name().equals(unit.name()) || !last.fullName().equals(unit.fullName());
        return new Change.Alter(
                old, null, null, isRenamed ? unit.name() : null, isRenamed ? unit.fullName() : null, unit.parent());
    }

    /** Five island districts had no communes and became special zones; the others end with the communes in them. */
    private void addEndOfDistricts() {
        Set<UnitCode> told = passages.stream().map(Passage::old).collect(Collectors.toSet());
        Map<String, String> newProvinces = passages.stream()
                .filter(Passage::isOfProvince)
                .collect(Collectors.toMap(passage -> passage.old().code(), Passage::newCode));
        Map<String, String> resolutions = units.stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .collect(Collectors.toMap(NewUnitRow::parent, NewUnitRow::resolution, (one, same) -> one));
        LocalDate lastDay = DAY.minusDays(1);
        for (Unit unit : before.all()) {
            UnitVersion version =
                    unit.level() == UnitLevel.DISTRICT ? unit.on(lastDay).orElse(null) : null;
            if (version == null) {
                continue;
            }
            UnitCode code = new UnitCode(UnitLevel.DISTRICT, version.code());
            UUID province = version.parentId();
            String old = before.unit(province)
                    .flatMap(parent -> parent.on(lastDay))
                    .orElseThrow()
                    .code();
            if (!told.contains(code) && newProvinces.containsKey(old)) {
                add(resolutions.get(newProvinces.get(old)), null, new Change.Dissolve(code, List.of(), true));
            }
        }
    }
}
