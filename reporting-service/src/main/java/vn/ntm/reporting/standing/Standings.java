package vn.ntm.reporting.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.time.Period;
import vn.ntm.reporting.standing.UnitFacts.Merger;
import vn.ntm.reporting.standing.UnitFacts.Recognised;

/**
 * What units are recognised as through time, from the facts alone: the order in which they came does not matter.
 * In the reading of the day a merged unit carries the lowest level among its constituents until it is recognised anew
 * (practice of the mergers of 2023–2025). In the cohort's reading each unit keeps the highest level that was decided
 * for itself.
 */
final class Standings {

    private final Map<UUID, UnitFacts> units;

    Standings(Map<UUID, UnitFacts> units) {
        this.units = Map.copyOf(units);
    }

    /** A standing and the days on which it holds. */
    record Held(Period period, Standing standing) {}

    /** The standings of a unit in the reading of the day, in order of time; days without one are left out. */
    List<Held> ofTheDay(UUID unit) {
        UnitFacts facts = units.get(unit);
        if (facts == null) {
            return List.of();
        }
        TreeSet<LocalDate> changes = new TreeSet<>();
        facts.recognitions().forEach(one -> changes.add(one.date()));
        facts.mergers().forEach(merger -> changes.add(merger.on()));
        return held(changes, day -> on(unit, day));
    }

    /** The standings of a unit in the cohort's reading, in order of time. */
    List<Held> ofTheCohort(UUID unit) {
        UnitFacts facts = units.get(unit);
        if (facts == null) {
            return List.of();
        }
        TreeSet<LocalDate> changes = new TreeSet<>();
        facts.recognitions().forEach(one -> changes.add(one.date()));
        return held(changes, day -> highest(facts.recognitions().stream(), day));
    }

    private interface OnDay {
        Optional<Standing> at(LocalDate day);
    }

    private static List<Held> held(TreeSet<LocalDate> changes, OnDay reading) {
        List<Held> held = new ArrayList<>();
        for (LocalDate from : changes) {
            @Nullable LocalDate to = changes.higher(from);
            reading.at(from).ifPresent(standing -> {
                int last = held.size() - 1;
                if (last >= 0
                        && held.get(last).standing().equals(standing)
                        && from.equals(held.get(last).period().to())) {
                    held.set(last, new Held(new Period(held.get(last).period().from(), to), standing));
                } else {
                    held.add(new Held(new Period(from, to), standing));
                }
            });
        }
        return held;
    }

    /** Ends: each step back over a merger asks about an earlier day. */
    private Optional<Standing> on(UUID unit, LocalDate day) {
        UnitFacts facts = units.get(unit);
        if (facts == null) {
            return Optional.empty();
        }
        Optional<Merger> last = facts.mergers().stream()
                .filter(merger -> !merger.on().isAfter(day))
                .max(Comparator.comparing(Merger::on));
        Stream<Recognised> own = facts.recognitions().stream()
                .filter(one -> last.isEmpty() || !one.date().isBefore(last.get().on()));
        Optional<Standing> anew = highest(own, day);
        Optional<Standing> carried = last.flatMap(merger -> carried(unit, merger));
        return Stream.of(anew, carried).flatMap(Optional::stream).max(Comparator.comparing(Standing::level));
    }

    private Optional<Standing> carried(UUID unit, Merger merger) {
        LocalDate before = merger.on().minusDays(1);
        List<Optional<Standing>> constituents = Stream.concat(
                        Stream.of(unit), merger.predecessors().stream().sorted())
                .filter(one -> units.containsKey(one) && units.get(one).isSubjectOn(before))
                .map(one -> on(one, before))
                .toList();
        if (constituents.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return constituents.stream().flatMap(Optional::stream).min(Comparator.comparing(Standing::level));
    }

    private static Optional<Standing> highest(Stream<Recognised> recognitions, LocalDate day) {
        return recognitions
                .filter(one -> !one.date().isAfter(day))
                .max(Comparator.comparing(Recognised::level)
                        .thenComparing(Recognised::date, Comparator.reverseOrder())
                        .thenComparing(Recognised::id))
                .map(Recognised::standing);
    }
}
