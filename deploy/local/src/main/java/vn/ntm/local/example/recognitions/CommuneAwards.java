package vn.ntm.local.example.recognitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.ntm.local.example.units.Register;
import vn.ntm.local.example.units.Unit;

/**
 * The recognitions of the communes: those inside the roadmap climb rung by rung, never two in one year.
 *
 * <p>Two limits keep every published count true in both readings: a commune that became urban before 2024 stays at the
 * standard, since the counts of 2022 and 2023 are of the communes of those days; and a commune that a merger touched is
 * not recognised after it, since the plan's cohort keeps what its members were.
 */
final class CommuneAwards {

    private static final LocalDate LAST_PUBLISHED_COUNT = LocalDate.of(2023, 12, 31);
    private static final int YEAR_OF_MERGERS = 2025;

    private final Register register;
    private final List<Known> known;

    CommuneAwards(Register register, List<Known> known) {
        this.register = register;
        this.known = known;
    }

    List<Award> all() {
        Map<String, Award> standard = standard();
        Map<String, Award> advanced = above(Level.ADVANCED, standard);
        Map<String, Award> model = above(Level.MODEL, advanced);
        List<Award> all = new ArrayList<>(standard.values());
        all.addAll(advanced.values());
        all.addAll(model.values());
        return all;
    }

    /**
     * First those with the earliest known end, then those on the way to a town, then from the plain up: in each district
     * the codes begin in the mountains.
     */
    private Map<String, Award> standard() {
        Comparator<Unit> order = Comparator.comparing(this::latestStandard)
                .thenComparing(commune -> commune.urbanFrom().orElse(LocalDate.MAX))
                .thenComparing(Unit::code, Comparator.reverseOrder());
        List<Unit> candidates = register.cohort().stream()
                .filter(commune -> !register.isOutsideRoadmap(commune))
                .toList();
        return new Rung(Level.STANDARD, register, known, order, (commune, year) -> true).climb(candidates);
    }

    /** First those that are known to have gone further, then in the order of the level below. */
    private Map<String, Award> above(Level level, Map<String, Award> below) {
        Comparator<Unit> order = Comparator.comparing((Unit commune) -> !isKnownToGoBeyond(commune, level))
                .thenComparing(commune -> below.get(commune.code()).date())
                .thenComparing(Unit::code);
        List<Unit> candidates = below.values().stream().map(Award::unit).toList();
        return new Rung(level, register, known, order, (commune, year) -> mayCome(commune, year, below))
                .climb(candidates);
    }

    private boolean mayCome(Unit commune, int year, Map<String, Award> below) {
        return below.get(commune.code()).date().getYear() < year
                && commune.isXaOn(LAST_PUBLISHED_COUNT)
                && commune.isXaOn(LocalDate.of(year, 1, 1))
                && (year < YEAR_OF_MERGERS || !register.isTouchedByMerger(commune));
    }

    private LocalDate latestStandard(Unit commune) {
        return known.stream()
                .filter(fact -> fact.isOf(commune, Level.STANDARD))
                .findFirst()
                .map(Known::to)
                .orElse(LocalDate.MAX);
    }

    private boolean isKnownToGoBeyond(Unit commune, Level level) {
        return known.stream()
                .anyMatch(fact -> fact.unitLevel() == commune.level()
                        && fact.code().equals(commune.code())
                        && fact.level().compareTo(level) > 0);
    }
}
