package vn.ntm.registry.attributes.imports;

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

/** Lists of attributes as files. */
@Path(AttributeImportsResource.ADDRESS)
@Tag(name = "imports")
class AttributeImportsResource {

    private static final String EXAMPLE = """
            level,code,attribute,value,valid_from,valid_to,source
            province,24,region-2021,TDMNPB,,2025-07-01,81/2023/QH15
            commune,07222,population,8214,2023-01-01,2025-01-01,Niên giám thống kê 2023
            """;

    static final String ADDRESS = "/api/v1/imports/attributes";

    private final AttributeImports imports;
    private final FileRequests requests;

    AttributeImportsResource(AttributeImports imports, FileRequests requests) {
        this.imports = imports;
        this.requests = requests;
    }

    @POST
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.PROVINCE_OFFICER, Role.INTEGRATION})
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
    @APIResponse(
            responseCode = "202",
            description = "The job, asked for by Prefer: respond-async; `Location` leads to it")
    @APIResponse(
            responseCode = "422",
            description = "The file has faults: each with line, column and what is accepted; by Accept as a problem "
                    + "document or as the file with its faults marked (XLSX)")
    public Response attributes(
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
