package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.criteria.recognition.Past.Decided;
import vn.ntm.criteria.recognition.Past.Merger;

/**
 * What units stand at on a day: a merged unit (<i>xã sau sáp nhập</i>) carries the lowest level among its constituents
 * until it is recognised anew (practice of the mergers of 2023–2025; 5424/BNN-VPĐP of 9 August 2023). The same rule by
 * which the figures are counted. Pure.
 */
final class Standings {

    private final Map<UUID, Past> pasts;

    /** @param pasts of the units that are asked about and of all that went into them; one that is left out has none */
    Standings(Map<UUID, Past> pasts) {
        this.pasts = Map.copyOf(pasts);
    }

    /**
     * What a unit holds in the form that it has on a day.
     *
     * @param decided on it since it is in this form, with the day of each; later ones as well
     * @param carried the level that it has from its constituents; absent where that is none
     * @param since the day of the last merger; absent where there was none
     */
    record Holding(
            Map<RecognitionLevel, LocalDate> decided,
            @Nullable RecognitionLevel carried,
            @Nullable LocalDate since) {

        /** Every level that it holds, with its first day: whoever carries one carries those below. */
        Map<RecognitionLevel, LocalDate> levels() {
            Map<RecognitionLevel, LocalDate> levels = new EnumMap<>(RecognitionLevel.class);
            levels.putAll(decided);
            for (RecognitionLevel level : RecognitionLevel.values()) {
                if (carried != null && since != null && level.compareTo(carried) <= 0) {
                    levels.put(level, since);
                }
            }
            return levels;
        }
    }

    /** The level at which the unit stands; ends, since each step back over a merger asks about an earlier day. */
    Optional<RecognitionLevel> on(UUID unit, LocalDate day) {
        Holding holding = holding(unit, day);
        return holding.levels().entrySet().stream()
                .filter(one -> !one.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }

    Holding holding(UUID unit, LocalDate day) {
        Past past = pasts.get(unit);
        if (past == null) {
            return new Holding(Map.of(), null, null);
        }
        Optional<Merger> last = past.mergers().stream()
                .filter(merger -> !merger.on().isAfter(day))
                .max(Comparator.comparing(Merger::on));
        Optional<LocalDate> next = past.mergers().stream()
                .map(Merger::on)
                .filter(on -> on.isAfter(day))
                .min(Comparator.naturalOrder());
        Map<RecognitionLevel, LocalDate> decided = new EnumMap<>(RecognitionLevel.class);
        past.decisions().stream()
                .filter(one -> last.isEmpty() || !one.date().isBefore(last.get().on()))
                .filter(one -> next.isEmpty() || one.date().isBefore(next.get()))
                .sorted(Comparator.comparing(Decided::date))
                .forEach(one -> decided.putIfAbsent(one.level(), one.date()));
        return new Holding(
                decided,
                last.flatMap(merger -> carried(unit, merger)).orElse(null),
                last.map(Merger::on).orElse(null));
    }

    /** The lowest among the constituents, the unit itself among them where it was there; none where one had none. */
    private Optional<RecognitionLevel> carried(UUID unit, Merger merger) {
        LocalDate before = merger.on().minusDays(1);
        List<Optional<RecognitionLevel>> constituents = Stream.concat(Stream.of(unit), merger.predecessors().stream())
                .distinct()
                .filter(one -> pasts.containsKey(one) && pasts.get(one).isSubjectOn(before))
                .map(one -> on(one, before))
                .toList();
        return constituents.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : constituents.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
