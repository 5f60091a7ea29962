package vn.ntm.registry.lineage.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.units.Succession;

/**
 * A unit's way through time: all it came from and all that became of it.
 *
 * @param days the time looked at
 * @param units the unit itself, those before it and those after it
 * @param edges what went from one to another, by day
 * @param unknown the ends of which no source says what became of the unit
 */
public record LineageGraph(UUID unit, Period days, Set<UUID> units, List<Succession> edges, List<UnknownEnd> unknown) {

    /** @throws IllegalArgumentException where an edge leads out of the graph */
    public LineageGraph {
        units = Set.copyOf(units);
        edges = List.copyOf(edges);
        unknown = List.copyOf(unknown);
        for (Succession edge : edges) {
            if (!units.contains(edge.predecessor()) || !units.contains(edge.successor())) {
                throw new IllegalArgumentException("edges lead out of the graph: " + edge);
            }
        }
    }

    /**
     * A unit that ended, and no source says into what.
     *
     * @param on the first day on which it is not there any more
     * @param candidates units beside it that began or changed their name or type that day
     */
    public record UnknownEnd(UUID unit, LocalDate on, List<UUID> candidates) {

        public UnknownEnd {
            candidates = List.copyOf(candidates);
        }
    }
}
