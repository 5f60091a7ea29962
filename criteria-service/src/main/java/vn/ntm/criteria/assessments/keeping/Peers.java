package vn.ntm.criteria.assessments.keeping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Assessment;

/**
 * The numbers of like units.
 *
 * @param numbers by unit and path
 */
public record Peers(Map<UUID, Map<String, BigDecimal>> numbers) {

    /** What units are alike in: assessed by the same set, in the same region and group, within a year of the same day. */
    public record Alike(
            String set,
            LocalDate on,
            @Nullable String region,
            @Nullable String group) {

        /** What the units are alike in to which an assessment is compared. */
        public static Alike of(Assessment assessment) {
            return new Alike(
                    assessment.set().id(),
                    assessment.on(),
                    assessment.basis().unit().region(),
                    assessment.basis().unit().group());
        }
    }

    /** The numbers by path, without those of this unit. */
    public Map<String, List<BigDecimal>> without(UUID unit) {
        Map<String, List<BigDecimal>> others = new HashMap<>();
        numbers.forEach((one, found) -> {
            if (!one.equals(unit)) {
                found.forEach((path, number) ->
                        others.computeIfAbsent(path, key -> new ArrayList<>()).add(number));
            }
        });
        return others;
    }
}
