package vn.ntm.criteria.whatif.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be held against what. */
@Schema(name = "WhatIfRequest", example = """
                {"within": "24", "on": "2024-06-30", "changes": [{"indicator": "10", "year": 2025}]}
                """)
public record WhatIfRequest(
        @Nullable
        @Schema(
                description =
                        "Code on the date, or id, of a unit: itself and all that lies in it; absent for the whole country")
        String within,

        @Nullable
        @Schema(
                description = "Each unit's latest assessment by that date counts, of units that exist on it",
                required = true)
        LocalDate on,

        @Nullable @Schema(description = "The kind of units; commune where absent")
        String kind,

        @Nullable @Schema(description = "standard where absent")
        String level,

        @Nullable @Schema(description = "Instead of against: what if single thresholds were others")
        List<@Nullable Change> changes,

        @Nullable
        @Schema(description = "Instead of changes: what if another set of this kind applied, a draft among them")
        Against against) {

    /** An indicator, and its threshold as a number or as it is in another year. */
    @Schema(name = "WhatIfChange")
    record Change(
            @Nullable
            @Schema(description = "Its code; of one that has parts with the part: 17.1/central", examples = "10")
            String indicator,

            @Nullable BigDecimal threshold,

            @Nullable @Schema(description = "One of the years that the set has thresholds of", examples = "2025")
            Integer year) {}

    /** A set in the text that applies on a date, or in a version and revision. */
    @Schema(name = "WhatIfAgainst")
    record Against(
            @Nullable String set,
            @Nullable LocalDate asOf,
            @Nullable Integer version,

            @Nullable @Schema(description = "A text that the version had")
            Integer revision) {}
}
