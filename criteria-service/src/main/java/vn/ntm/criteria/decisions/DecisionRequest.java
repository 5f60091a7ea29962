package vn.ntm.criteria.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A province's decision as it is posted. */
@Schema(name = "ProvincialDecisionRequest", example = """
                {"province": "24", "set": "vn-ntm-commune-standard-2021-2025",
                 "decision": {"number": "12/2022/QĐ-UBND", "date": "2022-05-10"}, "from": "2022-05-20",
                 "indicators": [{"code": "2.1", "value": 100}, {"code": "2.2", "value": 80}]}
                """)
record DecisionRequest(
        @Nullable @Schema(description = "Official code on the first day, or id", required = true)
        String province,

        @Nullable @Schema(required = true) String set,
        @Nullable @Schema(required = true) Document decision,

        @Nullable @Schema(description = "The first day on which it holds", required = true)
        LocalDate from,

        @Nullable @Schema(description = "The day after the last; absent while it lasts")
        LocalDate to,

        @Nullable String source,
        @Nullable @Schema(required = true) List<@Nullable OfIndicator> indicators) {

    /** The paper that says so. */
    @Schema(name = "ProvincialDecisionDocument")
    record Document(@Nullable String number, @Nullable LocalDate date) {}

    /** What it says of one indicator: a value, values by part or by column, or in words. */
    @Schema(name = "ProvincialDecisionOfIndicator")
    record OfIndicator(
            @Nullable String code,
            @Nullable BigDecimal value,
            @Nullable Map<String, @Nullable BigDecimal> parts,

            @Nullable @Schema(description = "By what the columns are: region, group or area-class")
            String by,

            @Nullable @Schema(description = "In place of value: one for each column, each not below the national one")
            Map<String, @Nullable BigDecimal> columns,

            @Nullable String definition) {}
}
