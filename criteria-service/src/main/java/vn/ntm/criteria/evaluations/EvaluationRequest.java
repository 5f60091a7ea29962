package vn.ntm.criteria.evaluations;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.subjects.Facts;

/** What is to be evaluated. */
@Schema(example = """
                {"unit": "07663", "on": "2023-12-31", "level": "standard",
                 "facts": {"counts": {"schools": 4}, "has": {"craft-village": false}},
                 "provincial": {"2.1": {"decision": "12/2022/QĐ-UBND", "value": 100}},
                 "values": {"1.1": true, "2.1": 100, "10": 43.5, "12.1": {"men": 61, "women": 60.5}}}
                """)
record EvaluationRequest(
        @Nullable @Schema(description = "Official code on the date, or id; its region and class are looked up")
        String unit,

        @Nullable
        @Schema(description = "What decides which thresholds apply; with a unit only counts, has and recognised")
        Facts facts,

        @Nullable @Schema(description = "The id of a set; without it the set is found by kind, level and date")
        String set,

        @Nullable
        @Schema(description = "The lowest that there is a set of where absent: standard, of a province completed")
        String level,

        @Nullable @Schema(description = "The date that the values hold for", required = true)
        LocalDate on,

        @Nullable
        @Schema(
                description = "By the code of the indicator or condition; one that is left out is missing",
                required = true)
        Map<String, @Nullable JsonNode> values,

        @Nullable
        @Schema(description = "What the province decided where the law leaves it to it, by the code of the indicator")
        Map<String, @Nullable Decision> provincial) {

    /** A province's decision on an indicator. */
    record Decision(
            @Nullable String decision,
            @Nullable BigDecimal value,
            @Nullable Map<String, @Nullable BigDecimal> parts) {}

    Facts factsOrNone() {
        return facts == null ? Facts.NONE : facts;
    }
}
