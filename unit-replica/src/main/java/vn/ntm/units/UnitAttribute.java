package vn.ntm.units;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a unit on a day.
 *
 * @param name such as {@code region-2021} or {@code area-class}
 * @param source the legal act or publication that says so, where known
 * @param inheritedFrom the province whose value it is; absent where it is the unit's own
 */
public record UnitAttribute(
        String name,
        String value,
        @Nullable String source,
        @Nullable UUID inheritedFrom) {}
