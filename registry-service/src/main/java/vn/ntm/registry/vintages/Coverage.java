package vn.ntm.registry.vintages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.matching.Provinces;

/**
 * How far a list is the whole of some provinces on a day. Pure. A code tells its province; names that several provinces
 * have are put to the one that has most of the list.
 */
final class Coverage {

    /** A unit that an entry may mean, in a province on these days. */
    private record Stay(UUID unit, UUID province, Period days) {}

    /** @param rows how many have it */
    private record Candidate(int rows, List<Stay> stays) {}

    private final List<Candidate> candidates;
    private final Provinces provinces;

    Coverage(Entries entries, Provinces provinces) {
        this.provinces = provinces;
        this.candidates = entries.all().stream()
                .map(entry -> new Candidate(entry.rows().size(), stays(entry, provinces)))
                .toList();
    }

    private static List<Stay> stays(Entries.Entry entry, Provinces provinces) {
        return entry.fits().stream()
                .flatMap(fit -> provinces.of(fit.unit(), fit.days()).stream()
                        .map(span -> new Stay(fit.unit(), span.province(), span.days())))
                .toList();
    }

    /** How many units the list lacks of its provinces, and how many rows it has too many; 0 where it is complete. */
    int gap(LocalDate day) {
        Map<UUID, Set<UUID>> units = new HashMap<>();
        Map<UUID, Integer> rows = new HashMap<>();
        Map<Set<UUID>, Integer> open = new HashMap<>();
        int fitting = 0;
        for (Candidate candidate : candidates) {
            Set<UUID> around = new HashSet<>(2);
            for (Stay stay : candidate.stays()) {
                if (stay.days().contains(day)) {
                    around.add(stay.province());
                    units.computeIfAbsent(stay.province(), none -> new HashSet<>())
                            .add(stay.unit());
                }
            }
            if (!around.isEmpty()) {
                fitting += candidate.rows();
                around.forEach(province -> rows.merge(province, candidate.rows(), Integer::sum));
                open.merge(around, candidate.rows(), Integer::sum);
            }
        }
        return gap(chosen(open, rows, day), units, fitting, day);
    }

    private int gap(Set<UUID> chosen, Map<UUID, Set<UUID>> units, int fitting, LocalDate day) {
        int missing = 0;
        int matched = 0;
        for (UUID province : chosen) {
            int held = units.get(province).size();
            matched += held;
            missing += provinces.size(province, day) - held;
        }
        return missing + Math.abs(fitting - matched);
    }

    /** As few provinces as hold all rows, those with the most rows first; of two with as many the smaller. */
    private Set<UUID> chosen(Map<Set<UUID>, Integer> open, Map<UUID, Integer> rows, LocalDate day) {
        Set<UUID> chosen = new HashSet<>();
        open.keySet().stream().filter(around -> around.size() == 1).forEach(chosen::addAll);
        List<Map.Entry<Set<UUID>, Integer>> left = new ArrayList<>(open.entrySet());
        left.removeIf(entry -> entry.getKey().stream().anyMatch(chosen::contains));
        while (!left.isEmpty()) {
            Map<UUID, Integer> gain = new HashMap<>();
            left.forEach(
                    entry -> entry.getKey().forEach(province -> gain.merge(province, entry.getValue(), Integer::sum)));
            UUID best = gain.keySet().stream()
                    .max(Comparator.comparing((UUID province) -> gain.get(province))
                            .thenComparing(rows::get)
                            .thenComparing(province -> -provinces.size(province, day))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            chosen.add(best);
            left.removeIf(entry -> entry.getKey().contains(best));
        }
        return chosen;
    }
}
