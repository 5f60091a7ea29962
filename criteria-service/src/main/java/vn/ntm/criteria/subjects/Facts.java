package vn.ntm.criteria.subjects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.thresholds.Circumstances;

/** What a request says of a unit; names as the registry has them. */
public record Facts(
        @Nullable @Schema(description = "The kind of unit, where no set is named", examples = "commune")
        String kind,

        @Nullable @Schema(examples = "TDMNPB") String region,

        @Nullable @Schema(examples = "II") String areaClass,

        @Nullable @Schema(examples = "1") String group,

        @Nullable Boolean extremelyDifficult,

        @Nullable @Schema(description = "A safe-zone commune of a formerly poor district")
        Boolean safeZone,

        @Nullable @Schema(description = "The level that it is recognised at", examples = "standard")
        String recognised,

        @Nullable @Schema(examples = "{\"schools\": 4}") Map<String, @Nullable Integer> counts,

        @Nullable @Schema(examples = "{\"craft-village\": false}")
        Map<String, @Nullable Boolean> has) {

    /** Nothing is said. */
    public static final Facts NONE = new Facts(null, null, null, null, null, null, null, null, null);

    /** What was said of a unit that no attribute says. */
    public static Facts saidOf(Circumstances unit) {
        return new Facts(
                null,
                null,
                null,
                null,
                null,
                unit.marks().contains(Circumstances.SAFE_ZONE),
                null,
                new HashMap<>(unit.counts()),
                new HashMap<>(unit.has()));
    }

    /** The same with what is said now: what is named takes the place of what was, or goes where it is left open. */
    public Facts with(Facts now) {
        return new Facts(
                null,
                null,
                null,
                null,
                null,
                now.safeZone() == null ? safeZone : now.safeZone(),
                null,
                with(counts, now.counts()),
                with(has, now.has()));
    }

    private static <V> Map<String, @Nullable V> with(
            @Nullable Map<String, @Nullable V> before, @Nullable Map<String, @Nullable V> now) {
        Map<String, @Nullable V> all = new HashMap<>(before == null ? Map.of() : before);
        if (now != null) {
            now.forEach((name, value) -> {
                if (value == null) {
                    all.remove(name);
                } else {
                    all.put(name, value);
                }
            });
        }
        return all;
    }

    /** Whether something is said that a unit's own attributes say. */
    public boolean areOfAUnit() {
        return kind != null || region != null || areaClass != null || group != null || extremelyDifficult != null;
    }

    /** The regions of the criteria's annexes. */
    static final List<String> REGIONS = List.of("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL", "DHNTB_TN");
}
