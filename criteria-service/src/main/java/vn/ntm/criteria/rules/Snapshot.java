package vn.ntm.criteria.rules;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;

/**
 * What rules look at.
 *
 * @param earlier the unit's assessment before this one; absent where there is none
 * @param peers the numbers of like units, by path
 */
public record Snapshot(
        IndicatorSet set,
        LocalDate on,
        Reading now,
        @Nullable Earlier earlier,
        Map<String, Sample> peers) {

    /** What was found before. */
    public record Earlier(LocalDate on, Reading reading) {}
}
