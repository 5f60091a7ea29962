package vn.ntm.registry.successions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import vn.ntm.registry.files.ImportSummary;

/** Lists of successions as files. */
@Path("/api/v1/imports/successions")
@Tag(name = "imports")
class SuccessionImportsResource {

    private static final String EXAMPLE = """
            old_level,old_code,new_code,kind,on,resolution
            commune,07204,07207,whole,2025-01-01,1191/NQ-UBTVQH15
            """;

    private final SuccessionImports imports;
    private final Idempotency idempotency;

    SuccessionImportsResource(SuccessionImports imports, Idempotency idempotency) {
        this.imports = imports;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Transactional
    @Operation(
            summary = "Takes a list of what became of units into the register, whole or not at all",
            description = """
                    UTF-8, comma-separated, one row for each pair of predecessor and successor. `kind` is whole or part; \
                    `on` is the first day of the new state: old_code is looked up the day before, new_code on the day. \
                    A unit goes over whole once, and then ends, or in parts. A row from a unit to itself changes \
                    nothing.""")
    @APIResponse(
            responseCode = "200",
            description = "What was done; `versions` counts the pairs",
            content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @APIResponse(responseCode = "422", description = "The file has faults: each with line, column and what is accepted")
    public Response successions(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(implementation = String.class),
                                            example = EXAMPLE))
                    byte[] file,
            @Parameter(description = "Only say what the file would change") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "A repeated request with the same key gets the first answer")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key) {
        if (dryRun) {
            return Response.ok(imports.check(file)).build();
        }
        return idempotency.answered(key, "/api/v1/imports/successions", file, () -> imports.take(file));
    }
}
