package vn.ntm.criteria.assessments.declared;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.rules.Sample;

/** The numbers of like units. */
public final class Peers {

    private final Map<UUID, Map<String, BigDecimal>> byUnit;
    private final Map<String, Sample> samples = new HashMap<>();

    /** @param byUnit the numbers of each unit, by path */
    Peers(Map<UUID, Map<String, BigDecimal>> byUnit) {
        this.byUnit = byUnit;
        Map<String, List<BigDecimal>> numbers = new HashMap<>();
        byUnit.values()
                .forEach(found -> found.forEach((path, number) ->
                        numbers.computeIfAbsent(path, key -> new ArrayList<>()).add(number)));
        numbers.forEach((path, all) -> samples.put(path, Sample.of(all)));
    }

    /**
     * What units are alike in: assessed by the same set, in the same region and group, in the same twelve months.
     *
     * @param last of the months
     */
    public record Alike(
            String set,
            YearMonth last,
            @Nullable String region,
            @Nullable String group) {

        /** What the units are alike in to which an assessment is compared. */
        public static Alike of(Assessment assessment) {
            return new Alike(
                    assessment.set().id(),
                    YearMonth.from(assessment.on()),
                    assessment.basis().unit().region(),
                    assessment.basis().unit().group());
        }
    }

    /** These and the numbers of further units, which take the place of those that were known of the same ones. */
    public Peers and(Map<UUID, Map<String, BigDecimal>> others) {
        Map<UUID, Map<String, BigDecimal>> all = new HashMap<>(byUnit);
        all.putAll(others);
        return new Peers(all);
    }

    /** The numbers by path, without those of this unit: nobody is compared with himself. */
    public Map<String, Sample> without(UUID unit) {
        Map<String, BigDecimal> own = byUnit.get(unit);
        if (own == null) {
            return samples;
        }
        Map<String, Sample> others = new HashMap<>(samples);
        own.forEach((path, number) -> others.computeIfPresent(path, (key, sample) -> sample.without(number)));
        return others;
    }
}
