package vn.ntm.registry.lineage;

import java.math.BigDecimal;
import java.util.List;
import vn.ntm.registry.units.Share;

/**
 * What each got of one dimension of a unit when it was parted. Pure.
 *
 * @param portions of those who were named, in their order
 * @param lost what nobody is said to have got
 */
record Parting(List<Portion> portions, Portion lost) {

    Parting {
        portions = List.copyOf(portions);
    }

    /**
     * @param said what the acts say went to each; of a unit that goes on, the rest stays with it and is said as well
     * @param choice how to reckon with the parts of unknown size
     */
    static Parting of(List<Share> said, UnknownShares choice) {
        BigDecimal figures = said.stream().map(Parting::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
        // Figures are rounded: more than all of them together is a matter of the last digit.
        BigDecimal scale = figures.max(BigDecimal.ONE);
        BigDecimal left = BigDecimal.ONE.subtract(figures).max(BigDecimal.ZERO);
        long open = said.stream().filter(Parting::isOpen).count();
        long takers = choice == UnknownShares.REMAINDER && said.contains(Share.Said.REST)
                ? said.stream().filter(Share.Said.REST::equals).count()
                : open;
        List<Portion> portions = said.stream()
                .map(share -> isOpen(share)
                        ? open(share, left, open, takers, choice)
                        : Portion.exactly(
                                scale.compareTo(BigDecimal.ONE) == 0
                                        ? figure(share)
                                        : figure(share).divide(scale, Portion.PRECISION)))
                .toList();
        return new Parting(portions, lost(left, open, choice));
    }

    private static Portion open(Share share, BigDecimal left, long open, long takers, UnknownShares choice) {
        if (open == 1 || left.signum() == 0) {
            return Portion.exactly(left);
        }
        boolean isTaker = takers == open || share == Share.Said.REST;
        BigDecimal estimate = choice == UnknownShares.LEAVE || !isTaker
                ? BigDecimal.ZERO
                : left.divide(BigDecimal.valueOf(takers), Portion.PRECISION);
        return new Portion(BigDecimal.ZERO, left, estimate);
    }

    /** Parts of which nobody knows the size are left over where the caller wants no guess. */
    private static Portion lost(BigDecimal left, long open, UnknownShares choice) {
        if (open == 0) {
            return Portion.exactly(left);
        }
        boolean isLeft = open > 1 && choice == UnknownShares.LEAVE;
        return isLeft ? Portion.withheld(left) : Portion.NONE;
    }

    private static boolean isOpen(Share share) {
        return share == Share.Said.PART || share == Share.Said.REST || share == Share.Said.UNKNOWN;
    }

    private static BigDecimal figure(Share share) {
        if (share instanceof Share.Figure figure) {
            return figure.fraction();
        }
        return share == Share.Said.ALL ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
