package vn.ntm.registry.lineage.answers;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.lineage.Candidates;
import vn.ntm.registry.lineage.Lineage;
import vn.ntm.registry.units.Succession;

/**
 * Draws a unit's way through time. Of a unit that goes on, only what came before counts as an origin, and only what went
 * later as a consequence: who took land from a neighbour is not descended from all that the neighbour ever was.
 */
public final class GraphWalk {

    private record Step(UUID unit, LocalDate day) {}

    private final Lineage lineage;
    private final Period days;
    private final Set<UUID> units = new LinkedHashSet<>();
    private final Set<Succession> edges = new LinkedHashSet<>();

    private GraphWalk(Lineage lineage, Period days) {
        this.lineage = lineage;
        this.days = days;
    }

    /** The graph of what happened on these days. */
    public static LineageGraph of(Lineage lineage, UUID unit, Period days) {
        GraphWalk walk = new GraphWalk(lineage, days);
        walk.units.add(unit);
        walk.back(unit);
        Set<UUID> after = walk.forward(unit);
        Candidates candidates = new Candidates(lineage.register());
        return new LineageGraph(
                unit,
                days,
                walk.units,
                walk.edges.stream().sorted(Comparator.comparing(Succession::on)).toList(),
                after.stream()
                        .flatMap(ended -> walk.unknownEnd(ended, candidates))
                        .toList());
    }

    private void back(UUID unit) {
        Map<UUID, LocalDate> seen = new HashMap<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(unit, LocalDate.MAX)));
        while (!open.isEmpty()) {
            Step step = open.remove();
            LocalDate known = seen.get(step.unit());
            if (known != null && !step.day().isAfter(known)) {
                continue;
            }
            seen.put(step.unit(), step.day());
            for (Succession edge : lineage.arrivals(step.unit())) {
                if (happened(edge) && !edge.on().isAfter(step.day())) {
                    take(edge);
                    open.add(new Step(edge.predecessor(), edge.on().minusDays(1)));
                }
            }
        }
    }

    /** The unit and all that something of it came to. */
    private Set<UUID> forward(UUID unit) {
        Map<UUID, LocalDate> seen = new HashMap<>();
        Set<UUID> reached = new LinkedHashSet<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(unit, LocalDate.MIN)));
        while (!open.isEmpty()) {
            Step step = open.remove();
            LocalDate known = seen.get(step.unit());
            if (known != null && !step.day().isBefore(known)) {
                continue;
            }
            seen.put(step.unit(), step.day());
            reached.add(step.unit());
            for (Succession edge : lineage.departures(step.unit())) {
                if (happened(edge) && edge.on().isAfter(step.day())) {
                    take(edge);
                    open.add(new Step(edge.successor(), edge.on()));
                }
            }
        }
        return reached;
    }

    /** A change on the first day of the period is seen against the day before: it is no part of the period. */
    private boolean happened(Succession edge) {
        return days.contains(edge.on()) && !edge.on().equals(days.from());
    }

    private void take(Succession edge) {
        edges.add(edge);
        units.add(edge.predecessor());
        units.add(edge.successor());
    }

    private Stream<LineageGraph.UnknownEnd> unknownEnd(UUID unit, Candidates candidates) {
        return lineage
                .endOf(unit)
                .filter(end -> days.contains(end) && !end.equals(days.from()))
                .filter(end -> lineage.departures(unit).stream()
                        .noneMatch(edge -> edge.on().equals(end)))
                .map(end -> new LineageGraph.UnknownEnd(unit, end, candidates.of(unit, end)))
                .stream();
    }
}
