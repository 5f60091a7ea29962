package vn.ntm.criteria.departments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;

/**
 * That a department appraises an indicator, or all indicators of a criterion, from a day on.
 *
 * @param province that assigned it; absent for what holds where a province has assigned nothing
 * @param indicator its code; absent where a whole criterion is assigned
 * @param criterion its number; absent where one indicator is assigned
 * @param order in which assignments were recorded
 */
public record Assignment(
        @Nullable UUID province,
        String set,
        @Nullable String indicator,
        @Nullable Integer criterion,
        String department,
        LocalDate from,
        long order) {

    /** Whether it was made for the indicator itself. */
    boolean isOfIndicator() {
        return indicator != null;
    }

    /**
     * What holds of an indicator on a day: a province's own before the common one, one of the indicator before one of its
     * criterion, a later one before an earlier one.
     */
    static Optional<Assignment> of(
            Collection<Assignment> all, @Nullable UUID province, IndicatorSet set, String code, LocalDate on) {
        Integer criterion = set.criteria().stream()
                .filter(one ->
                        one.indicators().stream().anyMatch(its -> its.code().equals(code)))
                .map(one -> one.number())
                .findFirst()
                .orElse(null);
        return all.stream()
                .filter(one -> one.set().equals(set.id()) && !one.from().isAfter(on))
                .filter(one -> one.province() == null || one.province().equals(province))
                .filter(one -> one.isOfIndicator()
                        ? code.equals(one.indicator())
                        : criterion != null && criterion.equals(one.criterion()))
                .max(Comparator.comparing((Assignment one) -> one.province() != null)
                        .thenComparing(Assignment::isOfIndicator)
                        .thenComparing(Assignment::from)
                        .thenComparing(Assignment::order));
    }
}
