package vn.ntm.criteria.recognition;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.replica.AskedUnits;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.idempotency.Idempotency;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;

/** Decisions of recognition, put on record with their number and date. */
@Path("/api/v1/recognitions")
@Tag(name = "recognitions")
class RecognitionsResource {

    private final Recording recording;
    private final RecognitionRepository recognitions;
    private final AskedUnits units;
    private final Idempotency idempotency;
    private final Clock clock;

    RecognitionsResource(
            Recording recording,
            RecognitionRepository recognitions,
            AskedUnits units,
            Idempotency idempotency,
            Clock clock) {
        this.recording = recording;
        this.recognitions = recognitions;
        this.units = units;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @Transactional
    @RolesAllowed({Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Operation(summary = "Puts a decision of recognition on record")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecognitionView.class)))
    public Response record(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "The same key with the same body is done once and answered alike")
                    @Nullable
                    String key,
            @Nullable RecognitionRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        request.check(LocalDate.now(clock));
        return idempotency.created(key, "/api/v1/recognitions", request, () -> recording.record(request));
    }

    @GET
    @Authenticated
    @Operation(summary = "A unit's recognitions in the order of their dates")
    public Page<RecognitionView> ofUnit(
            @Parameter(example = "218", required = true) @QueryParam("unit") @Nullable String unit,
            @Parameter(
                            description = "The date on which a code is looked up; today where absent",
                            example = "2025-06-30")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        UUID id = units.id(unit, asOf);
        List<RecognitionView> found =
                recognitions.ofUnit(id).stream().map(RecognitionView::from).toList();
        return new Page<>(found, found.size(), null);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "One recognition")
    public RecognitionView get(@PathParam("id") UUID id) {
        return recognitions
                .findByIdOptional(id)
                .map(RecognitionView::from)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
