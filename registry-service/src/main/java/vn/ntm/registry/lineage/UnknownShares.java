package vn.ntm.registry.lineage;

import java.util.Locale;

/** How to reckon with what went over in parts of which no source says how large they were. */
public enum UnknownShares {
    /** Each that got something of it got as much as the others. */
    EVEN,
    /** The one that got the rest (<i>phần còn lại</i>) got all of it; evenly where nobody got the rest. */
    REMAINDER,
    /** It is given to none. */
    LEAVE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
