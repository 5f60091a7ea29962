package vn.ntm.criteria.requirements.thresholds;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a unit decides which requirements are its own, as it was on the day of the assessment.
 *
 * @param on the day; its year picks thresholds that change by year
 * @param region the column of the annex, such as {@code DBSH}; absent where not known
 * @param areaClass <i>khu vực</i> I, II or III
 * @param group <i>nhóm xã</i> 1, 2 or 3 of the criteria of 2026–2030
 * @param marks what the law favours it for, such as {@link #EXTREMELY_DIFFICULT}
 * @param counts how many it has of something, such as {@code schools}
 * @param has whether there is something, such as {@code craft-village}; a name that is left out is not known
 */
public record Circumstances(
        LocalDate on,
        @Nullable String region,
        @Nullable String areaClass,
        @Nullable String group,
        Set<String> marks,
        Map<String, Integer> counts,
        Map<String, Boolean> has) {

    /** <i>Xã đặc biệt khó khăn</i>. */
    public static final String EXTREMELY_DIFFICULT = "extremely-difficult";

    /** <i>Xã an toàn khu</i> of a district that was poor, or had just ceased to be, in 2018–2020. */
    public static final String SAFE_ZONE = "safe-zone";

    private static final String EXTREMELY_DIFFICULT_AREA = "III";

    public Circumstances {
        marks = Set.copyOf(marks);
        counts = Map.copyOf(counts);
        has = Map.copyOf(has);
    }

    /** Of a unit of which nothing but the region is known. */
    public static Circumstances of(LocalDate on, @Nullable String region) {
        return new Circumstances(on, region, null, null, Set.of(), Map.of(), Map.of());
    }

    /** Whether the unit is assessed by the column for difficult communes; area III is extremely difficult by law. */
    public boolean isFavoured() {
        return marks.contains(EXTREMELY_DIFFICULT)
                || marks.contains(SAFE_ZONE)
                || EXTREMELY_DIFFICULT_AREA.equals(areaClass);
    }

    /** The same unit in the column that it is assessed by, where the set has one for favoured units. */
    public Circumstances inColumn(@Nullable String ofFavoured) {
        return ofFavoured == null || !isFavoured() ? this : inRegion(ofFavoured);
    }

    /** The same unit in this region; absent where it is not known. */
    public Circumstances inRegion(@Nullable String other) {
        return new Circumstances(on, other, areaClass, group, marks, counts, has);
    }

    /** What it is in this respect; absent where not known. */
    public @Nullable String of(Trait trait) {
        return switch (trait) {
            case REGION -> region;
            case GROUP -> group;
            case AREA_CLASS -> areaClass;
        };
    }
}
