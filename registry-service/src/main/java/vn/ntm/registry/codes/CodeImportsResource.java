package vn.ntm.registry.codes;

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
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.registry.files.ImportSummary;

/** Lists of codes as files. */
@Path("/api/v1/imports/codes")
@Tag(name = "imports")
class CodeImportsResource {

    private static final String EXAMPLE = """
            level,code,system,other_code,valid_from,valid_to,source
            province,24,iso-3166-2,VN-54,,2025-07-01,ISO 3166-2:VN
            commune,07222,post,26113,2018-01-01,2025-07-01,2475/QĐ-BTTTT
            """;

    private final CodeImports imports;
    private final Idempotency idempotency;

    CodeImportsResource(CodeImports imports, Idempotency idempotency) {
        this.imports = imports;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Transactional
    @Operation(
            summary = "Takes a list of codes of other agencies into the register, whole or not at all",
            description = """
                    CSV (UTF-8) or XLSX, one row for each code of a unit. `system` is iso-3166-2 (provinces), tax, post, \
                    variant (a second official code), or the name of an organisation's own system. `valid_to` is the day \
                    after the last; a blank date is open, and a code ends with its unit. The unit is looked up by level and \
                    code on valid_from, where that is blank on the day before valid_to, otherwise today. Within a system a \
                    code is one unit's at a time. A row that begins on the same day as one on record about the same unit and \
                    code corrects it. The column source may be left out.""")
    @APIResponse(
            responseCode = "200",
            description = "What was done; `versions` counts codes",
            content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @APIResponse(responseCode = "422", description = "The file has faults: each with line, column and what is accepted")
    public Response codes(
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
        return idempotency.answered(key, "/api/v1/imports/codes", file, () -> imports.take(file));
    }
}
