package vn.ntm.registry.codes;

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

/** Lists of codes as files. */
@Path(CodeImportsResource.ADDRESS)
@Tag(name = "imports")
class CodeImportsResource {

    private static final String EXAMPLE = """
            level,code,system,other_code,valid_from,valid_to,source
            province,24,iso-3166-2,VN-54,,2025-07-01,ISO 3166-2:VN
            commune,07222,post,26113,2018-01-01,2025-07-01,2475/QĐ-BTTTT
            """;

    static final String ADDRESS = "/api/v1/imports/codes";

    private final CodeImports imports;
    private final FileRequests requests;

    CodeImportsResource(CodeImports imports, FileRequests requests) {
        this.imports = imports;
        this.requests = requests;
    }

    @POST
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.INTEGRATION})
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
    @APIResponse(
            responseCode = "202",
            description = "The job, asked for by Prefer: respond-async; `Location` leads to it")
    @APIResponse(
            responseCode = "422",
            description = "The file has faults: each with line, column and what is accepted; by Accept as a problem "
                    + "document or as the file with its faults marked (XLSX)")
    public Response codes(
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
