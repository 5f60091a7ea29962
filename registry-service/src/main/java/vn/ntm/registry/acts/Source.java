package vn.ntm.registry.acts;

import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Share;

/**
 * What is taken of a unit.
 *
 * @param unit by its code on the day before the act holds
 * @param area what of its land
 * @param population what of its people
 */
public record Source(UnitCode unit, Taking taking, Share area, Share population) {

    /** What becomes of the unit by it. */
    public enum Taking {
        /** <i>Toàn bộ</i>: it ends. */
        WHOLE,
        /** It is parted: it ends, and its parts are all said. */
        PARTED,
        /** It gives a part away and goes on. */
        FROM_STANDING
    }

    /** What is taken with all land and all people is taken whole, however it was said. */
    public Source {
        if (taking == Taking.PARTED && area == Share.Said.ALL && population == Share.Said.ALL) {
            taking = Taking.WHOLE;
        }
        if (taking == Taking.WHOLE) {
            area = Share.Said.ALL;
            population = Share.Said.ALL;
        }
    }

    /** All of a unit, which so ends. */
    public static Source whole(UnitCode unit) {
        return new Source(unit, Taking.WHOLE, Share.Said.ALL, Share.Said.ALL);
    }

    /** A part of a unit that ends, or what its parts leave over. */
    public static Source part(UnitCode unit, Share area, Share population) {
        return new Source(unit, Taking.PARTED, area, population);
    }

    /** A part of a unit that goes on. */
    public static Source fromStanding(UnitCode unit, Share area, Share population) {
        return new Source(unit, Taking.FROM_STANDING, area, population);
    }
}
