package vn.ntm.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.PlanAdopted.Target;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Assessments;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Figure;

/** How figures are made of tallies: pure. */
final class Figures {

    /** Published figures carry one decimal. */
    private static final int DECIMALS = 1;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** The figure that a tally gives, beside its target where a plan has one. */
    static Figure of(FigureId id, Tally tally, Optional<Target> target) {
        long atLeast = tally.atLeast(id.atLeast());
        CriteriaTally criteria = tally.criteria(id.scale());
        Counted counted =
                switch (id.measure()) {
                    case SHARE_AT_LEAST ->
                        new Counted(
                                atLeast,
                                tally.units(),
                                share(atLeast, tally.units()),
                                tally.illustrative(id.atLeast()),
                                null);
                    case COUNT_AT_LEAST ->
                        new Counted(atLeast, null, BigDecimal.valueOf(atLeast), tally.illustrative(id.atLeast()), null);
                    case CRITERIA_AVERAGE ->
                        new Counted(
                                criteria.criteriaMet(),
                                criteria.assessed(),
                                ratio(BigDecimal.valueOf(criteria.criteriaMet()), criteria.assessed()),
                                criteria.illustrative(),
                                criteria.by());
                    case SHARE_WITH_FEW ->
                        new Counted(
                                criteria.few(),
                                criteria.assessed(),
                                share(criteria.few(), criteria.assessed()),
                                criteria.fewIllustrative(),
                                criteria.by());
                };
        return figure(id, counted, target);
    }

    private record Counted(
            long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            long illustrative,
            @Nullable Assessments by) {}

    private static Figure figure(FigureId id, Counted counted, Optional<Target> target) {
        return new Figure(
                id.id(),
                counted.numerator(),
                counted.denominator(),
                counted.value(),
                id.measure().unit(),
                target.map(Target::value).orElse(null),
                target.map(Target::by).orElse(null),
                target.map(Target::baseline).orElse(null),
                target.map(one -> BigDecimal.valueOf(counted.numerator()).subtract(one.value()))
                        .orElse(null),
                counted.illustrative(),
                counted.by());
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
