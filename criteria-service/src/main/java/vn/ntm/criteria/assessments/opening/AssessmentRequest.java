package vn.ntm.criteria.assessments.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.editing.OpeningRequest;
import vn.ntm.criteria.assessments.editing.WrittenValue;
import vn.ntm.criteria.results.ResultsRequest;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** An assessment as it is posted: by indicator with {@code values}, or by criterion with {@code results}. */
@Schema(example = """
                {"unit": "07663", "on": "2025-06-20", "facts": {"counts": {"schools": 4}},
                 "values": [{"indicator": "1.1", "value": true},
                            {"indicator": "10", "value": 61.5, "source": "Chi cục Thống kê"}]}
                """)
public record AssessmentRequest(
        @Nullable @Schema(description = "Official code on the date, or id", required = true)
        String unit,

        @Nullable @Schema(description = "The date that the values hold for", required = true)
        LocalDate on,

        @Nullable @Schema(description = "standard where absent")
        String level,

        @Nullable @Schema(description = "Only counts, has and safeZone; the rest is on record")
        Facts facts,

        @Nullable @Schema(description = "By indicator: makes a draft, which may be partial")
        List<@Nullable WrittenValue> values,

        @Nullable
        @Schema(
                description =
                        "By criterion, for what was reported so in the past: is submitted at once; a criterion that"
                                + " is left out counts as missing")
        List<ResultsRequest.@Nullable Result> results,

        @Nullable @Schema(description = "By indicator: what the officer says to warnings, by their keys")
        Map<String, @Nullable String> answers,

        @Nullable String source,

        @Nullable @Schema(description = "Made up for an example")
        Boolean illustrative,

        @Nullable @Schema(description = "Hand it in at once, by indicator")
        Boolean submit,

        @Nullable @Schema(description = "The final assessment whose place it is to take")
        UUID supersedes) {

    private static final int LONGEST_TEXT = 2000;

    /** Refuses what is wrong with the request in itself, before anything is looked up. */
    void check(LocalDate today) {
        Faults faults = new Faults();
        faults.require("unit", unit);
        faults.require("on", on);
        faults.check(
                (values == null) != (results == null),
                values == null ? "results" : "values",
                null,
                new Text(
                        "values theo chỉ tiêu, hoặc results theo tiêu chí",
                        "values by indicator, or results by criterion"));
        faults.notInTheFuture("on", on, today);
        faults.check(
                on == null || values == null || on.getYear() >= 1,
                "on",
                on,
                new Text("một ngày như 2023-12-31", "a date such as 2023-12-31"));
        faults.atMost(LONGEST_TEXT, "source", source);
        faults.refuseIfAny();
    }

    ResultsRequest byCriterion() {
        return new ResultsRequest(unit, on, results, source, illustrative);
    }

    OpeningRequest byIndicator() {
        return new OpeningRequest(
                Objects.requireNonNull(unit),
                Objects.requireNonNull(on),
                level,
                facts == null ? Facts.NONE : facts,
                values == null ? List.of() : values,
                answers,
                source,
                Boolean.TRUE.equals(illustrative),
                supersedes);
    }
}
