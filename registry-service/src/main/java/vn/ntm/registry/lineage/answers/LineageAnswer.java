package vn.ntm.registry.lineage.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.registry.directory.UnitRef;

/**
 * A unit's way through time, as the API shows it.
 *
 * @param unit as it is on the day asked for; if it is not there then, as it last was
 * @param from the first day looked at; absent for the beginning
 * @param to the day after the last; absent for no end
 * @param unknown units that ended, and no source says into what
 */
@Schema(name = "Lineage")
record LineageAnswer(
        Item unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Node> nodes,
        List<Edge> edges,
        List<Unknown> unknown) {

    /** The unit that was asked for. */
    @Schema(name = "LineageUnit")
    record Item(
            UUID id,
            @Schema(examples = "07684") String code,
            @Schema(examples = "Lão Hộ") String name,
            @Schema(examples = "Xã Lão Hộ") String fullName,
            UnitType type,
            UnitLevel level,
            @Nullable UnitRef parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean illustrative) {}

    /**
     * A unit in the graph, with the code and name that it had last in the time looked at.
     *
     * @param from the day on which it began; absent where that is not known
     * @param to the day after its last; absent while it lasts
     */
    @Schema(name = "LineageNode")
    record Node(
            UUID id,
            UnitLevel level,
            String code,
            String name,
            String fullName,
            UnitType type,
            @Nullable UnitRef parent,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * What went from one unit to another.
     *
     * @param area all, part, rest, none, unknown, or a figure from 0 to 1
     * @param population likewise
     */
    @Schema(name = "LineageEdge")
    record Edge(
            UUID predecessor,
            UUID successor,
            LocalDate on,
            boolean whole,
            @Schema(examples = "all") String area,
            @Schema(examples = "part") String population,
            @Nullable ActRef act,
            @Nullable @Schema(examples = "k.95 Đ.1") String clause) {}

    /** A legal act; of one that is known by its number only the rest is absent. */
    @Schema(name = "LineageAct")
    record ActRef(
            @Schema(examples = "1658/NQ-UBTVQH15") String number,

            @Nullable String title,

            @Nullable LocalDate passedOn,
            @Nullable LocalDate from,
            @Nullable String body) {}

    /**
     * A unit that ended without a recorded successor.
     *
     * @param on the first day on which it is not there any more
     * @param acts those that hold from that day; where some name the unit's province, only these
     * @param candidates units beside it that began or changed their name, type or parent that day
     */
    @Schema(name = "LineageUnknown")
    record Unknown(UUID unit, LocalDate on, List<ActRef> acts, List<UnitRef> candidates) {}
}
