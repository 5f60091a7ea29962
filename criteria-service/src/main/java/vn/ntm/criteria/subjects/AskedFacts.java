package vn.ntm.criteria.subjects;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.RequirementTree;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.thresholds.Threshold;

/**
 * What a set has to be told of a unit beside the values of its indicators, because no attribute of the unit says it. What
 * a threshold that is derived from another set's asks, that set tells.
 *
 * @param counts the names of what is counted, such as {@code schools}
 * @param things the names of what there may or may not be, such as {@code craft-village}
 * @param safeZone whether <i>xã an toàn khu</i> are assessed by another column than their region's
 */
public record AskedFacts(SortedSet<String> counts, SortedSet<String> things, boolean safeZone) {

    /** What this set asks. */
    public static AskedFacts of(IndicatorSet set) {
        SortedSet<String> counts = new TreeSet<>();
        SortedSet<String> things = new TreeSet<>();
        set.all().forEach(one -> collect(one.requirement(), counts, things));
        return new AskedFacts(
                Collections.unmodifiableSortedSet(counts),
                Collections.unmodifiableSortedSet(things),
                set.favouredColumn() != null);
    }

    private static void collect(Requirement requirement, SortedSet<String> counts, SortedSet<String> things) {
        if (requirement instanceof Compared compared) {
            collect(compared.threshold(), counts);
            collect(compared.upper(), counts);
        } else if (requirement instanceof WhereThereIs where) {
            things.add(where.thing());
        }
        RequirementTree.within(requirement).forEach(inner -> collect(inner, counts, things));
    }

    private static void collect(@Nullable Threshold threshold, SortedSet<String> counts) {
        if (threshold instanceof Threshold.ByCount by) {
            counts.add(by.count());
            collect(by.then(), counts);
            collect(by.otherwise(), counts);
        } else if (threshold instanceof Threshold.By by) {
            by.values().values().forEach(one -> collect(one, counts));
        }
    }
}
