package vn.ntm.registry.units;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What changes in the register at one time.
 *
 * @param units new units, and known ones as they are from now on, each with its whole history
 * @param successions new edges, and known ones (same ends, same day) as they are from now on
 * @param withdrawn edges that are not held true any more
 */
public record RegisterChange(List<Unit> units, List<Succession> successions, List<Succession> withdrawn) {

    public RegisterChange {
        units = List.copyOf(units);
        successions = List.copyOf(successions);
        withdrawn = List.copyOf(withdrawn);
    }

    public static RegisterChange ofUnits(Collection<Unit> units) {
        return new RegisterChange(List.copyOf(units), List.of(), List.of());
    }

    public static RegisterChange ofSuccessions(Collection<Succession> successions) {
        return new RegisterChange(List.of(), List.copyOf(successions), List.of());
    }

    public boolean isEmpty() {
        return units.isEmpty() && successions.isEmpty() && withdrawn.isEmpty();
    }

    /** Every unit of which something changes: each is told by an event. */
    public Set<UUID> touched() {
        Set<UUID> touched = new LinkedHashSet<>();
        units.forEach(unit -> touched.add(unit.id()));
        for (List<Succession> edges : List.of(successions, withdrawn)) {
            edges.forEach(edge -> Collections.addAll(touched, edge.predecessor(), edge.successor()));
        }
        return touched;
    }
}
