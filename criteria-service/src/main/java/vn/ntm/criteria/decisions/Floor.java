package vn.ntm.criteria.decisions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.Threshold;
import vn.ntm.criteria.requirements.Trait;
import vn.ntm.criteria.requirements.WhereThereIs;

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

    /**
     * The strictest national threshold that a unit of the province may have and that is stricter than the province's own.
     *
     * @param region of the province, by whose column alone it is asked; absent where it is not known
     * @return empty where the province does not fall below, as far as the thresholds are known
     */
    static Optional<BigDecimal> above(Requirement national, BigDecimal own, @Nullable String region) {
        if (!(national instanceof Compared compared) || compared.threshold() == null) {
            return Optional.empty();
        }
        return numbers(Objects.requireNonNull(compared.threshold()), region).stream()
                .filter(floor -> compared.comparison().isWeaker(own, floor))
                .findFirst();
    }

    private static List<BigDecimal> numbers(Threshold threshold, @Nullable String region) {
        List<BigDecimal> numbers = new ArrayList<>();
        if (threshold instanceof Threshold.Fixed fixed) {
            numbers.add(fixed.value());
        } else if (threshold instanceof Threshold.ByYear years) {
            numbers.addAll(years.years().values());
        } else if (threshold instanceof Threshold.ByCount count) {
            Stream.of(count.then(), count.otherwise()).forEach(one -> numbers.addAll(numbers(one, region)));
        } else if (threshold instanceof Threshold.By by) {
            boolean byRegion = by.by() == Trait.REGION;
            if (byRegion && region != null && by.values().containsKey(region)) {
                numbers.addAll(numbers(by.values().get(region), region));
            }
        }
        return numbers;
    }
}
