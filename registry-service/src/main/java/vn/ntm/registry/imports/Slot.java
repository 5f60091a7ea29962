package vn.ntm.registry.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.KnownVersion;

/**
 * A version of a unit as the file states it, as the register knows it, or both; the file's word holds.
 *
 * @param row absent where the file does not speak of it
 * @param stored absent where it is new
 */
record Slot(@Nullable UnitRow row, @Nullable KnownVersion stored) {

    Slot {
        if (row == null && stored == null) {
            throw new IllegalArgumentException("neither row nor stored is there");
        }
    }

    Period period() {
        return row != null ? row.period() : known().version().period();
    }

    /** Whether this is the first version of a unit, whatever comes before. */
    boolean begins() {
        return stored != null ? stored.isFirstOfUnit() : row != null && row.begins();
    }

    @Nullable
    UUID unit() {
        return stored == null ? null : stored.unit().id();
    }

    private KnownVersion known() {
        if (stored == null) {
            throw new IllegalStateException("neither row nor stored is there");
        }
        return stored;
    }
}
