package vn.ntm.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;

/**
 * Which units are meant.
 *
 * @param level absent for all
 * @param types empty for all
 * @param within the units in which they lie; empty for the whole country
 */
public record UnitQuery(@Nullable UnitLevel level, List<UnitType> types, List<UUID> within, LocalDate on) {

    public UnitQuery {
        types = List.copyOf(types);
        within = List.copyOf(within);
    }
}
