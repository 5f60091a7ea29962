package vn.ntm.registry.translations.tables;

import org.jspecify.annotations.Nullable;
import vn.ntm.registry.lineage.Dimension;

/**
 * A column of values.
 *
 * @param by the share by which it is split: what went of the people, or of the land
 * @param weight of a mean: the column to weigh by; absent, the known population (or area) of the units weighs
 */
public record Column(
        String name, Rule rule, Dimension by, @Nullable String weight) {

    public static Column sum(String name) {
        return new Column(name, Rule.SUM, Dimension.POPULATION, null);
    }
}
