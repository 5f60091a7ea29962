package vn.ntm.criteria.assessments.judging;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.requirements.thresholds.Resolved;
import vn.ntm.platform.problems.Text;

/**
 * Thresholds that were derived from other sets, as they were found: those sets may be superseded, a verdict may not
 * change with them. Not for use by several threads.
 */
public final class OtherThresholds implements OtherSets {

    private static final Text NOT_FOUND_THEN = new Text(
            "Khi đánh giá chưa có mức của bộ tiêu chí làm căn cứ",
            "At the time the set that this is derived from had no threshold");

    private final Map<String, Resolved> asked = new TreeMap<>();
    private final @Nullable OtherSets live;

    private OtherThresholds(@Nullable OtherSets live) {
        this.live = live;
    }

    /** Asks the sets that there are, and remembers what they said. */
    public static OtherThresholds remembering(OtherSets live) {
        return new OtherThresholds(live);
    }

    /** Says again what was said then. */
    public static OtherThresholds remembered(Map<String, @Nullable BigDecimal> then) {
        OtherThresholds thresholds = new OtherThresholds(null);
        then.forEach((key, value) ->
                thresholds.asked.put(key, value == null ? Resolved.unknown(NOT_FOUND_THEN) : Resolved.of(value)));
        return thresholds;
    }

    @Override
    public Resolved threshold(String set, String indicator, Circumstances unit) {
        Resolved known = asked.get(set + "/" + indicator);
        if (known != null) {
            return known;
        }
        Resolved found = live == null ? Resolved.unknown(NOT_FOUND_THEN) : live.threshold(set, indicator, unit);
        asked.put(set + "/" + indicator, found);
        return found;
    }

    /** What was found, by set and indicator; nothing where there was no threshold. */
    public Map<String, @Nullable BigDecimal> found() {
        Map<String, @Nullable BigDecimal> found = new TreeMap<>();
        asked.forEach((key, one) -> found.put(key, one.value()));
        return found;
    }
}
