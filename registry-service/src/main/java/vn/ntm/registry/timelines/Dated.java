package vn.ntm.registry.timelines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.ntm.platform.time.Period;

/** What holds on the days of a period. */
public record Dated<T>(T value, Period period) {

    /** The same on those of its days that lie in none of the others, in order of time. */
    public List<Dated<T>> outside(Collection<Period> others) {
        List<Period> left = new ArrayList<>(List.of(period));
        for (Period other : others) {
            List<Period> rest = new ArrayList<>();
            left.forEach(days -> addOutside(days, other, rest));
            left = rest;
        }
        return left.stream().map(days -> new Dated<>(value, days)).toList();
    }

    private static void addOutside(Period days, Period other, List<Period> rest) {
        if (!days.overlaps(other)) {
            rest.add(days);
            return;
        }
        if (other.from() != null && days.contains(other.from().minusDays(1))) {
            rest.add(new Period(days.from(), other.from()));
        }
        if (other.to() != null && days.contains(other.to())) {
            rest.add(new Period(other.to(), days.to()));
        }
    }
}
