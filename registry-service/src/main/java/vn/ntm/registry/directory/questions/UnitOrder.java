package vn.ntm.registry.directory.questions;

import java.util.Locale;

/** How a list of units is sorted; no two units of one day have the same place in either. */
enum UnitOrder {
    /** As Vietnamese sorts, and numbers in names by their value; then by code and level. */
    NAME("v.name collate vietnamese, v.code, v.level", "cast(:afterName as text), :afterCode, :afterLevel"),
    /** By code, then by level. */
    CODE("v.code, v.level", ":afterCode, :afterLevel");

    private final String columns;
    private final String cursor;

    UnitOrder(String columns, String cursor) {
        this.columns = columns;
        this.cursor = cursor;
    }

    String orderBy() {
        return " order by " + columns;
    }

    String after() {
        return " and (" + columns + ") > (" + cursor + ")";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
