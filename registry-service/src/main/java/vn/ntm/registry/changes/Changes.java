package vn.ntm.registry.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.directory.UnitRef;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Finds what happened to units, from their versions and the edges between them. Pure. */
final class Changes {

    private record Day(UUID unit, LocalDate on) {}

    private final Register register;
    private final LocalDate today;
    private final Map<Day, List<Succession>> departures = new HashMap<>();
    private final Map<Day, List<Succession>> arrivals = new HashMap<>();
    private final Map<UUID, Set<LocalDate>> lineageDays = new HashMap<>();

    private Changes(Register register, Collection<Succession> successions, LocalDate today) {
        this.register = register;
        this.today = today;
        for (Succession edge : successions) {
            departures
                    .computeIfAbsent(new Day(edge.predecessor(), edge.on()), day -> new ArrayList<>())
                    .add(edge);
            arrivals.computeIfAbsent(new Day(edge.successor(), edge.on()), day -> new ArrayList<>())
                    .add(edge);
            for (UUID end : List.of(edge.predecessor(), edge.successor())) {
                lineageDays.computeIfAbsent(end, unit -> new HashSet<>()).add(edge.on());
            }
        }
    }

    /**
     * What happened after {@code from} and until {@code to}, by day, level and code.
     *
     * @param level absent for all
     * @param within the unit in which they lay before, or lie after; absent for the whole country
     */
    static List<Change> between(
            Register register,
            Collection<Succession> successions,
            LocalDate from,
            LocalDate to,
            LocalDate today,
            @Nullable UnitLevel level,
            @Nullable UUID within) {
        Changes changes = new Changes(register, successions, today);
        return register.all().stream()
                .filter(unit -> level == null || unit.level() == level)
                .flatMap(unit -> changes.of(unit, from, to))
                .filter(change -> within == null || changes.touches(change, within))
                .sorted(Comparator.comparing(Change::sortKey))
                .toList();
    }

    private boolean touches(Change change, UUID place) {
        UUID unit = change.unit().id();
        return unit.equals(place)
                || register.above(unit, change.on().minusDays(1)).contains(place)
                || register.above(unit, change.on()).contains(place);
    }

    private Stream<Change> of(Unit unit, LocalDate from, LocalDate to) {
        return days(unit).stream()
                .filter(day -> day.isAfter(from) && !day.isAfter(to))
                .flatMap(day -> of(unit, day).stream());
    }

    private Set<LocalDate> days(Unit unit) {
        Set<LocalDate> days = new HashSet<>();
        for (UnitVersion version : unit.versions()) {
            days.add(version.period().from());
            days.add(version.period().to());
        }
        // A boundary may move though nothing is told of the unit itself.
        days.addAll(lineageDays.getOrDefault(unit.id(), Set.of()));
        days.remove(null);
        return days;
    }

    private Optional<Change> of(Unit unit, LocalDate day) {
        UnitVersion before = unit.on(day.minusDays(1)).orElse(null);
        UnitVersion after = unit.on(day).orElse(null);
        List<Succession> gone = departures.getOrDefault(new Day(unit.id(), day), List.of());
        List<Succession> come = arrivals.getOrDefault(new Day(unit.id(), day), List.of());
        List<ChangeKind> kinds = kinds(before, after, gone, come);
        UnitVersion named = before == null ? after : before;
        if (kinds.isEmpty() || named == null) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                day,
                kinds,
                new UnitRef(unit.id(), named.code(), named.name()),
                unit.level(),
                before == null ? null : state(before, day.minusDays(1)),
                after == null ? null : state(after, day),
                act(before, after, gone, come),
                counterparts(day, gone, come),
                day.isAfter(today)));
    }

    private static List<ChangeKind> kinds(
            @Nullable UnitVersion before, @Nullable UnitVersion after, List<Succession> gone, List<Succession> come) {
        List<ChangeKind> kinds = new ArrayList<>();
        boolean takesWhole = come.stream().anyMatch(Succession::whole);
        if (before == null) {
            kinds.add(ChangeKind.ESTABLISHED);
        }
        if (after == null) {
            kinds.add(ChangeKind.DISSOLVED);
        }
        if (gone.stream().anyMatch(Succession::whole) || takesWhole) {
            kinds.add(ChangeKind.MERGED);
        }
        if (after == null && gone.size() > 1) {
            kinds.add(ChangeKind.SPLIT);
        }
        if (before != null && after != null) {
            addAlterations(before, after, !gone.isEmpty() || (!come.isEmpty() && !takesWhole), kinds);
        }
        return kinds;
    }

    private static void addAlterations(
            UnitVersion before, UnitVersion after, boolean boundaryMoved, List<ChangeKind> kinds) {
        if (boundaryMoved) {
            kinds.add(ChangeKind.BOUNDARY);
        }
        if (!before.name().equals(after.name())) {
            kinds.add(ChangeKind.RENAMED);
        }
        if (before.type() != after.type()) {
            kinds.add(ChangeKind.RETYPED);
        }
        if (!Objects.equals(before.parentId(), after.parentId())) {
            kinds.add(ChangeKind.MOVED);
        }
        if (!before.code().equals(after.code())) {
            kinds.add(ChangeKind.RECODED);
        }
    }

    private UnitState state(UnitVersion version, LocalDate day) {
        UUID parent = version.parentId();
        return new UnitState(
                version.code(),
                version.name(),
                version.fullName(),
                version.type(),
                parent == null ? null : ref(parent, day));
    }

    private UnitRef ref(UUID id, LocalDate day) {
        Unit unit = register.unit(id).orElseThrow();
        UnitVersion version =
                unit.on(day).orElseGet(() -> unit.versions().get(unit.versions().size() - 1));
        return new UnitRef(id, version.code(), version.name());
    }

    private static @Nullable String act(
            @Nullable UnitVersion before, @Nullable UnitVersion after, List<Succession> gone, List<Succession> come) {
        return Stream.of(
                        Stream.ofNullable(after).map(UnitVersion::startAct),
                        Stream.ofNullable(before).map(UnitVersion::endAct),
                        gone.stream().map(Succession::act),
                        come.stream().map(Succession::act))
                .flatMap(acts -> acts)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<UnitRef> counterparts(LocalDate day, List<Succession> gone, List<Succession> come) {
        Stream<UnitRef> successors = gone.stream().map(edge -> ref(edge.successor(), day));
        Stream<UnitRef> predecessors = come.stream().map(edge -> ref(edge.predecessor(), day.minusDays(1)));
        return Stream.concat(successors, predecessors).toList();
    }
}
