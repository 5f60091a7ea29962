package vn.ntm.registry.acts.journal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.acts.Act;

/**
 * An act on record.
 *
 * @param clauses as they were taken in; none where only its number is on record
 */
record ActRecord(
        UUID id,
        String number,
        @Nullable String title,
        @Nullable String body,
        @Nullable LocalDate passedOn,
        LocalDate from,
        @Nullable String source,
        List<ClauseRequest> clauses) {

    ActRecord {
        clauses = List.copyOf(clauses);
    }

    static ActRecord of(Act act) {
        return new ActRecord(
                idOf(act),
                act.number(),
                act.title(),
                act.body(),
                act.passedOn(),
                act.from(),
                act.source(),
                act.clauses().stream().map(ClauseRequest::of).toList());
    }

    /** Made of number and day, so that every installation knows the act by the same id. */
    static UUID idOf(Act act) {
        return UUID.nameUUIDFromBytes(("act:" + act.number() + ":" + act.from()).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether only its number, title and dates are known. */
    boolean isBare() {
        return clauses.isEmpty();
    }
}
