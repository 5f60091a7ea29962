package vn.ntm.registry.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.time.Period;

/** That a unit holds a code without interruption. */
public record Holding(UUID unit, Period period) {

    /** Whether the unit holds the code on each of these days. */
    public boolean covers(Period days) {
        return period.intersect(days).filter(days::equals).isPresent();
    }

    Holding until(@Nullable LocalDate end) {
        return new Holding(unit, new Period(period.from(), end));
    }

    @Override
    public String toString() {
        return describe(period);
    }

    /** A period as people read it. */
    public static String describe(Period period) {
        return "[" + (period.from() == null ? "…" : period.from()) + ", " + (period.to() == null ? "…" : period.to())
                + ")";
    }
}
