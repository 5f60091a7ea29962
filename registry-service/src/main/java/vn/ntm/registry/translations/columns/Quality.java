package vn.ntm.registry.translations.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a result can be relied on.
 *
 * @param whole the share of it that is of units that came over whole, from 0 to 1; of several columns, in the worst
 */
@Schema(name = "TranslationQuality")
public record Quality(@Schema(examples = "0.97") BigDecimal whole, Grade grade) {

    private static final int DECIMALS = 4;

    /** @param masses by column; of a column to which nothing came nothing is to be said */
    public static Quality worst(List<ColumnWork.Mass> masses, ColumnWork.Mass otherwise) {
        List<ColumnWork.Mass> heavy =
                masses.stream().filter(mass -> mass.all().signum() > 0).toList();
        return (heavy.isEmpty() ? List.of(otherwise) : heavy)
                .stream()
                        .map(Quality::of)
                        .min((one, other) -> one.whole().compareTo(other.whole()))
                        .orElseThrow();
    }

    /** Rounded down: what is not all whole does not look so. */
    private static Quality of(ColumnWork.Mass mass) {
        BigDecimal whole = mass.all().signum() == 0
                ? BigDecimal.ZERO
                : mass.whole().divide(mass.all(), DECIMALS, RoundingMode.DOWN).stripTrailingZeros();
        BigDecimal shown = whole.scale() < 0 ? whole.setScale(0) : whole;
        return new Quality(shown, Grade.of(whole));
    }
}
