package vn.ntm.criteria.setfiles.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.setfiles.cells.ThresholdColumn;
import vn.ntm.criteria.setfiles.words.Regions;

/**
 * For what a threshold that differs must have a number, so that what lacks is shown.
 *
 * @param regions the codes of the set's regions
 * @param years those of its period; none where it has no end
 */
record Expected(List<String> regions, List<Integer> years) {

    /** A set of a longer period would have more columns than anybody completes. */
    private static final int YEARS_AT_MOST = 15;

    /** The groups of communes of 2026–2030 (<i>nhóm xã</i>). */
    private static final List<String> GROUPS = List.of("1", "2", "3");

    private static final List<String> AREAS = List.of("I", "II", "III");

    Expected {
        regions = List.copyOf(regions);
        years = List.copyOf(years);
    }

    static Expected of(IndicatorSet set) {
        LocalDate to = set.appliesTo();
        int first = set.appliesFrom().getYear();
        int last = to == null ? first - 1 : to.minusDays(1).getYear();
        boolean isShort = last - first < YEARS_AT_MOST;
        return new Expected(
                Regions.of(set.regionsBy()),
                IntStream.rangeClosed(first, isShort ? last : first - 1).boxed().toList());
    }

    /** For whom there must be one, where a threshold differs by this. */
    List<String> of(String trait) {
        return switch (trait) {
            case ThresholdColumn.REGION -> regions;
            case ThresholdColumn.GROUP -> GROUPS;
            case ThresholdColumn.AREA_CLASS -> AREAS;
            default -> List.of();
        };
    }
}
