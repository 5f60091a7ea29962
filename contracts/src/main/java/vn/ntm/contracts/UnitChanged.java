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
 * @param codes codes of other agencies and second official codes; empty in events of before they were kept
 * @param attributes facts such as region, classification and population; empty in events of before they were kept
 */
public record UnitChanged(
        UUID unitId,
        UnitLevel level,
        List<Version> versions,
        List<Succession> predecessors,
        List<Succession> successors,
        boolean illustrative,
        @Nullable List<Code> codes,
        @Nullable List<Attribute> attributes)
        implements Fact {

    public UnitChanged {
        codes = codes == null ? List.of() : List.copyOf(codes);
        attributes = attributes == null ? List.of() : List.copyOf(attributes);
        versions = List.copyOf(versions);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /** A unit without codes of other agencies and without attributes. */
    public UnitChanged(
            UUID unitId,
            UnitLevel level,
            List<Version> versions,
            List<Succession> predecessors,
            List<Succession> successors,
            boolean illustrative) {
        this(unitId, level, versions, predecessors, successors, illustrative, List.of(), List.of());
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
     * @param area what went of the predecessor's land: {@code all, part, rest, none, unknown}, or a figure from 0 to 1
     * @param population what went of its people, likewise
     * @param clause where in the act
     */
    public record Succession(
            UUID unitId,
            LocalDate on,
            boolean whole,
            @Nullable String act,
            @Nullable String area,
            @Nullable String population,
            @Nullable String clause) {

        /** An edge of which no more is said than whole or part. */
        public Succession(UUID unitId, LocalDate on, boolean whole, @Nullable String act) {
            this(unitId, on, whole, act, null, null, null);
        }
    }

    /**
     * A code of another agency, or a second official code, between two dates.
     *
     * @param system whose code it is, such as {@code iso-3166-2}; {@code variant} for a second official code
     * @param validFrom the first day; absent where it is not known
     * @param validTo the day after the last; absent while it holds
     */
    public record Code(
            String system,
            String code,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /**
     * A fact about the unit between two dates.
     *
     * @param name such as {@code area-class} or {@code population}
     * @param validFrom the first day; absent where it is not known
     * @param validTo the day after the last; absent while it holds
     * @param source the legal act or publication that says so
     */
    public record Attribute(
            String name,
            String value,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String source) {

        /**
         * Whether a unit that has no value of this name has that of its province: so it is with the regions, which are
         * named {@code region-} and their scheme.
         */
        public static boolean passesDown(String name) {
            return name.startsWith("region-");
        }
    }
}
