package vn.ntm.registry.acts;

import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Share;

/** The unit that land and people go to, by its code on the day from which the act holds. */
public sealed interface Receiver {

    UnitCode code();

    /**
     * A unit that begins.
     *
     * @param parent the code, on that day, of the unit that it belongs to; absent for a province
     */
    record NewUnit(
            UnitCode code,
            UnitType type,
            String name,
            String fullName,
            @Nullable String parent) implements Receiver {

        public NewUnit(
                UnitLevel level, String code, UnitType type, String name, String fullName, @Nullable String parent) {
            this(new UnitCode(level, code), type, name, fullName, parent);
        }
    }

    /** A unit that exists on that day: one that goes on, or one that another clause establishes. */
    record StandingUnit(UnitCode code) implements Receiver {

        public StandingUnit(UnitLevel level, String code) {
            this(new UnitCode(level, code));
        }
    }

    /**
     * Where a part of a unit goes.
     *
     * @param area what of its land
     * @param population what of its people
     */
    record Part(Receiver receiver, Share area, Share population) {}
}
