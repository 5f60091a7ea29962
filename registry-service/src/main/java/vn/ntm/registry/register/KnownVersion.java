package vn.ntm.registry.register;

import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** A version on record and the unit that it belongs to. */
public record KnownVersion(Unit unit, UnitVersion version) {

    public boolean isFirstOfUnit() {
        return unit.versions().get(0).equals(version);
    }
}
