package vn.ntm.registry.changes;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.directory.UnitRef;

/**
 * What happened to a unit on a day.
 *
 * @param on the first day on which the new state holds
 * @param unit as it was before, or, where it began, as it is after
 * @param before absent where it began
 * @param after absent where it ended
 * @param act the number of the act, where known
 * @param counterparts the units that it went to or came from that day
 * @param toCome whether the day is still ahead
 */
@Schema(name = "UnitChange")
record Change(
        LocalDate on,
        List<ChangeKind> kinds,
        UnitRef unit,
        UnitLevel level,
        @Nullable UnitState before,
        @Nullable UnitState after,
        @Nullable String act,
        List<UnitRef> counterparts,
        boolean toCome) {

    Change {
        kinds = List.copyOf(kinds);
        counterparts = List.copyOf(counterparts);
    }

    /** What lists of changes are sorted by: no unit changes twice on a day. */
    String sortKey() {
        return on + "/" + level.ordinal() + "/" + unit.code() + "/" + unit.id();
    }
}
