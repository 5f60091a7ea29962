package vn.ntm.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan (<i>kế hoạch</i>) of a province with its assigned targets (<i>chỉ tiêu giao</i>).
 *
 * @param unitId the unit whose plan it is
 * @param from the first day of the plan's period
 * @param to the last day of it, inclusive
 */
public record PlanAdopted(
        UUID planId,
        UUID unitId,
        String unitCode,
        String titleVi,
        String titleEn,
        List<String> legalBasis,
        LocalDate from,
        LocalDate to,
        List<Cohort> cohorts,
        List<Target> targets,
        boolean illustrative)
        implements Fact {

    public PlanAdopted {
        legalBasis = List.copyOf(legalBasis);
        cohorts = List.copyOf(cohorts);
        targets = List.copyOf(targets);
    }

    /**
     * The units that a target was set for, chosen by a rule on a date and then frozen.
     *
     * @param types the types that count; empty for all of the level
     * @param within the units in which they lay
     * @param asOf the date on which the rule was applied
     * @param members what it chose
     */
    public record Cohort(
            String id, UnitLevel level, List<UnitType> types, List<UUID> within, LocalDate asOf, List<UUID> members) {
        public Cohort {
            types = List.copyOf(types);
            within = List.copyOf(within);
            members = List.copyOf(members);
        }
    }

    /**
     * @param figure the figure that it is measured by, such as {@code communes.standard}
     * @param value what is to be reached, in the figure's numerator
     * @param baseline what the plan started from
     * @param cohort the cohort it was set for; absent where it is over all units of the day
     * @param by the day by which it is to be reached
     */
    public record Target(
            String figure,
            BigDecimal value,
            @Nullable BigDecimal baseline,
            @Nullable String cohort,
            LocalDate by) {}
}
