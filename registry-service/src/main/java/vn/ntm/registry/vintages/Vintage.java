package vn.ntm.registry.vintages;

import java.util.List;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.time.Period;

/**
 * A time from which a list may be.
 *
 * @param days the longest in which the same rows fit
 * @param fits how many rows fit
 * @param of how many there are
 * @param complete whether every row fits and the list has all units of the provinces that it is of
 * @param misfits rows that do not fit and why; of all but the best only some
 */
record Vintage(Period days, int fits, int of, boolean complete, List<Misfit> misfits) {

    Vintage {
        misfits = List.copyOf(misfits);
    }

    /** A row that does not fit. */
    record Misfit(ListRow row, Text reason) {}
}
