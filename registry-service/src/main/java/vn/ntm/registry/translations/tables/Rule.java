package vn.ntm.registry.translations.tables;

import java.util.Locale;

/** How the values of a column go from one unit to another. */
public enum Rule {
    /** They are shared out: people, hectares, money. */
    SUM,
    /** They are averaged by a weight: rates, incomes per head. */
    MEAN,
    /** They cannot be shared out or averaged: they go over where one unit goes over whole into one, and nowhere else. */
    NONE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
