package vn.ntm.criteria.sheets;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.replica.Territory;
import vn.ntm.criteria.sheets.rows.SheetAsked;
import vn.ntm.criteria.sheets.rows.SheetRows;
import vn.ntm.criteria.sheets.template.Layout;
import vn.ntm.criteria.sheets.template.LayoutText;
import vn.ntm.criteria.sheets.template.LayoutWorkbook;
import vn.ntm.criteria.sheets.template.SheetTemplate;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.platform.uploads.FileRequests;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.Units;

/** Assessments of many units as one table. */
@Path(SheetsResource.ADDRESS)
@Tag(name = "assessments")
class SheetsResource {

    static final String ADDRESS = "/api/v1/assessment-sheets";

    private final SheetTemplate template;
    private final SheetRows rows;
    private final SheetImport imports;
    private final FileRequests requests;
    private final Units units;
    private final Territory territory;

    SheetsResource(
            SheetTemplate template,
            SheetRows rows,
            SheetImport imports,
            FileRequests requests,
            Units units,
            Territory territory) {
        this.template = template;
        this.rows = rows;
        this.imports = imports;
        this.requests = requests;
        this.units = units;
        this.territory = territory;
    }

    @GET
    @Authenticated
    @Operation(
            summary =
                    "A table to complete: a row for each unit, a column for each indicator, with the last values (XLSX, CSV)")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = TableFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response sheet(
            @Parameter(description = "Code on the date, or id; the caller's own where absent", example = "24")
                    @QueryParam(SheetAsked.WITHIN)
                    @Nullable
                    String within,
            @Parameter(example = "commune") @QueryParam("kind") @Nullable String kind,
            @Parameter(example = "standard") @QueryParam("level") @Nullable String level,
            @Parameter(example = "2023-12-31", required = true) @QueryParam("on") @Nullable String on,
            @Parameter(description = "Offer columns for the two counts of shares")
                    @QueryParam("counts")
                    @DefaultValue("false")
                    boolean counts,
            @Context HttpHeaders headers) {
        SheetAsked asked = asked(kind, level, on, within);
        TableFormat format = TableFormat.asked(headers)
                .filter(one -> one != TableFormat.JSON)
                .orElse(TableFormat.XLSX);
        Layout layout = template.of(asked, rows.set(asked), counts);
        StreamingOutput body = format == TableFormat.XLSX
                ? output -> LayoutWorkbook.write(layout, output)
                : output -> LayoutText.write(layout, output);
        return Response.ok(body)
                .type(format == TableFormat.XLSX ? TableFormat.XLSX_TYPE : TableFormat.CSV_TYPE + "; charset=utf-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"assessments-%s.%s\"".formatted(asked.on(), format.suffix()))
                .build();
    }

    @POST
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({
        Role.COMMUNE_OFFICER,
        Role.DISTRICT_OFFICER,
        Role.PROVINCE_OFFICER,
        Role.NATIONAL_OFFICER,
        Role.INTEGRATION
    })
    @Operation(
            summary = "Takes a completed table, whole or not at all",
            description = "A blank cell says nothing; what is there already is passed over. Each row opens the unit's"
                    + " assessment of that date, or writes to the one in work. What stands in the column answer is said"
                    + " to all warnings of the row.")
    @APIResponse(
            responseCode = "200",
            description = "What was done, or would be",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SheetSummary.class)))
    @APIResponse(responseCode = "202", description = "The job, asked for by Prefer: respond-async")
    @APIResponse(
            responseCode = "422",
            description = "Every fault by line and column, or the file with them marked (XLSX)")
    public Response take(
            byte[] file,
            @Parameter(
                            description =
                                    "Code on the date, or id, of what the file's units lie in; the caller's own where absent")
                    @QueryParam(SheetAsked.WITHIN)
                    @Nullable
                    String within,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("level") @Nullable String level,
            @Parameter(required = true) @QueryParam("on") @Nullable String on,
            @Parameter(description = "Hand in every assessment of the file that is open, those unchanged as well")
                    @QueryParam("submit")
                    @DefaultValue("false")
                    boolean submit,
            @Parameter(description = "Hand in as well what only repeats the unit's last assessment")
                    @QueryParam("repeat")
                    @DefaultValue("false")
                    boolean repeat,
            @Parameter(description = "Only say what the file would change") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        Map<String, String> parameters = SheetParameters.written(asked(kind, level, on, within));
        parameters.put(SheetImport.SUBMIT, String.valueOf(submit));
        parameters.put(SheetImport.REPEAT, String.valueOf(repeat));
        return requests.answer(imports, new FileRequests.Posted(ADDRESS, file, parameters, dryRun, key), headers);
    }

    private SheetAsked asked(
            @Nullable String kind, @Nullable String level, @Nullable String on, @Nullable String within) {
        SheetAsked asked = SheetParameters.read(kind, level, on);
        if (within == null) {
            return asked;
        }
        UUID inside = units.get(SheetAsked.WITHIN, within, asked.on(), UnitProblem.UNIT_NOT_FOUND)
                .id();
        territory.mustHold(Set.of(inside), asked.on());
        return asked.within(inside);
    }
}
