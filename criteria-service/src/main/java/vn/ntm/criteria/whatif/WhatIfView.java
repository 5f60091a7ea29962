package vn.ntm.criteria.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Finding;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.units.UnitOnDate;

/**
 * What would be.
 *
 * @param evaluated how many units have an assessment that counts
 * @param turned for how many something would be another
 * @param fall how many meet the set and would not
 * @param rise how many do not and would
 * @param byIndicator how many units would fall and rise by each
 * @param units those that turn, by code; not all of them where there are many
 */
@Schema(name = "WhatIf")
record WhatIfView(
        SetView set,
        SetView against,
        int evaluated,
        int turned,
        int fall,
        int rise,
        Map<String, Counts> byIndicator,
        List<UnitView> units) {

    /** A text of a set. */
    @Schema(name = "WhatIfSet")
    record SetView(String id, int version) {
        static SetView of(IndicatorSet set) {
            return new SetView(set.id(), set.version());
        }
    }

    /** How many units turn by an indicator. */
    @Schema(name = "WhatIfCounts")
    record Counts(int fall, int rise, int other) {
        Counts plus(boolean falls, boolean rises) {
            return new Counts(fall + (falls ? 1 : 0), rise + (rises ? 1 : 0), other + (falls || rises ? 0 : 1));
        }
    }

    /** A unit that turns. */
    @Schema(name = "WhatIfUnit")
    record UnitView(
            UnitOnDate.Ref unit,
            int criteriaBefore,
            int criteriaThen,
            boolean metBefore,
            boolean metThen,
            List<Integer> fell,
            List<Integer> rose,
            List<IndicatorView> indicators) {}

    /** An indicator whose verdict would be another. */
    @Schema(name = "WhatIfIndicator")
    record IndicatorView(
            String code,
            @Nullable Object value,
            @Nullable SideView before,
            @Nullable SideView then) {}

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

    static WhatIfView of(WhatIf asked, int evaluated, List<Turn> turns, int shown, Locale locale) {
        Map<String, Counts> byIndicator = new TreeMap<>();
        turns.forEach(turn -> turn.indicators()
                .forEach(one -> byIndicator.merge(
                        one.code(),
                        new Counts(0, 0, 0).plus(falls(one), rises(one)),
                        (sum, next) -> sum.plus(falls(one), rises(one)))));
        return new WhatIfView(
                SetView.of(asked.one()),
                SetView.of(asked.other()),
                evaluated,
                turns.size(),
                (int) turns.stream()
                        .filter(one -> one.metBefore() && !one.metThen())
                        .count(),
                (int) turns.stream()
                        .filter(one -> !one.metBefore() && one.metThen())
                        .count(),
                byIndicator,
                turns.stream().limit(shown).map(one -> unit(one, locale)).toList());
    }

    private static boolean falls(Turn.OfIndicator one) {
        return WhatIf.holds(one.verdictBefore()) && !WhatIf.holds(one.verdictThen());
    }

    private static boolean rises(Turn.OfIndicator one) {
        return !WhatIf.holds(one.verdictBefore()) && WhatIf.holds(one.verdictThen());
    }

    private static UnitView unit(Turn turn, Locale locale) {
        return new UnitView(
                turn.unit().unit(),
                turn.criteriaBefore(),
                turn.criteriaThen(),
                turn.metBefore(),
                turn.metThen(),
                turn.fell(),
                turn.rose(),
                turn.indicators().stream()
                        .map(one -> new IndicatorView(
                                one.code(),
                                ValueJson.plain(turn.unit().known().values().get(one.code())),
                                SideView.of(one.before(), locale),
                                SideView.of(one.then(), locale)))
                        .toList());
    }
}
