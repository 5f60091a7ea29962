package vn.ntm.criteria.drafting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.RequirementTree;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.requirements.thresholds.Trait;

/**
 * Where a set has no number for units that it is for: each region, group, class and year of its period is asked. What is
 * left to the province may lack, and what is marked unread is told as that.
 */
final class Gaps {

    /** The regions of the annexes of 2021–2025, of which every province is in one. */
    private static final Set<String> OF_2021 = Set.of("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");

    private static final String BY_REGION_OF_2021 = "region-2021";
    private static final Map<Trait, Set<String>> OTHER_COLUMNS =
            Map.of(Trait.GROUP, Set.of("1", "2", "3"), Trait.AREA_CLASS, Set.of("I", "II", "III"));

    private final Set<String> regions;
    private final LocalDate first;
    private final List<Integer> years;

    Gaps(IndicatorSet set) {
        this.regions = regions(set);
        this.first = set.appliesFrom();
        LocalDate end = set.appliesTo();
        int from = first.getYear();
        this.years = IntStream.rangeClosed(
                        from, end == null ? from : end.minusDays(1).getYear())
                .boxed()
                .toList();
    }

    /** A column, whatever it is of, and a year. */
    private record Cell(String column, int year) {}

    /** The first day of each year on which the set applies. */
    Stream<LocalDate> days() {
        return years.stream().map(year -> year == first.getYear() ? first : LocalDate.of(year, 1, 1));
    }

    /** The columns and years for which a requirement of the set has no number, such as {@code DBSH 2023, 2024}. */
    List<String> of(Requirement requirement) {
        Set<Cell> lacking = new HashSet<>();
        collect(requirement, Set.of(), lacking);
        Map<String, Set<Integer>> byColumn = new LinkedHashMap<>();
        for (String column : new TreeSet<>(lacking.stream().map(Cell::column).toList())) {
            byColumn.put(column, new TreeSet<>());
        }
        lacking.forEach(one -> byColumn.get(one.column()).add(one.year()));
        return byColumn.entrySet().stream()
                .map(one -> told(one.getKey(), one.getValue()))
                .toList();
    }

    private String told(String column, Collection<Integer> lacking) {
        return lacking.containsAll(years) && !column.isEmpty()
                ? column
                : (column + " " + lacking.stream().map(String::valueOf).collect(Collectors.joining(", "))).strip();
    }

    private void collect(Requirement requirement, Set<String> without, Set<Cell> lacking) {
        if (requirement instanceof Compared compared) {
            for (int year : years) {
                collect(compared.threshold(), "", year, without, lacking);
                collect(compared.upper(), "", year, without, lacking);
            }
        } else if (requirement instanceof NotFor not) {
            Set<String> both = new HashSet<>(without);
            both.addAll(not.classes());
            collect(not.required(), both, lacking);
        } else if (!(requirement instanceof LeftToProvince)) {
            RequirementTree.within(requirement).forEach(one -> collect(one, without, lacking));
        }
    }

    private void collect(
            @Nullable Threshold threshold, String column, int year, Set<String> without, Set<Cell> lacking) {
        if (threshold instanceof Threshold.By by) {
            for (String one : columns(by)) {
                if (!without.contains(one)) {
                    collectColumn(by.values().get(one), one, year, without, lacking);
                }
            }
        } else if (threshold instanceof Threshold.ByCount count) {
            collect(count.then(), column, year, without, lacking);
            collect(count.otherwise(), column, year, without, lacking);
        } else if (threshold instanceof Threshold.ByYear of && !of.years().containsKey(year)) {
            lacking.add(new Cell(column, year));
        }
    }

    private void collectColumn(
            @Nullable Threshold threshold, String column, int year, Set<String> without, Set<Cell> lacking) {
        if (threshold == null) {
            lacking.add(new Cell(column, year));
        } else {
            collect(threshold, column, year, without, lacking);
        }
    }

    private Set<String> columns(Threshold.By by) {
        return by.by() == Trait.REGION ? regions : OTHER_COLUMNS.getOrDefault(by.by(), Set.of());
    }

    /** Those of the period, or where they are not known to us all that the set itself names. */
    private static Set<String> regions(IndicatorSet set) {
        if (BY_REGION_OF_2021.equals(set.regionsBy())) {
            return OF_2021;
        }
        Set<String> named = new TreeSet<>();
        set.all().map(Indicator::requirement).forEach(one -> named(one, named));
        return named;
    }

    private static void named(Requirement requirement, Set<String> named) {
        if (requirement instanceof Compared compared) {
            named(compared.threshold(), named);
            named(compared.upper(), named);
        }
        RequirementTree.within(requirement).forEach(one -> named(one, named));
    }

    private static void named(@Nullable Threshold threshold, Set<String> named) {
        if (threshold instanceof Threshold.By by) {
            if (by.by() == Trait.REGION) {
                named.addAll(by.values().keySet());
            }
            by.values().values().forEach(one -> named(one, named));
        } else if (threshold instanceof Threshold.ByCount count) {
            named(count.then(), named);
            named(count.otherwise(), named);
        }
    }
}
