package vn.ntm.criteria.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.contracts.PlanAdopted.Target;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.units.UnitOnDate;

/** A plan as it is shown: its cohorts by their rule and size, not by every member. */
record PlanView(
        UUID id,
        UnitOnDate.Ref unit,
        String titleVi,
        String titleEn,
        List<String> legalBasis,
        LocalDate from,
        LocalDate to,
        List<CohortView> cohorts,
        List<Target> targets,
        boolean illustrative,
        Instant recordedAt) {

    /** A cohort by its rule. */
    record CohortView(String id, UnitLevel level, List<UnitType> types, LocalDate asOf, int size) {}

    static PlanView from(Plan plan) {
        return new PlanView(
                plan.id,
                new UnitOnDate.Ref(plan.unitId, plan.unitCode, plan.unitName),
                plan.titleVi,
                plan.titleEn,
                plan.legalBasis,
                plan.from,
                plan.to,
                plan.cohorts.stream()
                        .map(cohort -> new CohortView(
                                cohort.id(),
                                cohort.level(),
                                cohort.types(),
                                cohort.asOf(),
                                cohort.members().size()))
                        .toList(),
                plan.targets,
                plan.illustrative,
                plan.recordedAt);
    }
}
