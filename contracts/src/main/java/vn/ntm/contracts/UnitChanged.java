package vn.ntm.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit with its whole dated history, published whenever any of it changed.
 *
 * @param unitId the unit's identity, for ever; its codes are facts about it
 * @param versions in order of time, without overlap
 * @param predecessors the units that went into this one, and when
 * @param successors what became of it, and when
 * @param illustrative made up for an example; marked wherever it is shown
 */
public record UnitChanged(
        UUID unitId,
        UnitLevel level,
        List<Version> versions,
        List<Succession> predecessors,
        List<Succession> successors,
        boolean illustrative)
        implements Fact {

    public UnitChanged {
        versions = List.copyOf(versions);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /**
     * What held of the unit between two dates.
     *
     * @param code the official code at that time
     * @param name the proper name, {@code fullName} with its type
     * @param parentId the unit it belonged to; absent for a province
     * @param validFrom the first day; absent where it is not known
     * @param validTo the day after the last; absent while it holds
     * @param startAct the legal act that began it
     * @param endAct the legal act that ended it
     */
    public record Version(
            String code,
            UnitType type,
            String name,
            String fullName,
            @Nullable UUID parentId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String startAct,
            @Nullable String endAct) {}

    /**
     * An edge of the lineage.
     *
     * @param unitId the unit at the other end
     * @param on the date from which it holds
     * @param whole whether all of the predecessor went over, or a part
     * @param act the legal act that made it
     */
    public record Succession(
            UUID unitId,
            LocalDate on,
            boolean whole,
            @Nullable String act) {}
}
