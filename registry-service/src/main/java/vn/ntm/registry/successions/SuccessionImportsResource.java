package vn.ntm.registry.successions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.platform.uploads.FileParameters;
import vn.ntm.platform.uploads.FileRequests;
import vn.ntm.registry.files.ImportSummary;

/** Lists of successions as files. */
@Path(SuccessionImportsResource.ADDRESS)
@Tag(name = "imports")
class SuccessionImportsResource {

    private static final String EXAMPLE = """
            old_level,old_code,new_code,kind,on,resolution
            commune,07204,07207,whole,2025-01-01,1191/NQ-UBTVQH15
            """;

    static final String ADDRESS = "/api/v1/imports/successions";

    private final SuccessionImports imports;
    private final FileRequests requests;

    SuccessionImportsResource(SuccessionImports imports, FileRequests requests) {
        this.imports = imports;
        this.requests = requests;
    }

    @POST
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Operation(
            summary = "Takes a list of what became of units into the register, whole or not at all",
            description = """
                    CSV (UTF-8, comma-separated) or the first sheet of an XLSX workbook, one row for each pair of predecessor and successor. `kind` is whole or part; \
                    `on` is the first day of the new state: old_code is looked up the day before, new_code on the day. \
                    A unit goes over whole once, and then ends, or in parts. A row from a unit to itself changes \
                    nothing.""")
    @APIResponse(
            responseCode = "200",
            description = "What was done; `versions` counts the pairs",
            content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @APIResponse(
            responseCode = "202",
            description = "The job, asked for by Prefer: respond-async; `Location` leads to it")
    @APIResponse(
            responseCode = "422",
            description = "The file has faults: each with line, column and what is accepted; by Accept as a problem "
                    + "document or as the file with its faults marked (XLSX)")
    public Response successions(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = TableFormat.CSV_TYPE,
                                        schema = @Schema(implementation = String.class),
                                        example = EXAMPLE),
                                @Content(
                                        mediaType = TableFormat.XLSX_TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] file,
            @BeanParam FileParameters asked) {
        return requests.answer(imports, ADDRESS, file, asked);
    }
}
