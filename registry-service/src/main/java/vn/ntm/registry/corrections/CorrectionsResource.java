package vn.ntm.registry.corrections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.idempotency.Idempotency;

/** Mistakes on record, mended. */
@Path("/api/v1/corrections")
@Tag(name = "corrections", description = "What was wrong on record, and how it really was")
class CorrectionsResource {

    static final String EXAMPLE = """
            {"wrong":"Xã Song Mai was written Xã Song Mãi","basis":"1191/NQ-UBTVQH15","units":[
              {"unit":"0b3b5a53-0a0b-3c5f-8f0e-5f3a4c1b2d3e","versions":[
                {"code":"07222","type":"xa","name":"Song Mai","fullName":"Xã Song Mai","parent":"213",
                 "validTo":"2025-01-01"}]}],"successions":[]}
            """;

    private final Corrections corrections;
    private final Idempotency idempotency;

    CorrectionsResource(Corrections corrections, Idempotency idempotency) {
        this.corrections = corrections;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Transactional
    @Operation(summary = "Mends what was wrong on record, whole or not at all", description = """
                    `units` have their whole histories as they really were, each version from the day on which the one \
                    before ends; without `unit` it is one that was forgotten. `parent` is an id or a code held in all of \
                    that time. `successions` are new, or say anew what is on record between the two on that day, or are \
                    `withdrawn`. What was known before can still be asked for as known at a time before the \
                    correction.""")
    @APIResponse(
            responseCode = "200",
            description = "What was done",
            content = @Content(schema = @Schema(implementation = CorrectionSummary.class)))
    @APIResponse(
            responseCode = "422",
            description = "The correction has faults: each with its place and what is accepted")
    public Response post(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CorrectionRequest.class),
                                            example = EXAMPLE))
                    CorrectionRequest request,
            @Parameter(description = "Only say what the correction would change")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "A repeated request with the same key gets the first answer")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key) {
        if (dryRun) {
            return Response.ok(corrections.check(request)).build();
        }
        return idempotency.answered(key, "/api/v1/corrections", request, () -> corrections.take(request));
    }
}
