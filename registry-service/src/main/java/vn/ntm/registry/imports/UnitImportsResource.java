package vn.ntm.registry.imports;

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

/** Official lists of units as files. */
@Path(UnitImportsResource.ADDRESS)
@Tag(name = "imports", description = "Official lists taken into the register")
class UnitImportsResource {

    private static final String EXAMPLE = """
            level,code,version,type,name,full_name,parent_code,valid_from,valid_to
            province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,2025-07-01
            district,213,1,thi_xa,Bắc Giang,Thị xã Bắc Giang,24,,2005-06-22
            district,213,2,thanh_pho,Bắc Giang,Thành phố Bắc Giang,24,2005-06-22,2025-07-01
            """;

    static final String ADDRESS = "/api/v1/imports/units";

    private final UnitImports imports;
    private final FileRequests requests;

    UnitImportsResource(UnitImports imports, FileRequests requests) {
        this.imports = imports;
        this.requests = requests;
    }

    @POST
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Operation(summary = "Takes a list of units through time into the register, whole or not at all", description = """
                    CSV (UTF-8, comma-separated) or the first sheet of an XLSX workbook, one row for each version of a unit. `valid_to` is the day after the last; a \
                    blank date is open. Versions of one level and code that follow one another are one unit, unless a \
                    row has version 1: it begins another one. A row about a version that is on record (same level, \
                    code and valid_from) corrects it; rows that say what is known change nothing. `parent_code` is \
                    looked up over all days of the row. Optional columns: start_act, end_act, illustrative.""")
    @APIResponse(
            responseCode = "200",
            description = "What was done",
            content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @APIResponse(
            responseCode = "202",
            description = "The job, asked for by Prefer: respond-async; `Location` leads to it")
    @APIResponse(
            responseCode = "422",
            description = "The file has faults: each with line, column and what is accepted; by Accept as a problem "
                    + "document or as the file with its faults marked (XLSX)")
    public Response units(
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
