package vn.ntm.criteria.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision puts in the place of single indicators of a set.
 *
 * @param set the id of the set
 * @param version the version that it makes
 * @param from the first day on which units are assessed by it
 * @param legalBasis the amending decision
 * @param draft what of it is not known; absent where it is the set's own
 * @param indicators in their new wording; all others stay
 */
public record Amendment(
        String set,
        int version,
        LocalDate from,
        String legalBasis,
        @Nullable String draft,
        List<Indicator> indicators) {

    public Amendment {
        indicators = List.copyOf(indicators);
    }

    Indicator amended(Indicator old) {
        return indicators.stream()
                .filter(one -> one.code().equals(old.code()))
                .findFirst()
                .orElse(old);
    }
}
