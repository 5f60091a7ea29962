package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** A recognition as it is posted. */
@Schema(example = """
                {"unit": "218", "level": "standard", "forYear": 2023,
                 "decision": {"number": "37/QĐ-TTg", "date": "2024-01-11", "body": "Thủ tướng Chính phủ"}}
                """)
record RecognitionRequest(
        @Nullable @Schema(description = "Official code on the decision's date, or id", required = true)
        String unit,

        @Nullable @Schema(required = true) RecognitionLevel level,
        @Nullable @Schema(required = true) Decision decision,

        @Nullable @Schema(description = "The year that it is recognised for; it may lie before the decision")
        Integer forYear,

        @Nullable String source,

        @Nullable @Schema(description = "Made up for an example")
        Boolean illustrative) {

    private static final int FIRST_YEAR = 2010;
    private static final int LONGEST_TEXT = 500;

    /** A decision as it is printed. */
    record Decision(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String body) {}

    /** Refuses what is wrong with the request in itself. */
    void check(LocalDate today) {
        Faults faults = new Faults();
        faults.require("unit", unit);
        faults.require("level", level);
        faults.require("decision", decision);
        if (decision != null) {
            faults.require("decision.number", decision.number());
            faults.require("decision.date", decision.date());
            faults.require("decision.body", decision.body());
            faults.notInTheFuture("decision.date", decision.date(), today);
            faults.atMost(LONGEST_TEXT, "decision.number", decision.number());
            faults.atMost(LONGEST_TEXT, "decision.body", decision.body());
        }
        faults.check(
                forYear == null || (forYear >= FIRST_YEAR && forYear <= today.getYear()),
                "forYear",
                forYear,
                new Text("một năm từ " + FIRST_YEAR, "a year from " + FIRST_YEAR + " on"));
        faults.atMost(LONGEST_TEXT, "source", source);
        faults.refuseIfAny();
    }
}
