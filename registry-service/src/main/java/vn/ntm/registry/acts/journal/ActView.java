package vn.ntm.registry.acts.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One act.
 *
 * @param toCome whether it holds from a day after the one on which it is asked for
 * @param clauses as they were posted
 * @param effects what the register has of it
 */
@Schema(name = "ActWithClauses")
public record ActView(
        UUID id,
        String number,
        @Nullable String title,
        @Nullable String body,
        @Nullable LocalDate passedOn,
        LocalDate from,
        @Nullable String source,
        boolean toCome,
        List<ClauseRequest> clauses,
        List<Effect> effects) {

    public ActView {
        clauses = List.copyOf(clauses);
        effects = List.copyOf(effects);
    }

    static ActView of(ActRecord act, LocalDate today, List<Effect> effects) {
        return new ActView(
                act.id(),
                act.number(),
                act.title(),
                act.body(),
                act.passedOn(),
                act.from(),
                act.source(),
                act.from().isAfter(today),
                act.clauses(),
                effects);
    }
}
