package vn.ntm.registry.imports;

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

/** Official lists of units as files. */
@Path("/api/v1/imports/units")
@Tag(name = "imports", description = "Official lists taken into the register")
class UnitImportsResource {

    private static final String EXAMPLE = """
            level,code,version,type,name,full_name,parent_code,valid_from,valid_to
            province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,2025-07-01
            district,213,1,thi_xa,Bắc Giang,Thị xã Bắc Giang,24,,2005-06-22
            district,213,2,thanh_pho,Bắc Giang,Thành phố Bắc Giang,24,2005-06-22,2025-07-01
            """;

    private final UnitImports imports;
    private final Idempotency idempotency;

    UnitImportsResource(UnitImports imports, Idempotency idempotency) {
        this.imports = imports;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Transactional
    @Operation(summary = "Takes a list of units through time into the register, whole or not at all", description = """
                    UTF-8, comma-separated, one row for each version of a unit. `valid_to` is the day after the last; a \
                    blank date is open. Versions of one level and code that follow one another are one unit, unless a \
                    row has version 1: it begins another one. A row about a version that is on record (same level, \
                    code and valid_from) corrects it; rows that say what is known change nothing. `parent_code` is \
                    looked up over all days of the row. Optional columns: start_act, end_act, illustrative.""")
    @APIResponse(
            responseCode = "200",
            description = "What was done",
            content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @APIResponse(responseCode = "422", description = "The file has faults: each with line, column and what is accepted")
    public Response units(
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
        return idempotency.answered(key, "/api/v1/imports/units", file, () -> imports.take(file));
    }
}
