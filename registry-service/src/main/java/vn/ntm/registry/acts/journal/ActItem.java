package vn.ntm.registry.acts.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An act in a list.
 *
 * @param toCome whether it holds from a day after the one on which it is asked for
 * @param changes how many of its clauses change units; 0 where only its number is on record
 */
@Schema(name = "Act")
public record ActItem(
        UUID id,
        String number,
        @Nullable String title,
        @Nullable String body,
        @Nullable LocalDate passedOn,
        LocalDate from,
        @Nullable String source,
        boolean toCome,
        int changes) {

    String sortKey() {
        return from + " " + number;
    }
}
