package vn.ntm.criteria.plans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The plans that were adopted. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    boolean exists(UUID unit, LocalDate from, LocalDate to) {
        return count("unitId = ?1 and from = ?2 and to = ?3", unit, from, to) > 0;
    }

    /** A unit's plans, the latest first. */
    List<Plan> ofUnit(UUID unit) {
        return list("unitId = ?1 order by from desc", unit);
    }
}
