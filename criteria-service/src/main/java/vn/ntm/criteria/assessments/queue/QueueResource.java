package vn.ntm.criteria.assessments.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.editing.WrittenValue;
import vn.ntm.criteria.assessments.procedure.Appraisal;
import vn.ntm.criteria.assessments.procedure.Requests;
import vn.ntm.criteria.departments.Owners;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.idempotency.Idempotency;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Each department's queue of indicators to appraise. */
@Path("/api/v1/appraisal-queue")
@Tag(name = "appraisal")
class QueueResource {

    private static final int MOST = 500;

    private final Queue queue;
    private final Owners owners;
    private final Appraisal appraisal;
    private final Idempotency idempotency;

    QueueResource(Queue queue, Owners owners, Appraisal appraisal, Idempotency idempotency) {
        this.queue = queue;
        this.owners = owners;
        this.appraisal = appraisal;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER, Role.DEPARTMENT_OFFICER})
    @Operation(summary = "What waits for the caller's department, or for the one that is named")
    public QueuePage waiting(
            @Parameter(example = "so-y-te") @QueryParam("department") @Nullable String department,
            @Parameter(description = "The `next` of the page before") @QueryParam("after") @Nullable UUID after,
            @Parameter(description = "How many assessments are looked through, 1 to 500")
                    @QueryParam("limit")
                    @DefaultValue("100")
                    int limit) {
        if (limit < 1 || limit > MOST) {
            throw new ProblemException(
                    CommonProblem.MALFORMED_REQUEST,
                    Fault.of("limit", limit, new Text("từ 1 đến " + MOST, "from 1 to " + MOST)));
        }
        Queue.Found found = queue.waiting(owners.speaksFor(department), after, limit);
        return new QueuePage(found.queue(), found.last());
    }

    @POST
    @Path("/confirmations")
    @Transactional
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER, Role.DEPARTMENT_OFFICER})
    @Operation(summary = "Confirms or corrects the same indicators in several assessments: all of it or nothing")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Confirmed.class, type = SchemaType.ARRAY)))
    public Response confirm(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "The same key with the same body is done once and answered alike")
                    @Nullable
                    String key,
            @Nullable BulkRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        List<@Nullable UUID> given = request.assessments() == null ? List.of() : request.assessments();
        Faults faults = new Faults();
        faults.check(
                !given.isEmpty() && given.size() <= MOST && given.stream().allMatch(Objects::nonNull),
                "assessments",
                given.size(),
                new Text("từ 1 đến " + MOST + " hồ sơ", "from 1 to " + MOST + " assessments"));
        faults.refuseIfAny();
        Set<UUID> ids =
                given.stream().map(Objects::requireNonNull).collect(Collectors.toCollection(LinkedHashSet::new));
        return idempotency.answered(
                key, "/api/v1/appraisal-queue/confirmations", request, () -> confirmed(ids, request));
    }

    private List<Confirmed> confirmed(Set<UUID> ids, BulkRequest request) {
        return appraisal
                .appraise(
                        ids,
                        request.revisions() == null ? Map.of() : request.revisions(),
                        new Requests.Appraisal(request.department(), request.confirmed(), request.corrections()))
                .stream()
                .map(one -> new Confirmed(one.id(), one.state().toString(), one.revision()))
                .toList();
    }

    /** @param next where the next page begins; absent on the last */
    record QueuePage(List<QueueView> items, @Nullable UUID next) {}

    /** What a department says of several assessments. */
    @Schema(name = "BulkAppraisalRequest", example = """
                    {"assessments": ["6c1f8a70-94c2-4e0b-a7a2-3c7d1f0e5b44"], "confirmed": ["15.1", "15.2"],
                     "revisions": {"6c1f8a70-94c2-4e0b-a7a2-3c7d1f0e5b44": 3}}
                    """)
    record BulkRequest(
            @Nullable List<@Nullable UUID> assessments,

            @Nullable
            @Schema(description = "The revisions that were read, by assessment: one that was changed since is refused")
            Map<UUID, Integer> revisions,

            @Nullable String department,
            @Nullable List<@Nullable String> confirmed,
            @Nullable List<@Nullable WrittenValue> corrections) {}

    /** What became of an assessment. */
    @Schema(name = "AppraisedAssessment")
    record Confirmed(
            UUID assessment, @Schema(examples = "appraised") String state, int revision) {}
}
