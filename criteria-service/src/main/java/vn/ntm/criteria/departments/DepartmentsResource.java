package vn.ntm.criteria.departments;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.replica.AskedUnits;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Departments and the indicators that they appraise. */
@Path("/api/v1")
@Tag(name = "departments")
class DepartmentsResource {

    private final AssignmentRepository repository;
    private final Owners owners;
    private final Assigning assigning;
    private final Catalogues catalogues;
    private final AskedUnits units;
    private final Clock clock;

    DepartmentsResource(
            AssignmentRepository repository,
            Owners owners,
            Assigning assigning,
            Catalogues catalogues,
            AskedUnits units,
            Clock clock) {
        this.repository = repository;
        this.owners = owners;
        this.assigning = assigning;
        this.catalogues = catalogues;
        this.units = units;
        this.clock = clock;
    }

    @GET
    @Path("/departments")
    @Authenticated
    @Operation(summary = "The departments, by code")
    public List<Department> departments() {
        return repository.departments();
    }

    @GET
    @Path("/indicator-owners")
    @Authenticated
    @Operation(summary = "The department that appraises each indicator of a unit on a date")
    public Map<String, String> owners(
            @Parameter(example = "24", required = true) @QueryParam("unit") @Nullable String unit,
            @Parameter(example = "vn-ntm-commune-standard-2021-2025", required = true) @QueryParam("set") @Nullable
                    String set,
            @Parameter(example = "2023-12-31") @QueryParam("asOf") @Nullable String asOf) {
        UUID id = units.id(unit, asOf);
        LocalDate on = Parameters.date("asOf", asOf).orElseGet(() -> LocalDate.now(clock));
        String named = Parameters.required("set", set, new Text("mã của một bộ tiêu chí", "the id of a criteria set"));
        IndicatorSet asked =
                catalogues.current().find(named, null).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return new TreeMap<>(
                owners.of(List.of(new Owners.Asked(id, id, asked, on))).getOrDefault(id, Map.of()));
    }

    @PUT
    @Path("/indicator-owners")
    @Transactional
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER})
    @Operation(summary = "Assigns indicators or whole criteria to departments of a province, from a day on")
    public Assigned assign(@Nullable AssignmentRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        return new Assigned(assigning.assign(request));
    }

    /** How many assignments were recorded. */
    record Assigned(int assigned) {}
}
