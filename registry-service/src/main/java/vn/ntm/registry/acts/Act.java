package vn.ntm.registry.acts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal act (<i>nghị quyết, nghị định</i>) that changes units.
 *
 * @param number such as {@code 1658/NQ-UBTVQH15}
 * @param body who passed it, where known
 * @param passedOn the day on which it was passed, where known
 * @param from the day from which the units are as it says: the resolutions of 16 June 2025 hold from 1 July
 * @param source where its text was taken from, where known
 * @param clauses in which it names the units; none where only its number is on record
 */
public record Act(
        String number,
        @Nullable String title,
        @Nullable String body,
        @Nullable LocalDate passedOn,
        LocalDate from,
        @Nullable String source,
        List<Clause> clauses) {

    public Act {
        clauses = List.copyOf(clauses);
    }
}
