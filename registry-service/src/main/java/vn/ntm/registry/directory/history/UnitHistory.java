package vn.ntm.registry.directory.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.registry.attributes.ShownAttribute;
import vn.ntm.registry.codes.UnitCodes;
import vn.ntm.registry.directory.UnitRef;

/**
 * A unit with all that is known of it, as the API shows it.
 *
 * @param code the last code that it held, as are name and type
 * @param versions in order of time
 * @param codes codes of other agencies and second official codes, of all time
 * @param attributes facts of all time, its own and its province's
 * @param predecessors the units that went into this one
 * @param successors what became of it
 * @param corrections what was found wrong about it, and mended
 */
@Schema(name = "UnitHistory")
record UnitHistory(
        UUID id,
        UnitLevel level,
        @Schema(examples = "07222") String code,
        @Schema(examples = "Song Mai") String name,
        @Schema(examples = "Phường Song Mai") String fullName,
        @Schema(examples = "phuong") UnitType type,
        boolean illustrative,
        List<Version> versions,
        List<UnitCodes.Shown> codes,
        List<ShownAttribute> attributes,
        List<Edge> predecessors,
        List<Edge> successors,
        List<Correction> corrections) {

    /**
     * That something was wrong on record.
     *
     * @param note what was wrong
     * @param basis on what that is said
     * @param recordedAt when it was mended: until then the register answered otherwise
     */
    @Schema(name = "UnitCorrection")
    record Correction(String note, String basis, Instant recordedAt) {}

    /**
     * What held between two dates.
     *
     * @param parent the unit that it belonged to, with the code and name that this had last in that time
     * @param recordedAt when the register learnt it
     */
    @Schema(name = "UnitVersion")
    record Version(
            String code,
            String name,
            String fullName,
            UnitType type,
            @Nullable UnitRef parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String startAct,
            @Nullable String endAct,
            Instant recordedAt) {}

    /**
     * What went from one unit to another.
     *
     * @param unit the unit at the other end: a predecessor as it was the day before, a successor as it was on the day
     * @param on the first day on which it belongs to the successor
     * @param whole whether all of the predecessor went over, or a part
     * @param area what went of its land: all, part, rest, none, unknown, or a figure from 0 to 1
     * @param population what went of its people, likewise
     * @param clause where in the act it is said
     */
    @Schema(name = "UnitSuccession")
    record Edge(
            UnitRef unit,
            LocalDate on,
            boolean whole,
            String area,
            String population,
            @Nullable String act,
            @Nullable String clause) {}

    /** @param versions one at least */
    static UnitHistory of(
            UUID id,
            UnitLevel level,
            boolean illustrative,
            List<Version> versions,
            List<UnitCodes.Shown> codes,
            List<ShownAttribute> attributes,
            List<Edge> predecessors,
            List<Edge> successors,
            List<Correction> corrections) {
        Version last = versions.get(versions.size() - 1);
        return new UnitHistory(
                id,
                level,
                last.code(),
                last.name(),
                last.fullName(),
                last.type(),
                illustrative,
                versions,
                codes,
                attributes,
                predecessors,
                successors,
                corrections);
    }
}
