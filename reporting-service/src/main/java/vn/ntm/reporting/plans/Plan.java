package vn.ntm.reporting.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.contracts.PlanAdopted.Target;

/** A plan as figures are held against it. Members of its cohorts stay in the database. */
public record Plan(
        UUID id,
        UUID unitId,
        String titleVi,
        String titleEn,
        List<String> legalBasis,
        LocalDate from,
        LocalDate to,
        boolean illustrative,
        List<Cohort> cohorts,
        List<Target> targets) {

    /** The rule by which a cohort was chosen, and the day on which it was applied. */
    public record Cohort(String id, String level, List<String> types, List<UUID> within, LocalDate asOf) {}

    /** The target for a figure. */
    public Optional<Target> target(String figure) {
        return targets.stream().filter(target -> target.figure().equals(figure)).findFirst();
    }

    /** The cohort that a figure's target was set for. */
    public Optional<Cohort> cohortOf(String figure) {
        return target(figure).flatMap(target -> cohorts.stream()
                .filter(cohort -> cohort.id().equals(target.cohort()))
                .findFirst());
    }
}
