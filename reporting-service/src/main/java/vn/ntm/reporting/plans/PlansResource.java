package vn.ntm.reporting.plans;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.PlanAdopted.Target;
import vn.ntm.platform.paging.Page;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.Units;

/** The plans that figures are held against: open data. */
@Path("/api/v1/plans")
@Tag(name = "plans")
@PermitAll
class PlansResource {

    private static final int SHOWN = 100;

    private final PlanRepository plans;
    private final Units units;

    PlansResource(PlanRepository plans, Units units) {
        this.plans = plans;
        this.units = units;
    }

    /** A plan as it is shown. */
    record PlanView(
            UUID id,
            UnitOnDate.Ref unit,
            String titleVi,
            String titleEn,
            List<String> legalBasis,
            LocalDate from,
            LocalDate to,
            List<Target> targets,
            boolean illustrative) {}

    @GET
    @Operation(summary = "The plans, the latest first, of one unit or of all")
    public Page<PlanView> list(
            @Parameter(description = "A code that the unit had on the first day of the plan, or its id", example = "24")
                    @QueryParam("unit")
                    @Nullable
                    String unit) {
        List<PlanView> found = plans.list(null, SHOWN).stream()
                .map(this::view)
                .flatMap(Optional::stream)
                .filter(plan -> unit == null
                        || unit.equals(plan.unit().code())
                        || Objects.equals(unit, plan.unit().id().toString()))
                .toList();
        return new Page<>(found, found.size(), null);
    }

    /** Empty until the unit itself has been received. */
    private Optional<PlanView> view(Plan plan) {
        return units.find(plan.unitId().toString(), plan.from())
                .map(unit -> new PlanView(
                        plan.id(),
                        unit.ref(),
                        plan.titleVi(),
                        plan.titleEn(),
                        plan.legalBasis(),
                        plan.from(),
                        plan.to(),
                        plan.targets(),
                        plan.illustrative()));
    }
}
