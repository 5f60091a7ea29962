package vn.ntm.registry.directory;

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
 * @param within the unit in which they lie, itself left out; absent for the whole country
 */
record UnitQuery(
        @Nullable UnitLevel level,
        List<UnitType> types,
        @Nullable UUID within,
        LocalDate on) {

    UnitQuery {
        types = List.copyOf(types);
    }
}
