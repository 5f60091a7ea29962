package vn.ntm.criteria.decisions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a province decided of one indicator, as it is shown. */
@Schema(name = "ProvincialDecision")
record DecisionView(
        UUID document,
        UUID province,
        String set,
        String indicator,
        @Nullable BigDecimal value,
        Map<String, BigDecimal> parts,

        @Nullable @Schema(description = "By what its columns are: region, group or area-class")
        String by,

        Map<String, BigDecimal> columns,
        @Nullable String definition,
        String number,
        LocalDate date,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        Instant recordedAt) {

    static DecisionView of(Decided one) {
        return new DecisionView(
                one.document(),
                one.province(),
                one.set(),
                one.indicator(),
                one.value(),
                one.parts(),
                one.columns() == null ? null : one.columns().by().toString(),
                one.columns() == null ? Map.of() : one.columns().values(),
                one.definition(),
                one.number(),
                one.date(),
                one.from(),
                one.to(),
                one.source(),
                one.recordedAt());
    }
}
