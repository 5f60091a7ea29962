package vn.ntm.registry.lineage;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;

/** Follows units of a late day back to an early one. Keeps what it found: for use by one thread. */
public final class Origins {

    private record Step(UUID unit, LocalDate until) {}

    private final Lineage lineage;
    private final LocalDate late;
    private final LocalDate early;
    private final Tracing forward;

    Origins(Lineage lineage, LocalDate late, LocalDate early, UnknownShares choice) {
        this.lineage = lineage;
        this.late = late;
        this.early = early;
        this.forward = lineage.until(late, choice);
    }

    /** The units that this one came from, each with the portion of it that came: forward and back say the same. */
    public List<Origin> of(UUID unit) {
        List<Origin> origins = new ArrayList<>();
        for (UUID before : reached(unit).keySet()) {
            LocalDate began = began(before);
            if (lineage.exists(before, early)) {
                add(before, null, early, unit, origins);
            } else if (began != null && hasNoOrigin(before, began)) {
                add(before, began, began, unit, origins);
            }
        }
        return origins;
    }

    private void add(UUID before, @Nullable LocalDate began, LocalDate from, UUID unit, List<Origin> origins) {
        Portions portions = forward.of(before, from).to().getOrDefault(unit, Portions.NONE);
        if (!portions.isNone()) {
            origins.add(new Origin(before, began, portions));
        }
    }

    /** Every unit from which a way leads to this one, with the last day on which something may still have come to it. */
    private Map<UUID, LocalDate> reached(UUID unit) {
        Map<UUID, LocalDate> reached = new LinkedHashMap<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(unit, late)));
        while (!open.isEmpty()) {
            Step step = open.remove();
            LocalDate seen = reached.get(step.unit());
            if (seen != null && !step.until().isAfter(seen)) {
                continue;
            }
            reached.put(step.unit(), step.until());
            for (Succession edge : lineage.arrivals(step.unit())) {
                if (edge.on().isAfter(early) && !edge.on().isAfter(step.until())) {
                    open.add(new Step(edge.predecessor(), edge.on().minusDays(1)));
                }
            }
        }
        return reached;
    }

    private @Nullable LocalDate began(UUID unit) {
        return lineage.register()
                .unit(unit)
                .map(Unit::extent)
                .map(extent -> extent.from())
                .orElse(null);
    }

    private boolean hasNoOrigin(UUID unit, LocalDate began) {
        return began.isAfter(early)
                && lineage.arrivals(unit).stream().noneMatch(edge -> edge.on().equals(began));
    }

    /**
     * A unit of which something came to a later one.
     *
     * @param unit it is there on the early day, or began later and no source says what it came from
     * @param began the day on which it began, where its own origin is not known
     * @param portions what of it came
     */
    public record Origin(UUID unit, @Nullable LocalDate began, Portions portions) {}
}
