package vn.ntm.registry.imports;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.Holding;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Unit;

/**
 * A unit as it will be, before its parents are looked up.
 *
 * @param slots its versions under one code, each beginning where the one before ends
 */
record UnitDraft(UnitCode code, List<Slot> slots) {

    UnitDraft {
        slots = List.copyOf(slots);
    }

    /** The unit's identity: the known one, or for a new unit one made of what the list says. */
    UUID id() {
        Unit known = known();
        return known != null ? known.id() : Unit.idOf(code.level(), code.code(), period().from());
    }

    /** The unit on record; absent where it is new. */
    @Nullable
    Unit known() {
        return slots.stream()
                .map(Slot::stored)
                .filter(Objects::nonNull)
                .map(KnownVersion::unit)
                .findFirst()
                .orElse(null);
    }

    Period period() {
        return new Period(
                slots.get(0).period().from(),
                slots.get(slots.size() - 1).period().to());
    }

    Holding holding() {
        return new Holding(id(), period());
    }

    /** The line of the file that says last of this unit. */
    int lastLine() {
        return slots.stream()
                .map(Slot::row)
                .filter(Objects::nonNull)
                .mapToInt(UnitRow::line)
                .reduce(1, (first, second) -> second);
    }
}
