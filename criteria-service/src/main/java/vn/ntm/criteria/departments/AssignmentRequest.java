package vn.ntm.criteria.departments;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a province assigns to its departments. */
@Schema(name = "IndicatorOwnersRequest", example = """
                {"province": "24", "set": "vn-ntm-commune-standard-2021-2025", "from": "2025-03-01",
                 "assignments": [{"criterion": 2, "department": "so-xay-dung"},
                                 {"indicator": "17.12", "department": "so-y-te"}]}
                """)
record AssignmentRequest(
        @Nullable @Schema(description = "Official code on the first day, or id", required = true)
        String province,

        @Nullable @Schema(required = true) String set,

        @Nullable @Schema(description = "The first day on which it holds", required = true)
        LocalDate from,

        @Nullable @Schema(required = true) List<@Nullable One> assignments) {

    /** An indicator, or all of a criterion, and the department that appraises it. */
    @Schema(name = "IndicatorOwner")
    record One(
            @Nullable String indicator,
            @Nullable Integer criterion,
            @Nullable String department) {}
}
