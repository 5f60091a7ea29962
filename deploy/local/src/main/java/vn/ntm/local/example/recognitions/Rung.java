package vn.ntm.local.example.recognitions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.ntm.local.example.spread.Window;
import vn.ntm.local.example.units.Register;
import vn.ntm.local.example.units.Unit;

/**
 * One level of the ladder for the communes. Year by year and district by district, the communes whose year is known
 * take their place in the quota, and the first of the others that may come fill it.
 *
 * @param order who comes first among those whose year is not known
 * @param mayCome whether a commune may reach the level in the year
 */
record Rung(
        Level level, Register register, List<Known> known, Comparator<Unit> order, BiPredicate<Unit, Integer> mayCome) {

    /** Who of the candidates reaches the level when, by code. */
    Map<String, Award> climb(Collection<Unit> candidates) {
        Map<String, Award> awards = new LinkedHashMap<>();
        for (Quota quota : Quota.read(level)) {
            for (Unit commune : chosen(quota, candidates, awards)) {
                awards.put(commune.code(), award(commune, quota));
            }
        }
        return awards;
    }

    private List<Unit> chosen(Quota quota, Collection<Unit> candidates, Map<String, Award> before) {
        List<Unit> waiting = candidates.stream()
                .filter(commune -> register.districtInPlan(commune).equals(quota.district()))
                .filter(commune -> !before.containsKey(commune.code()))
                .sorted(order)
                .toList();
        List<Unit> chosen = new ArrayList<>(waiting.stream()
                .filter(commune -> knownYear(commune).equals(Optional.of(quota.year())))
                .toList());
        waiting.stream()
                .filter(commune -> knownYear(commune).isEmpty())
                .filter(commune -> mayCome.test(commune, quota.year()))
                .limit(Math.max(0, quota.communes() - chosen.size()))
                .forEach(chosen::add);
        if (chosen.size() != quota.communes()) {
            throw new IllegalStateException(quota + " cannot be met: " + chosen.size());
        }
        return chosen;
    }

    private Award award(Unit commune, Quota quota) {
        Window window = quota.window();
        return knownOf(commune)
                .map(fact -> Award.known(commune, fact, fact.within(window)))
                .orElseGet(() -> Award.assigned(commune, level, window));
    }

    private Optional<Integer> knownYear(Unit commune) {
        return knownOf(commune).flatMap(Known::year);
    }

    private Optional<Known> knownOf(Unit commune) {
        return known.stream().filter(fact -> fact.isOf(commune, level)).findFirst();
    }
}
