package vn.ntm.registry.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;

/** The edges of the lineage, found from either end. Pure, and for use by several threads. */
public final class Lineage {

    private static final Comparator<Succession> BY_DAY = Comparator.comparing(Succession::on)
            .thenComparing(Succession::predecessor)
            .thenComparing(Succession::successor);

    private final Register register;
    private final Map<UUID, List<Succession>> departures = new HashMap<>();
    private final Map<UUID, List<Succession>> arrivals = new HashMap<>();

    public Lineage(Register register, Collection<Succession> edges) {
        this.register = register;
        edges.stream().sorted(BY_DAY).forEach(edge -> {
            departures
                    .computeIfAbsent(edge.predecessor(), unit -> new ArrayList<>())
                    .add(edge);
            arrivals.computeIfAbsent(edge.successor(), unit -> new ArrayList<>())
                    .add(edge);
        });
    }

    public Register register() {
        return register;
    }

    /** What went from the unit to others, by day. */
    public List<Succession> departures(UUID unit) {
        return departures.getOrDefault(unit, List.of());
    }

    /** What came to the unit from others, by day. */
    public List<Succession> arrivals(UUID unit) {
        return arrivals.getOrDefault(unit, List.of());
    }

    /** Follows units forward to this day. What it found once it keeps: for use by one thread, and not for long. */
    public Tracing until(LocalDate to, UnknownShares choice) {
        return new Tracing(this, to, choice);
    }

    /** Follows units back to what they came from. */
    public Origins origins(LocalDate late, LocalDate early, UnknownShares choice) {
        return new Origins(this, late, early, choice);
    }

    /** The edges of the first day after this one on which something went from the unit; none where nothing did. */
    List<Succession> firstDeparture(UUID unit, LocalDate after, LocalDate atLatest) {
        List<Succession> all = departures(unit);
        Optional<LocalDate> day = all.stream()
                .map(Succession::on)
                .filter(on -> on.isAfter(after) && !on.isAfter(atLatest))
                .findFirst();
        return day.map(on -> all.stream().filter(edge -> edge.on().equals(on)).toList())
                .orElse(List.of());
    }

    boolean exists(UUID unit, LocalDate day) {
        return register.unit(unit).flatMap(known -> known.on(day)).isPresent();
    }

    /** The day after the unit's last; empty while it lasts. */
    public Optional<LocalDate> endOf(UUID unit) {
        return register.unit(unit).map(Unit::extent).flatMap(extent -> Optional.ofNullable(extent.to()));
    }
}
