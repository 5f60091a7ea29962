package vn.ntm.criteria.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.PlanAdopted;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.events.NewEvent;
import vn.ntm.platform.idempotency.Created;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.sql.TransactionLock;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.UnitQuery;
import vn.ntm.units.Units;

/** Adopts a plan: freezes its cohorts, and keeps plan, event and audit row together. */
@ApplicationScoped
class Adoption {

    private final Units units;
    private final PlanRepository plans;
    private final EventLog events;
    private final Audit audit;
    private final Caller caller;
    private final TransactionLock lock;

    Adoption(Units units, PlanRepository plans, EventLog events, Audit audit, Caller caller, TransactionLock lock) {
        this.units = units;
        this.plans = plans;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.lock = lock;
    }

    /** Adopts a request that {@link PlanRequest#check} let pass. */
    @Transactional(Transactional.TxType.MANDATORY)
    Created adopt(PlanRequest request) {
        LocalDate from = Objects.requireNonNull(request.from());
        UnitOnDate unit = units.get("unit", Objects.requireNonNull(request.unit()), from, UnitProblem.UNIT_UNKNOWN);
        caller.mustHold(units.lineage(unit.id(), from));
        lock.hold("plans of " + unit.id());
        if (plans.exists(unit.id(), from, Objects.requireNonNull(request.to()))) {
            throw new ProblemException(PlanProblem.PLAN_EXISTS);
        }
        Plan plan = Plan.of(UUID.randomUUID(), unit, request, freeze(request));
        plan.recordedAt = events.append(NewEvent.about(plan.id.toString(), plan.adopted(), from));
        plans.persist(plan);
        audit.note(plan.recordedAt, "plan.adopted", plan.id.toString(), unit.code() + ": " + plan.titleVi);
        return new Created(URI.create("/api/v1/plans/" + plan.id), PlanView.from(plan));
    }

    private List<PlanAdopted.Cohort> freeze(PlanRequest request) {
        Faults sizes = new Faults();
        List<PlanAdopted.Cohort> frozen = new ArrayList<>();
        List<PlanRequest.@Nullable Cohort> cohorts = request.cohortsOrNone();
        for (int i = 0; i < cohorts.size(); i++) {
            PlanRequest.Cohort cohort = Objects.requireNonNull(cohorts.get(i));
            PlanAdopted.Cohort members = freeze(cohort, "cohorts[" + i + "]");
            Integer stated = cohort.size();
            sizes.check(
                    stated == null || stated == members.members().size(),
                    "cohorts[" + i + "].size",
                    stated,
                    new Text("%s đơn vị vào ngày %s", "%s units on %s")
                            .with(members.members().size(), members.asOf()));
            frozen.add(members);
        }
        sizes.refuseIfAny(PlanProblem.COHORT_OF_ANOTHER_SIZE);
        return frozen;
    }

    private PlanAdopted.Cohort freeze(PlanRequest.Cohort cohort, String field) {
        LocalDate on = Objects.requireNonNull(cohort.asOf());
        List<UUID> within = Objects.requireNonNull(cohort.within()).stream()
                .map(code -> units.get(field + ".within", Objects.requireNonNull(code), on, UnitProblem.UNIT_UNKNOWN)
                        .id())
                .toList();
        UnitQuery rule =
                new UnitQuery(Objects.requireNonNull(cohort.level()), PlanRequest.whole(cohort.types()), within, on);
        return new PlanAdopted.Cohort(
                Objects.requireNonNull(cohort.id()),
                Objects.requireNonNull(rule.level()),
                rule.types(),
                within,
                on,
                units.ids(rule));
    }
}
