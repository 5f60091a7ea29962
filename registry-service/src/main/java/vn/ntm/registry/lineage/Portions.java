package vn.ntm.registry.lineage;

/** What went of a unit's land and what of its people. */
public record Portions(Portion area, Portion population) {

    public static final Portions NONE = new Portions(Portion.NONE, Portion.NONE);
    public static final Portions ALL = new Portions(Portion.ALL, Portion.ALL);

    public Portion of(Dimension dimension) {
        return dimension == Dimension.AREA ? area : population;
    }

    /** Whether all the land and all the people are known to have gone. */
    public boolean isWhole() {
        return area.isAll() && population.isAll();
    }

    /** Whether it is known that nothing went. */
    public boolean isNone() {
        return area.isNone() && population.isNone();
    }

    Portions plus(Portions other) {
        return new Portions(area.plus(other.area), population.plus(other.population));
    }

    Portions times(Portions other) {
        return new Portions(area.times(other.area), population.times(other.population));
    }
}
