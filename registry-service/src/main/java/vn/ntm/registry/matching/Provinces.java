package vn.ntm.registry.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** In which province the units of a level lay on each day, and how many each province had. For use by several threads. */
public final class Provinces {

    /** Provinces themselves lie in the country. */
    private static final UUID COUNTRY = new UUID(0, 0);

    /** That a unit lay in a province on these days. */
    public record Span(UUID province, Period days) {}

    private final Register register;
    private final Map<UUID, List<Span>> spans = new HashMap<>();
    private final Map<UUID, NavigableMap<LocalDate, Integer>> sizes = new HashMap<>();
    private final NavigableSet<LocalDate> changes = new TreeSet<>();

    public Provinces(Register register, UnitLevel level) {
        this.register = register;
        Map<UUID, NavigableMap<LocalDate, Integer>> steps = new HashMap<>();
        for (Unit unit : register.all()) {
            if (unit.level() == level) {
                for (Span span : level == UnitLevel.PROVINCE ? inCountry(unit) : spansOf(unit)) {
                    spans.computeIfAbsent(unit.id(), none -> new ArrayList<>(1)).add(span);
                    step(steps, span.province(), span.days().from(), 1);
                    step(steps, span.province(), span.days().to(), -1);
                }
            }
        }
        steps.forEach((province, step) -> {
            NavigableMap<LocalDate, Integer> size = new TreeMap<>();
            int sum = 0;
            for (Map.Entry<LocalDate, Integer> one : step.entrySet()) {
                sum += one.getValue();
                size.put(one.getKey(), sum);
            }
            sizes.put(province, size);
            changes.addAll(size.keySet());
        });
        changes.remove(LocalDate.MIN);
        changes.remove(LocalDate.MAX);
    }

    /** The province in which the unit lay that day; empty where it was not there. */
    public Optional<UUID> of(UUID unit, LocalDate day) {
        return spans.getOrDefault(unit, List.of()).stream()
                .filter(span -> span.days().contains(day))
                .map(Span::province)
                .findFirst();
    }

    /** In which provinces the unit lay in these days. */
    public List<Span> of(UUID unit, Period days) {
        return spans.getOrDefault(unit, List.of()).stream()
                .flatMap(span -> span.days().intersect(days).stream().map(both -> new Span(span.province(), both)))
                .toList();
    }

    /** How many units of the level the province had that day. */
    public int size(UUID province, LocalDate day) {
        NavigableMap<LocalDate, Integer> size = sizes.get(province);
        Map.Entry<LocalDate, Integer> last = size == null ? null : size.floorEntry(day);
        return last == null ? 0 : last.getValue();
    }

    /** The days on which a province gained or lost a unit of the level. */
    public NavigableSet<LocalDate> changes() {
        return changes;
    }

    private static List<Span> inCountry(Unit unit) {
        return List.of(new Span(COUNTRY, unit.extent()));
    }

    private List<Span> spansOf(Unit unit) {
        if (unit.level() == UnitLevel.PROVINCE) {
            return List.of(new Span(unit.id(), unit.extent()));
        }
        List<Span> found = new ArrayList<>();
        for (UnitVersion version : unit.versions()) {
            Optional.ofNullable(version.parentId())
                    .flatMap(register::unit)
                    .map(this::spansOf)
                    .orElse(List.of())
                    .stream()
                    .flatMap(span -> span.days().intersect(version.period()).stream()
                            .map(days -> new Span(span.province(), days)))
                    .forEach(span -> append(found, span));
        }
        return found;
    }

    /** A renaming or a move inside the province is no change here. */
    private static void append(List<Span> found, Span span) {
        int last = found.size() - 1;
        if (last >= 0
                && found.get(last).province().equals(span.province())
                && found.get(last).days().meets(span.days())) {
            found.set(
                    last,
                    new Span(
                            span.province(),
                            new Period(
                                    found.get(last).days().from(), span.days().to())));
        } else {
            found.add(span);
        }
    }

    private static void step(
            Map<UUID, NavigableMap<LocalDate, Integer>> steps, UUID province, @Nullable LocalDate day, int by) {
        LocalDate at = day == null ? (by > 0 ? LocalDate.MIN : LocalDate.MAX) : day;
        steps.computeIfAbsent(province, none -> new TreeMap<>()).merge(at, by, Integer::sum);
    }
}
