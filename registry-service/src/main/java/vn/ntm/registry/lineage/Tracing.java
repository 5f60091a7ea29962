package vn.ntm.registry.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.registry.lineage.Flow.End;
import vn.ntm.registry.units.Share;
import vn.ntm.registry.units.Succession;

/**
 * Follows units forward to one day: at each day on which something went from a unit, what went where, and what stayed.
 * Keeps what it found, since many units come to the same one. For use by one thread.
 */
public final class Tracing {

    private record Place(UUID unit, LocalDate on) {}

    private final Lineage lineage;
    private final LocalDate to;
    private final UnknownShares choice;
    private final Map<Place, Flow> known = new HashMap<>();

    Tracing(Lineage lineage, LocalDate to, UnknownShares choice) {
        this.lineage = lineage;
        this.to = to;
        this.choice = choice;
    }

    /** Where the unit as it was on this day is found; with the narrowest bounds. */
    public Flow of(UUID unit, LocalDate from) {
        return raw(unit, from).tightened();
    }

    /** As {@link #of}, with the bounds as they come of the single steps: these can be put together in any order. */
    Flow raw(UUID unit, LocalDate from) {
        Place place = new Place(unit, from);
        Flow found = known.get(place);
        if (found == null) {
            found = follow(unit, from);
            known.put(place, found);
        }
        return found;
    }

    private Flow follow(UUID unit, LocalDate from) {
        List<Succession> departure = lineage.firstDeparture(unit, from, to);
        Optional<LocalDate> end = lineage.endOf(unit).filter(day -> !day.isAfter(to));
        if (departure.isEmpty()) {
            return end.map(day -> Flow.lostAt(new End(unit, day))).orElseGet(() -> Flow.into(unit));
        }
        LocalDate on = departure.get(0).on();
        if (end.isPresent() && end.get().isBefore(on)) {
            return Flow.lostAt(new End(unit, end.get()));
        }
        return parted(unit, on, departure).then(next -> raw(next, on));
    }

    private Flow parted(UUID unit, LocalDate on, List<Succession> departure) {
        List<UUID> takers = new ArrayList<>();
        departure.forEach(edge -> takers.add(edge.successor()));
        if (lineage.exists(unit, on)) {
            takers.add(unit);
        }
        Parting area = parting(Dimension.AREA, departure, takers.size());
        Parting population = parting(Dimension.POPULATION, departure, takers.size());
        Map<UUID, Portions> portions = new LinkedHashMap<>();
        for (int i = 0; i < takers.size(); i++) {
            portions.put(
                    takers.get(i),
                    new Portions(area.portions().get(i), population.portions().get(i)));
        }
        Portions lost = new Portions(area.lost(), population.lost());
        portions.values().removeIf(Portions::isNone);
        return new Flow(portions, lost.isNone() ? Map.of() : Map.of(new End(unit, on), lost));
    }

    private Parting parting(Dimension dimension, List<Succession> departure, int takers) {
        List<Share> said = new ArrayList<>(departure.stream().map(dimension::of).toList());
        if (said.size() < takers) {
            // The unit goes on: what did not go stays.
            said.add(Share.Said.REST);
        }
        return Parting.of(said, choice);
    }
}
