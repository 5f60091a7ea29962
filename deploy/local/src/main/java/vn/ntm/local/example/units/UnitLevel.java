package vn.ntm.local.example.units;

import java.util.Locale;

/** The tier of a unit: <i>tỉnh, huyện, xã, thôn</i>. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    HAMLET;

    /** The level as the interfaces of the suite write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level that the code stands for. */
    public static UnitLevel ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
