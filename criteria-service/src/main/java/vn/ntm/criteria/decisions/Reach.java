package vn.ntm.criteria.decisions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.thresholds.Trait;

/**
 * Which units, and in which years, a province's threshold is for: with the national ones of those it is compared.
 *
 * @param columns in which column all of its units are; a trait that is left out is not known or differs among them
 * @param last after {@code first} where it lasts
 */
record Reach(Map<Trait, String> columns, int first, int last) {

    Reach {
        columns = Map.copyOf(columns);
    }

    /** All units of a province in this region, as long as a decision holds. */
    static Reach of(@Nullable String region, LocalDate from, @Nullable LocalDate to) {
        return new Reach(
                region == null ? Map.of() : Map.of(Trait.REGION, region),
                from.getYear(),
                to == null ? Integer.MAX_VALUE : to.minusDays(1).getYear());
    }

    /** All units of a province in this region, in every year of the set. */
    static Reach always(@Nullable String region) {
        return new Reach(
                region == null ? Map.of() : Map.of(Trait.REGION, region), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Those of them in one column. */
    Reach in(Trait by, String column) {
        Map<Trait, String> narrower = new HashMap<>(columns);
        narrower.put(by, column);
        return new Reach(narrower, first, last);
    }

    boolean holdsIn(int year) {
        return first <= year && year <= last;
    }
}
