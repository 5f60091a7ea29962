package vn.ntm.criteria.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.criteria.whatif.law.ChangedRequirement;
import vn.ntm.criteria.whatif.turns.Tally;
import vn.ntm.criteria.whatif.turns.Turn;
import vn.ntm.criteria.whatif.turns.WhatIf;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.problems.Text;
import vn.ntm.units.UnitOnDate;

/** What would be. */
@Schema(name = "WhatIf")
record WhatIfView(
        SetView set,
        SetView against,

        @Schema(description = "indicators; or counts, where the two are different sets, whose codes are not compared")
        String compared,

        @Nullable @Schema(description = "What different sets can be compared by")
        String note,

        @Schema(description = "The changes that were asked about, in words")
        List<ChangedRequirement> changes,

        @Schema(description = "How many units have an assessment that counts")
        int evaluated,

        @Schema(description = "For how many something would be another")
        int turned,

        @Schema(description = "How many meet the set as a whole and would fail it")
        int fall,

        @Schema(description = "How many fail it and would meet it")
        int rise,

        @Nullable
        @Schema(description = "How many would lose at least one criterion; absent where different sets are compared")
        Integer losingCriteria,

        @Nullable @Schema(description = "How many would gain at least one criterion; absent likewise")
        Integer gainingCriteria,

        @Schema(description = "Of how many something is known by one of the two laws alone")
        int unknown,

        Map<String, Tally.OfIndicator> byIndicator,

        @Schema(description = "A part of those that turn, by code")
        List<UnitView> units,

        @Nullable @Schema(description = "Where the next part is, asked with the same body; absent on the last")
        String next) {

    private static final Text COUNTS = new Text(
            "Hai bộ tiêu chí khác nhau: chỉ so sánh mức đạt và số tiêu chí; giá trị được dùng cho chỉ tiêu cùng tên.",
            "Two different sets: only levels and numbers of criteria are compared; values are taken for indicators of the"
                    + " same name.");

    /** A text of a set. */
    @Schema(name = "WhatIfSet")
    record SetView(String id, int version, int criteria) {
        static SetView of(IndicatorSet set) {
            return new SetView(set.id(), set.version(), set.criteria().size());
        }
    }

    /** A unit that turns; {@code unclear} are the criteria of which by one of the two nobody can say. */
    @Schema(name = "WhatIfUnit")
    record UnitView(
            UnitOnDate.Ref unit,
            int criteriaBefore,
            int criteriaThen,
            boolean metBefore,
            boolean metThen,
            List<Integer> fell,
            List<Integer> rose,
            List<Integer> unclear,
            List<IndicatorView> indicators) {

        static UnitView of(Turn turn, Locale locale) {
            return new UnitView(
                    turn.unit().unit(),
                    turn.before().criteria(),
                    turn.then().criteria(),
                    turn.before().met(),
                    turn.then().met(),
                    turn.fell(),
                    turn.rose(),
                    turn.unclear(),
                    turn.indicators().stream()
                            .map(one -> IndicatorView.of(one, locale))
                            .toList());
        }
    }

    /** An indicator that turns. */
    @Schema(name = "WhatIfIndicator")
    record IndicatorView(
            String code,
            @Nullable Object value,

            @Schema(description = "fall, rise, other or unknown")
            String turn,

            @Nullable
            @Schema(
                    description = "Why it is unknown: missing, undecided, absent (the set has no such indicator) or"
                            + " other-form (the set takes no such value)")
            String reason,

            @Nullable SideView before,
            @Nullable SideView then) {

        static IndicatorView of(Turn.OfIndicator one, Locale locale) {
            return new IndicatorView(
                    one.code(),
                    ValueJson.plain(one.value()),
                    one.turning().toString(),
                    one.reason() == null ? null : one.reason().toString(),
                    SideView.of(one.before(), locale),
                    SideView.of(one.then(), locale));
        }
    }

    /** What a set says of it. */
    @Schema(name = "WhatIfSide")
    record SideView(
            String verdict,
            String requirement,
            @Nullable BigDecimal threshold,
            @Nullable BigDecimal margin) {

        static @Nullable SideView of(@Nullable Finding finding, Locale locale) {
            return finding == null
                    ? null
                    : new SideView(
                            finding.verdict().toString(),
                            finding.requirement().in(locale),
                            finding.threshold(),
                            finding.margin());
        }
    }

    static WhatIfView of(
            WhatIf asked,
            List<ChangedRequirement> changes,
            int evaluated,
            Tally tally,
            Page<Turn> shown,
            Locale locale) {
        boolean byIndicator = asked.isByIndicator();
        return new WhatIfView(
                SetView.of(asked.one()),
                SetView.of(asked.other()),
                byIndicator ? "indicators" : "counts",
                byIndicator ? null : COUNTS.in(locale),
                changes,
                evaluated,
                tally.turned(),
                tally.fall(),
                tally.rise(),
                byIndicator ? tally.losingCriteria() : null,
                byIndicator ? tally.gainingCriteria() : null,
                tally.unknown(),
                tally.byIndicator(),
                shown.items().stream().map(one -> UnitView.of(one, locale)).toList(),
                shown.next());
    }
}
