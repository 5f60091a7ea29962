package vn.ntm.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.PlanAdopted.Target;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Figure;

/** How figures are made of tallies: pure. */
final class Figures {

    /** Published figures carry one decimal. */
    private static final int DECIMALS = 1;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** The figure that a tally gives, beside its target where a plan has one. */
    static Figure of(FigureId id, Tally tally, Optional<Target> target) {
        return switch (id.measure()) {
            case SHARE_AT_LEAST ->
                figure(
                        id,
                        tally.atLeast(id.atLeast()),
                        tally.units(),
                        share(tally.atLeast(id.atLeast()), tally.units()),
                        tally.illustrative(id.atLeast()),
                        target);
            case COUNT_AT_LEAST ->
                figure(
                        id,
                        tally.atLeast(id.atLeast()),
                        null,
                        BigDecimal.valueOf(tally.atLeast(id.atLeast())),
                        tally.illustrative(id.atLeast()),
                        target);
            case CRITERIA_AVERAGE ->
                figure(
                        id,
                        tally.criteriaMet(),
                        tally.assessed(),
                        ratio(BigDecimal.valueOf(tally.criteriaMet()), tally.assessed()),
                        tally.assessedIllustrative(),
                        target);
            case SHARE_BELOW_15 ->
                figure(
                        id,
                        tally.below15(),
                        tally.assessed(),
                        share(tally.below15(), tally.assessed()),
                        tally.below15Illustrative(),
                        target);
        };
    }

    private static Figure figure(
            FigureId id,
            long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            long illustrative,
            Optional<Target> target) {
        return new Figure(
                id.id(),
                numerator,
                denominator,
                value,
                id.measure().unit(),
                target.map(Target::value).orElse(null),
                target.map(Target::by).orElse(null),
                target.map(Target::baseline).orElse(null),
                target.map(one -> BigDecimal.valueOf(numerator).subtract(one.value()))
                        .orElse(null),
                illustrative);
    }

    private static @Nullable BigDecimal share(long part, long whole) {
        return ratio(BigDecimal.valueOf(part).multiply(HUNDRED), whole);
    }

    private static @Nullable BigDecimal ratio(BigDecimal numerator, long denominator) {
        return denominator == 0
                ? null
                : numerator.divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP);
    }
}
