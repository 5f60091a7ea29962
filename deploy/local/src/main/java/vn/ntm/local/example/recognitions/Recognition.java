package vn.ntm.local.example.recognitions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.example.units.Unit;

/**
 * A unit recognised at a level (<i>công nhận</i>).
 *
 * @param number of the decision; the example's own begin with {@code MH-} (<i>minh họa</i>, illustration)
 * @param date of the decision
 * @param body who decided
 * @param forYear the year recognised for; absent where no source says it
 * @param illustrative whether the example assigned the day
 * @param source the key of the source of what is known, or {@code example}
 */
public record Recognition(
        Unit unit,
        Level level,
        String number,
        LocalDate date,
        String body,
        @Nullable Integer forYear,
        boolean illustrative,
        String source) {}
