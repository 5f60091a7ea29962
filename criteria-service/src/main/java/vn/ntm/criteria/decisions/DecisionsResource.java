package vn.ntm.criteria.decisions;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.replica.AskedUnits;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.idempotency.Created;
import vn.ntm.platform.idempotency.Idempotency;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** What provinces decided where the law leaves it to them. */
@Path("/api/v1/provincial-decisions")
@Tag(name = "provincial decisions")
class DecisionsResource {

    private static final String PATH = "/api/v1/provincial-decisions";

    private final Deciding deciding;
    private final DecisionRepository repository;
    private final ProvincialDecisions decisions;
    private final Catalogues catalogues;
    private final AskedUnits units;
    private final Idempotency idempotency;
    private final Clock clock;

    DecisionsResource(
            Deciding deciding,
            DecisionRepository repository,
            ProvincialDecisions decisions,
            Catalogues catalogues,
            AskedUnits units,
            Idempotency idempotency,
            Clock clock) {
        this.deciding = deciding;
        this.repository = repository;
        this.decisions = decisions;
        this.catalogues = catalogues;
        this.units = units;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @Transactional
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Operation(
            summary =
                    "Records a province's decision on indicators that the law leaves to it; never below the national text")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = DecisionView.class)))
    public Response decide(@HeaderParam("Idempotency-Key") @Nullable String key, @Nullable DecisionRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        return idempotency.created(key, PATH, request, () -> {
            List<Decided> decided = deciding.decide(request);
            return new Created(
                    URI.create(PATH + "/" + decided.get(0).document()),
                    decided.stream().map(DecisionView::of).toList());
        });
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "One decision, indicator by indicator")
    public List<DecisionView> get(@PathParam("id") UUID id) {
        List<Decided> found = repository.document(id);
        if (found.isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return found.stream().map(DecisionView::of).toList();
    }

    @GET
    @Authenticated
    @Operation(summary = "What holds of a unit on a date")
    public List<DecisionView> holding(
            @Parameter(example = "07663", required = true) @QueryParam("unit") @Nullable String unit,
            @Parameter(example = "vn-ntm-commune-standard-2021-2025", required = true) @QueryParam("set") @Nullable
                    String set,
            @Parameter(example = "2023-12-31") @QueryParam("asOf") @Nullable String asOf) {
        UUID id = units.id(unit, asOf);
        LocalDate on = day(asOf);
        return repository.holding(List.of(id), set(set), on).getOrDefault(id, List.of()).stream()
                .map(DecisionView::of)
                .toList();
    }

    @GET
    @Path("/lacking")
    @Authenticated
    @Operation(
            summary =
                    "What the set leaves to the unit's province and it has not decided, or not in full: without it nothing is submitted")
    public List<LackingView> lacking(
            @Parameter(example = "07663", required = true) @QueryParam("unit") @Nullable String unit,
            @Parameter(example = "vn-ntm-commune-standard-2021-2025", required = true) @QueryParam("set") @Nullable
                    String set,
            @Parameter(example = "2023-12-31") @QueryParam("asOf") @Nullable String asOf) {
        UUID id = units.id(unit, asOf);
        LocalDate on = day(asOf);
        IndicatorSet asked = catalogues
                .current()
                .find(set(set), on)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Map<String, ProvincialDecision> decided =
                decisions.of(List.of(id), asked.id(), on).getOrDefault(id, Map.of());
        return ProvincialDecisions.lacking(asked, decided).stream()
                .map(LackingView::of)
                .toList();
    }

    /** An indicator that waits for the province. */
    @Schema(name = "LackingProvincialDecision")
    record LackingView(
            String code,
            String textVi,
            String unit,

            @Schema(
                    description =
                            "What the decision must give: value (a threshold), parts (one for each) or definition")
            String wants,

            @Schema(description = "The names of the parts that are left to the province")
            List<String> parts) {

        static LackingView of(Indicator one) {
            Requirement left = Floor.leftToProvince(one.requirement()).orElseThrow();
            List<String> parts = List.copyOf(Floor.partsLeft(left).keySet());
            String wants = !DecisionCheck.numbers(left).isEmpty()
                    ? "parts"
                    : left instanceof Compared ? "value" : "definition";
            return new LackingView(one.code(), one.textVi(), one.unit(), wants, parts);
        }
    }

    private LocalDate day(@Nullable String asOf) {
        return Parameters.date("asOf", asOf).orElseGet(() -> LocalDate.now(clock));
    }

    private static String set(@Nullable String set) {
        return Parameters.required("set", set, new Text("mã của một bộ tiêu chí", "the id of a criteria set"));
    }
}
