package vn.ntm.registry.attributes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.timelines.Dated;

/** What holds of a unit by its own values and those of its province. Pure. */
final class Inheritance {

    private static final Comparator<ShownAttribute> BY_NAME_AND_TIME = Comparator.comparing(ShownAttribute::name)
            .thenComparing(shown -> shown.validFrom() == null ? LocalDate.MIN : shown.validFrom());

    private Inheritance() {}

    /**
     * The unit's own values, and on the days on which it has none those of its province, by name and time.
     *
     * @param ofProvinces for each time in which the unit lay in a province, the province's values in it
     */
    static List<ShownAttribute> of(Collection<ShownAttribute> own, Collection<ShownAttribute> ofProvinces) {
        List<ShownAttribute> all = new ArrayList<>(own);
        for (ShownAttribute inherited : joined(ofProvinces)) {
            List<Period> taken = own.stream()
                    .filter(one -> one.name().equals(inherited.name()))
                    .map(ShownAttribute::period)
                    .toList();
            new Dated<>(inherited, inherited.period())
                    .outside(taken)
                    .forEach(part -> all.add(inherited.during(part.period())));
        }
        all.sort(BY_NAME_AND_TIME);
        return List.copyOf(all);
    }

    /** A unit that was renamed lay in its province all the same. */
    private static List<ShownAttribute> joined(Collection<ShownAttribute> parts) {
        List<ShownAttribute> joined = new ArrayList<>();
        for (ShownAttribute part : parts.stream().sorted(BY_NAME_AND_TIME).toList()) {
            ShownAttribute last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.goesOnIn(part)) {
                joined.set(joined.size() - 1, part.during(new Period(last.validFrom(), part.validTo())));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
