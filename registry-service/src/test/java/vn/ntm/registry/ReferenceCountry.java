package vn.ntm.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.lineage.Lineage;
import vn.ntm.registry.reference.ShippedCountry;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;

/** The whole country since 2004 as it is shipped, in memory. */
public final class ReferenceCountry {

    public static final LocalDate LAST_OF_OLD = LocalDate.parse("2025-06-30");
    public static final LocalDate REFORM = LocalDate.parse("2025-07-01");

    private static final class Loaded {
        static final RegisterChange CHANGE = ShippedCountry.change();
        static final Register REGISTER = new Register(CHANGE.units());
        static final Lineage LINEAGE = new Lineage(REGISTER, CHANGE.successions());
    }

    private ReferenceCountry() {}

    public static Register register() {
        return Loaded.REGISTER;
    }

    public static Lineage lineage() {
        return Loaded.LINEAGE;
    }

    /** The one unit that holds the code on that day. */
    public static Unit unit(UnitLevel level, String code, LocalDate on) {
        return register().versions(new UnitCode(level, code)).stream()
                .filter(known -> known.version().period().contains(on))
                .map(KnownVersion::unit)
                .findFirst()
                .orElseThrow();
    }

    /** All units of a level on a day. */
    public static List<Unit> units(UnitLevel level, LocalDate on) {
        return register().all().stream()
                .filter(unit -> unit.level() == level && unit.on(on).isPresent())
                .toList();
    }

    /** The codes of the communes that were parted on 1 July 2025. */
    public static Set<String> parted() {
        Set<String> codes = new TreeSet<>();
        for (Succession edge : Loaded.CHANGE.successions()) {
            if (!edge.whole() && edge.on().equals(REFORM)) {
                codes.add(register()
                        .unit(edge.predecessor())
                        .flatMap(unit -> unit.on(LAST_OF_OLD))
                        .orElseThrow()
                        .code());
            }
        }
        return codes;
    }
}
