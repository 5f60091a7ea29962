package vn.ntm.criteria.results;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.evaluation.Finding;
import vn.ntm.criteria.sets.CriteriaSet;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** An assessment as it is posted. */
@Schema(example = """
                {"unit": "07663", "on": "2025-06-20", "source": "Báo cáo tự đánh giá",
                 "results": [{"criterion": 1, "met": true}, {"criterion": 17, "met": false, "note": "17.1: nước sạch"}]}
                """)
public record ResultsRequest(
        @Nullable @Schema(description = "Official code on the date, or id", required = true)
        String unit,

        @Nullable @Schema(description = "The date that the findings hold for", required = true)
        LocalDate on,

        @Nullable @Schema(description = "A criterion that is left out counts as missing", required = true)
        List<@Nullable Result> results,

        @Nullable String source,

        @Nullable @Schema(description = "Made up for an example")
        Boolean illustrative) {

    private static final int LONGEST_TEXT = 2000;

    /** What was found of one criterion. */
    public record Result(
            @Nullable Integer criterion,
            @Nullable Boolean met,
            @Nullable String note) {}

    /** Refuses what is wrong with the request in itself, before anything is looked up. */
    public void check(LocalDate today) {
        Faults faults = new Faults();
        faults.require("unit", unit);
        faults.require("on", on);
        faults.require("results", results);
        faults.notInTheFuture("on", on, today);
        faults.atMost(LONGEST_TEXT, "source", source);
        faults.refuseIfAny();
    }

    /** The findings, once checked against the set that they are about. */
    List<Finding> findings(CriteriaSet set) {
        Faults faults = new Faults();
        Set<Integer> seen = new HashSet<>();
        List<@Nullable Result> given = results == null ? List.of() : results;
        int last = set.criteria().size();
        for (int i = 0; i < given.size(); i++) {
            Result result = given.get(i);
            String field = "results[" + i + "]";
            Integer criterion = result == null ? null : result.criterion();
            faults.check(
                    criterion != null && criterion >= 1 && criterion <= last,
                    field + ".criterion",
                    criterion,
                    new Text("số tiêu chí từ 1 đến " + last, "the number of a criterion, 1 to " + last));
            faults.check(
                    criterion == null || seen.add(criterion),
                    field + ".criterion",
                    criterion,
                    new Text("mỗi tiêu chí một lần", "each criterion once"));
            faults.require(field + ".met", result == null ? null : result.met());
            faults.atMost(LONGEST_TEXT, field + ".note", result == null ? null : result.note());
        }
        faults.refuseIfAny();
        return given.stream()
                .map(Objects::requireNonNull)
                .map(one -> new Finding(
                        Objects.requireNonNull(one.criterion()), Objects.requireNonNull(one.met()), one.note()))
                .toList();
    }
}
