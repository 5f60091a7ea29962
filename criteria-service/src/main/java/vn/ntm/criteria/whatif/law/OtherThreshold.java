package vn.ntm.criteria.whatif.law;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.thresholds.Threshold;

/** Sets of which some thresholds are others. */
final class OtherThreshold {

    private OtherThreshold() {}

    /** A threshold that is this number for all. */
    static UnaryOperator<Threshold> fixed(BigDecimal number) {
        return threshold -> new Threshold.Fixed(number);
    }

    /** The threshold of this year, whatever the day; one that does not change by year stays. */
    static UnaryOperator<Threshold> ofYear(int year) {
        return threshold -> year(threshold, year);
    }

    /** The set in which the thresholds of these indicators, conditions and parts of them are others. */
    static IndicatorSet with(IndicatorSet set, Map<Place, UnaryOperator<Threshold>> others) {
        return set.withEach(one -> {
            Requirement changed = one.requirement();
            for (Map.Entry<Place, UnaryOperator<Threshold>> other : others.entrySet()) {
                if (other.getKey().code().equals(one.code())) {
                    changed = Place.change(changed, other.getKey().parts(), part -> with(part, other.getValue()));
                }
            }
            return changed.equals(one.requirement()) ? one : one.requiring(changed);
        });
    }

    /** Whether the requirement has a threshold that could be another. */
    static boolean isIn(Requirement requirement) {
        return !with(requirement, threshold -> new Threshold.Unread("")).equals(unchanged(requirement));
    }

    /** The years of its thresholds that change by year; none where it has no such threshold. */
    static SortedSet<Integer> years(Requirement requirement) {
        SortedSet<Integer> years = new TreeSet<>();
        with(requirement, threshold -> {
            years.addAll(years(threshold));
            return threshold;
        });
        return years;
    }

    private static Set<Integer> years(Threshold threshold) {
        if (threshold instanceof Threshold.ByYear by) {
            return by.years().keySet();
        } else if (threshold instanceof Threshold.By by) {
            return by.values().values().stream()
                    .flatMap(one -> years(one).stream())
                    .collect(Collectors.toSet());
        } else if (threshold instanceof Threshold.ByCount count) {
            Set<Integer> both = new HashSet<>(years(count.then()));
            both.addAll(years(count.otherwise()));
            return both;
        }
        return Set.of();
    }

    private static Requirement unchanged(Requirement requirement) {
        return with(requirement, UnaryOperator.identity());
    }

    private static Requirement with(Requirement requirement, UnaryOperator<Threshold> other) {
        if (requirement instanceof Compared compared) {
            return compared.threshold() == null
                    ? compared
                    : new Compared(
                            compared.comparison(),
                            other.apply(compared.threshold()),
                            compared.upper(),
                            compared.unit());
        } else if (requirement instanceof AllOf all) {
            return new AllOf(with(all.parts(), other));
        } else if (requirement instanceof AnyOf any) {
            return new AnyOf(with(any.parts(), other));
        } else if (requirement instanceof WhereThereIs where) {
            return new WhereThereIs(where.thing(), with(where.required(), other));
        } else if (requirement instanceof NotFor not) {
            return new NotFor(not.trait(), not.classes(), with(not.required(), other));
        } else if (requirement instanceof ForMenAndWomen both) {
            return new ForMenAndWomen(with(both.required(), other));
        } else if (requirement instanceof LeftToMinistry ministry) {
            return new LeftToMinistry(
                    ministry.ministry(), ministry.decision(), ministry.date(), with(ministry.required(), other));
        } else if (requirement instanceof LeftToProvince province) {
            // What if the law said so itself: the province's own value is another question.
            return with(province.national(), other);
        }
        return (Achieved) requirement;
    }

    private static Map<String, Requirement> with(Map<String, Requirement> parts, UnaryOperator<Threshold> other) {
        Map<String, Requirement> changed = new LinkedHashMap<>();
        parts.forEach((name, part) -> changed.put(name, with(part, other)));
        return changed;
    }

    private static Threshold year(Threshold threshold, int year) {
        if (threshold instanceof Threshold.ByYear years) {
            BigDecimal own = years.years().get(year);
            return own == null ? new Threshold.Unread("không có mức của năm " + year) : new Threshold.Fixed(own);
        } else if (threshold instanceof Threshold.By by) {
            return new Threshold.By(
                    by.by(),
                    by.values().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, one -> year(one.getValue(), year))));
        } else if (threshold instanceof Threshold.ByCount count) {
            return new Threshold.ByCount(
                    count.count(), count.moreThan(), year(count.then(), year), year(count.otherwise(), year));
        }
        return threshold;
    }
}
