package vn.ntm.platform.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.Fact;

/**
 * A fact about to be published.
 *
 * @param key what it is ordered by in its topic
 * @param subject the id of the thing that it is about
 * @param effective the date from which it holds in the world
 */
public record NewEvent(
        Fact fact, String key, String subject, @Nullable LocalDate effective) {

    /** A fact that is ordered by what it is about. */
    public static NewEvent about(String subject, Fact fact, @Nullable LocalDate effective) {
        return new NewEvent(fact, subject, subject, effective);
    }
}
