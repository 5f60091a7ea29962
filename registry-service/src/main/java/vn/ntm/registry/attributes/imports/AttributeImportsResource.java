package vn.ntm.registry.attributes.imports;

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

/** Lists of attributes as files. */
@Path("/api/v1/imports/attributes")
@Tag(name = "imports")
class AttributeImportsResource {

    private static final String EXAMPLE = """
            level,code,attribute,value,valid_from,valid_to,source
            commune,07222,mountainous,false,2021-01-01,,861/QĐ-TTg
            commune,07222,population,8214,2023-01-01,2025-01-01,Niên giám thống kê 2023
            """;

    private final AttributeImports imports;
    private final Idempotency idempotency;

    AttributeImportsResource(AttributeImports imports, Idempotency idempotency) {
        this.imports = imports;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.PROVINCE_OFFICER, Role.INTEGRATION})
    @Transactional
    @Operation(
            summary = "Takes a list of attributes of units into the register, whole or not at all",
            description = """
                    CSV (UTF-8) or XLSX, one row for each value of an attribute (see `/api/v1/attributes`). \
                    `valid_to` is the day after the last; blank, it means: until the next value that is known. A blank \
                    `valid_from` means that the first day is not known. The unit is looked up by level and code on \
                    valid_from, where that is blank on the day before valid_to, otherwise today. A row that begins on \
                    the same day as a value on record takes its place; another takes its days from what is on record. \
                    A province officer's units are those of the province.""")
    @APIResponse(
            responseCode = "200",
            description = "What was done; `versions` counts values",
            content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @APIResponse(responseCode = "422", description = "The file has faults: each with line, column and what is accepted")
    public Response attributes(
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
        return idempotency.answered(key, "/api/v1/imports/attributes", file, () -> imports.take(file));
    }
}
