package vn.ntm.criteria.catalogue;

import java.util.Locale;

/** How sure a field of a set is. */
public enum Confidence {
    /** Read in a source. */
    HIGH,
    /** Recalled, and agrees with all that was read. */
    MEDIUM,
    /** Recalled, unsure. */
    LOW,
    /** Not known. */
    NONE;

    /** The name on the wire: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
