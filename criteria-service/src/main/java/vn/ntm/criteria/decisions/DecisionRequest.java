package vn.ntm.criteria.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision.Columns;
import vn.ntm.criteria.requirements.thresholds.Trait;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

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

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NUMBER = 200;
    private static final Text TRAITS = new Text("region, group hoặc area-class", "region, group or area-class");

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

            @Nullable String definition) {

        /** What was decided, as far as it can be read; what cannot is noted at the field. */
        DecisionCheck.Own own(String field, Faults faults) {
            faults.atMost(LONGEST_TEXT, field + ".definition", definition);
            return new DecisionCheck.Own(value, present(parts), definition, columns(field, faults));
        }

        private @Nullable Columns columns(String field, Faults faults) {
            if (columns == null) {
                faults.check(by == null, field + ".columns", null, new Text("bắt buộc khi có by", "required with by"));
                return null;
            }
            Optional<Trait> trait = Arrays.stream(Trait.values())
                    .filter(one -> one.toString().equals(by))
                    .findFirst();
            faults.check(trait.isPresent(), field + ".by", by, TRAITS);
            return trait.map(one -> new Columns(one, present(columns))).orElse(null);
        }

        private static Map<String, BigDecimal> present(@Nullable Map<String, @Nullable BigDecimal> given) {
            Map<String, BigDecimal> present = new LinkedHashMap<>();
            if (given != null) {
                given.forEach((name, value) -> {
                    if (value != null) {
                        present.put(name, value);
                    }
                });
            }
            return present;
        }
    }

    /** Notes what is wrong with the request in itself, before anything is looked up. */
    void check(Faults faults, LocalDate today) {
        faults.require("province", province);
        faults.require("set", set);
        faults.require("from", from);
        faults.require("indicators", indicators == null || indicators.isEmpty() ? null : indicators);
        faults.require("decision.number", decision == null ? null : decision.number());
        faults.require("decision.date", decision == null ? null : decision.date());
        faults.atMost(LONGEST_TEXT, "source", source);
        faults.check(
                from == null || to == null || to.isAfter(from),
                "to",
                to,
                new Text("một ngày sau from", "a day after from"));
        faults.usual("from", from);
        faults.usual("to", to);
        if (decision != null) {
            LocalDate dated = decision.date();
            faults.atMost(LONGEST_NUMBER, "decision.number", decision.number());
            faults.notInTheFuture("decision.date", dated, today);
            faults.check(
                    dated == null || from == null || !dated.isAfter(from),
                    "decision.date",
                    dated,
                    new Text("một ngày không sau from", "a day not after from"));
        }
    }
}
