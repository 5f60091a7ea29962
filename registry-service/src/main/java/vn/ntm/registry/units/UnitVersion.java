package vn.ntm.registry.units;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.time.Period;

/**
 * What held of a unit between two dates.
 *
 * @param code the official code at that time
 * @param name the proper name, {@code fullName} with its type
 * @param parentId the unit that it belonged to; absent for a province
 * @param startAct the legal act that began it, where known
 * @param endAct the legal act that ended it, where known
 */
public record UnitVersion(
        String code,
        UnitType type,
        String name,
        String fullName,
        @Nullable UUID parentId,
        Period period,
        @Nullable String startAct,
        @Nullable String endAct) {

    /** The version with another end. */
    public UnitVersion until(@Nullable LocalDate end, @Nullable String act) {
        return new UnitVersion(code, type, name, fullName, parentId, new Period(period.from(), end), startAct, act);
    }
}
