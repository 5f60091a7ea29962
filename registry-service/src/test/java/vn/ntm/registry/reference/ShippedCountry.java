package vn.ntm.registry.reference;

import java.util.List;
import java.util.Set;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.RegisterChange;

/** The shipped country without a database, for the tests of what builds on it. */
public final class ShippedCountry {

    private ShippedCountry() {}

    /** What it brings to an empty register. */
    public static RegisterChange change() {
        return CountryPlan.of(new Register(List.of()), List.of(), Set.of()).change();
    }
}
