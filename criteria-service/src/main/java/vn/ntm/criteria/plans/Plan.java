package vn.ntm.criteria.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.ntm.contracts.PlanAdopted;
import vn.ntm.contracts.PlanAdopted.Cohort;
import vn.ntm.contracts.PlanAdopted.Target;
import vn.ntm.units.UnitOnDate;

/** A row of {@code plan}: a plan as it was adopted, with its cohorts frozen. */
@Entity
@Immutable
@Table(name = "plan")
class Plan {

    @Id
    UUID id;

    @Column(name = "unit_id")
    UUID unitId;

    @Column(name = "unit_code")
    String unitCode;

    @Column(name = "unit_name")
    String unitName;

    @Column(name = "title_vi")
    String titleVi;

    @Column(name = "title_en")
    String titleEn;

    @Column(name = "legal_basis")
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> legalBasis;

    @Column(name = "period_from")
    LocalDate from;

    @Column(name = "period_to")
    LocalDate to;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Cohort> cohorts;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Target> targets;

    boolean illustrative;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static Plan of(UUID id, UnitOnDate unit, PlanRequest request, List<Cohort> cohorts) {
        Plan plan = new Plan();
        plan.id = id;
        plan.unitId = unit.id();
        plan.unitCode = unit.code();
        plan.unitName = unit.name();
        plan.titleVi = Objects.requireNonNull(request.titleVi());
        plan.titleEn = Objects.requireNonNull(request.titleEn());
        plan.legalBasis = PlanRequest.whole(request.legalBasis());
        plan.from = Objects.requireNonNull(request.from());
        plan.to = Objects.requireNonNull(request.to());
        plan.cohorts = cohorts;
        plan.targets = request.targetsOrNone().stream()
                .map(Objects::requireNonNull)
                .map(target -> new Target(
                        Objects.requireNonNull(target.figure()),
                        Objects.requireNonNull(target.value()),
                        target.baseline(),
                        target.cohort(),
                        Objects.requireNonNull(target.by())))
                .toList();
        plan.illustrative = Boolean.TRUE.equals(request.illustrative());
        return plan;
    }

    PlanAdopted adopted() {
        return new PlanAdopted(
                id, unitId, unitCode, titleVi, titleEn, legalBasis, from, to, cohorts, targets, illustrative);
    }
}
