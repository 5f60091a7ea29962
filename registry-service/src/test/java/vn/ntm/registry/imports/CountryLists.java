package vn.ntm.registry.imports;

import vn.ntm.registry.register.Register;

/** Lists of units taken into a register without a database, for the tests of what builds on it. */
public final class CountryLists {

    private CountryLists() {}

    /** The register that holds what this list says and nothing else. */
    public static Register register(byte[] list) {
        return UnitLists.after(UnitLists.empty(), list);
    }
}
