package vn.ntm.criteria.decisions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision.Columns;

/**
 * What a province decided of one indicator.
 *
 * @param document of which it is a part
 * @param value the province's threshold; absent where it is none
 * @param parts the thresholds of a composite, by the name of the part
 * @param columns the thresholds by group, region or class of the units; absent where all have the same
 * @param definition what was decided where it is no number
 * @param to the day after the last; absent while it lasts
 */
record Decided(
        UUID document,
        UUID province,
        String set,
        String indicator,
        @Nullable BigDecimal value,
        Map<String, BigDecimal> parts,
        @Nullable Columns columns,
        @Nullable String definition,
        String number,
        LocalDate date,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        Instant recordedAt) {

    /** What a request that {@link DecisionRequest#check} let pass says of an indicator. */
    static Decided of(
            UUID document,
            UUID province,
            DecisionRequest request,
            String indicator,
            DecisionCheck.Own own,
            Instant recordedAt) {
        DecisionRequest.Document paper = Objects.requireNonNull(request.decision());
        return new Decided(
                document,
                province,
                Objects.requireNonNull(request.set()),
                indicator,
                own.value(),
                own.parts(),
                own.columns(),
                own.definition(),
                Objects.requireNonNull(paper.number()),
                Objects.requireNonNull(paper.date()),
                Objects.requireNonNull(request.from()),
                request.to(),
                request.source(),
                recordedAt);
    }

    ProvincialDecision decision() {
        return new ProvincialDecision(number + " (" + date + ")", value, parts, columns);
    }
}
