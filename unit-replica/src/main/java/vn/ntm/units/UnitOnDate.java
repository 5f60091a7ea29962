package vn.ntm.units;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;

/**
 * What held of a unit on a date.
 *
 * @param validFrom the first day on which it held; absent where it is not known
 * @param validTo the day after the last; absent while it holds
 */
public record UnitOnDate(
        UUID id,
        String code,
        String name,
        String fullName,
        UnitType type,
        UnitLevel level,
        @Nullable Parent parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean illustrative) {

    /** The unit that it belonged to. */
    public record Parent(UUID id, String code, String name) {}

    /** The unit as other things refer to it. */
    @JsonIgnore
    public Ref ref() {
        return new Ref(id, code, name);
    }

    /** A unit, its code and its name on a date. */
    public record Ref(UUID id, String code, String name) {}
}
