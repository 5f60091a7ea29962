package vn.ntm.criteria.decisions;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.requirements.thresholds.Trait;

/** What the law itself says where it leaves the rest to the province: below that no province may go. */
final class Floor {

    private Floor() {}

    /** The requirement that is left to the province; empty where the indicator leaves nothing to it. */
    static Optional<Requirement> leftToProvince(Requirement requirement) {
        if (requirement instanceof LeftToProvince left) {
            return Optional.of(left.national());
        } else if (requirement instanceof WhereThereIs where) {
            return leftToProvince(where.required());
        } else if (requirement instanceof NotFor not) {
            return leftToProvince(not.required());
        } else if (requirement instanceof ForMenAndWomen both) {
            return leftToProvince(both.required());
        } else if (requirement instanceof LeftToMinistry ministry) {
            return leftToProvince(ministry.required());
        }
        return parts(requirement).values().stream()
                        .map(Floor::leftToProvince)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .isPresent()
                ? Optional.of(requirement)
                : Optional.empty();
    }

    /** The parts of a composite; none of another. */
    static Map<String, Requirement> parts(Requirement requirement) {
        return requirement instanceof AllOf all
                ? all.parts()
                : requirement instanceof AnyOf any ? any.parts() : Map.of();
    }

    /** The parts of a composite that are left to the province, each with what the law says of it. */
    static Map<String, Requirement> partsLeft(Requirement composite) {
        Map<String, Requirement> left = new LinkedHashMap<>();
        parts(composite).forEach((name, part) -> leftToProvince(part).ifPresent(national -> left.put(name, national)));
        return left;
    }

    /**
     * The strictest national threshold that a unit of the province may have and that is stricter than the province's own.
     *
     * @param reach which units on which days the province's own is for
     * @return empty where the province does not fall below, as far as the thresholds are known
     */
    static Optional<BigDecimal> above(Requirement national, BigDecimal own, Reach reach) {
        if (!(national instanceof Compared compared) || compared.threshold() == null) {
            return Optional.empty();
        }
        Comparison comparison = compared.comparison();
        return numbers(Objects.requireNonNull(compared.threshold()), comparison, reach).stream()
                .filter(floor -> comparison.isWeaker(own, floor))
                .reduce((one, other) -> comparison.isWeaker(one, other) ? other : one);
    }

    private static List<BigDecimal> numbers(Threshold threshold, Comparison comparison, Reach reach) {
        if (threshold instanceof Threshold.Fixed fixed) {
            return List.of(fixed.value());
        } else if (threshold instanceof Threshold.ByYear years) {
            return years.years().entrySet().stream()
                    .filter(year -> reach.holdsIn(year.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        } else if (threshold instanceof Threshold.ByCount count) {
            return Stream.of(count.then(), count.otherwise())
                    .flatMap(one -> numbers(one, comparison, reach).stream())
                    .toList();
        } else if (threshold instanceof Threshold.By by) {
            return numbers(by, comparison, reach);
        }
        return List.of();
    }

    private static List<BigDecimal> numbers(Threshold.By by, Comparison comparison, Reach reach) {
        String column = reach.columns().get(by.by());
        if (column != null) {
            Threshold own = by.values().get(column);
            return own == null ? List.of() : numbers(own, comparison, reach);
        }
        List<BigDecimal> all = by.values().values().stream()
                .flatMap(one -> numbers(one, comparison, reach).stream())
                .toList();
        // A province has communes of each group and class; it lies in one region, and which is not known.
        return by.by() == Trait.REGION ? mildest(all, comparison) : all;
    }

    /** What is below every region's own is below the province's. */
    private static List<BigDecimal> mildest(List<BigDecimal> all, Comparison comparison) {
        if (comparison != Comparison.AT_LEAST && comparison != Comparison.AT_MOST) {
            return List.of();
        }
        return all.stream().reduce((one, other) -> comparison.isWeaker(one, other) ? one : other).stream()
                .toList();
    }
}
