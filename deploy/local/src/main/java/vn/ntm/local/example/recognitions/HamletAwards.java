package vn.ntm.local.example.recognitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.ntm.local.example.spread.Window;
import vn.ntm.local.example.units.Register;
import vn.ntm.local.example.units.Unit;
import vn.ntm.local.example.units.UnitLevel;

/**
 * The recognitions of hamlets, all illustrative but in their number: model hamlets (<i>thôn kiểu mẫu</i>) in communes at
 * standard, where each commune gets its first one before any gets a second; hamlets at standard in the extremely
 * difficult communes.
 */
final class HamletAwards {

    /** Published: 72 by 2020, 127 by October 2021, then 145 and 239; planned: 332, 404 (72 in 2024), 444. */
    private static final List<Wave> MODEL = List.of(
            new Wave("2018-06-01", "2020-12-20", 72),
            new Wave("2021-01-04", "2021-10-29", 55),
            new Wave("2021-11-01", "2021-12-20", 18),
            new Wave("2022-03-01", "2022-12-20", 94),
            new Wave("2023-03-01", "2023-12-20", 93),
            new Wave("2024-03-01", "2024-12-20", 72),
            new Wave("2025-03-03", "2025-06-20", 40));

    /** 76 in all and 12 planned for 2024; the other years are the example's. */
    private static final List<Wave> STANDARD = List.of(
            new Wave("2021-03-01", "2021-12-20", 14),
            new Wave("2022-03-01", "2022-12-20", 18),
            new Wave("2023-03-01", "2023-12-20", 18),
            new Wave("2024-03-01", "2024-12-20", 12),
            new Wave("2025-03-03", "2025-06-20", 14));

    private static final int MODEL_IN_A_COMMUNE = 3;

    private record Wave(Window window, int hamlets) {
        Wave(String from, String to, int hamlets) {
            this(new Window(LocalDate.parse(from), LocalDate.parse(to)), hamlets);
        }
    }

    private final Register register;
    private final Map<String, LocalDate> standardSince;

    HamletAwards(Register register, List<Award> communes) {
        this.register = register;
        this.standardSince = communes.stream()
                .filter(award -> award.level() == Level.STANDARD)
                .collect(Collectors.toMap(award -> award.unit().code(), Award::date));
    }

    List<Award> all() {
        Comparator<Unit> byRound = Comparator.comparing(HamletAwards::number);
        List<Award> all = new ArrayList<>(climb(
                Level.STANDARD,
                STANDARD,
                hamlet -> register.isDifficult(commune(hamlet)),
                byRound.thenComparing(Unit::code)));
        all.addAll(climb(
                Level.MODEL,
                MODEL,
                hamlet -> standardSince.containsKey(communeCode(hamlet)) && number(hamlet) <= MODEL_IN_A_COMMUNE,
                byRound.thenComparing(hamlet -> standardSince.get(communeCode(hamlet)))
                        .thenComparing(Unit::code)));
        return all;
    }

    private List<Award> climb(Level level, List<Wave> waves, Predicate<Unit> candidate, Comparator<Unit> order) {
        List<Unit> candidates = register.units(UnitLevel.HAMLET).stream()
                .filter(candidate)
                .sorted(order)
                .toList();
        List<Award> awards = new ArrayList<>();
        Set<Unit> done = new HashSet<>();
        for (Wave wave : waves) {
            List<Unit> chosen = candidates.stream()
                    .filter(hamlet -> !done.contains(hamlet) && mayCome(hamlet, wave.window()))
                    .limit(wave.hamlets())
                    .toList();
            if (chosen.size() != wave.hamlets()) {
                throw new IllegalStateException(wave + " cannot be met: " + chosen.size());
            }
            done.addAll(chosen);
            chosen.forEach(hamlet -> awards.add(Award.assigned(hamlet, level, windowOf(hamlet, wave.window()))));
        }
        return awards;
    }

    /** Its commune is rural throughout, and at standard early enough to leave a day. */
    private boolean mayCome(Unit hamlet, Window window) {
        Unit commune = register.unit(UnitLevel.COMMUNE, hamlet.at(window.to()).parentCode());
        LocalDate since = standardSince.get(communeCode(hamlet));
        return commune.isXaOn(window.to()) && (since == null || since.isBefore(window.to()));
    }

    private Window windowOf(Unit hamlet, Window window) {
        LocalDate since = standardSince.get(communeCode(hamlet));
        return since == null ? window : window.notBefore(since.plusDays(1));
    }

    private Unit commune(Unit hamlet) {
        return register.unit(UnitLevel.COMMUNE, communeCode(hamlet));
    }

    private static String communeCode(Unit hamlet) {
        return hamlet.versions().get(0).parentCode();
    }

    private static int number(Unit hamlet) {
        return Integer.parseInt(hamlet.code().substring(hamlet.code().indexOf('-') + 1));
    }
}
