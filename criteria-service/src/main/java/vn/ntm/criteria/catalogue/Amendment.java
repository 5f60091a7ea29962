package vn.ntm.criteria.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.time.Period;

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

    /** The version before, which applies until the amendment does. */
    public IndicatorSet ended(IndicatorSet before) {
        return OtherText.of(
                before,
                before.version(),
                new Period(before.appliesFrom(), from),
                before.legalBasis(),
                before.draft(),
                before.conditions(),
                before.criteria());
    }

    /** The version that it makes of the one before. */
    public IndicatorSet amended(IndicatorSet before) {
        List<String> basis = Stream.concat(before.legalBasis().stream(), Stream.of(legalBasis))
                .toList();
        return OtherText.of(
                before,
                version,
                new Period(from, before.appliesTo()),
                basis,
                draft == null ? before.draft() : draft,
                before.conditions(),
                OtherText.withEach(before.criteria(), this::amended));
    }

    private Indicator amended(Indicator old) {
        return indicators.stream()
                .filter(one -> one.code().equals(old.code()))
                .findFirst()
                .orElse(old);
    }
}
