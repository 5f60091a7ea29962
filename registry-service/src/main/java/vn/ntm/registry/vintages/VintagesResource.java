package vn.ntm.registry.vintages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.answers.TableAnswer;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.registry.matching.CurrentUnitIndex;
import vn.ntm.registry.matching.ForeignCodesRepository;
import vn.ntm.registry.matching.LevelGuess;
import vn.ntm.registry.matching.UnitIndex;
import vn.ntm.registry.matching.lists.AnswerForm;
import vn.ntm.registry.matching.lists.UnitTable;
import vn.ntm.registry.matching.lists.UnitsRequest;

/** From which time a list of units is. A computation over open data: nothing is kept. */
@Path("/api/v1/vintages")
@PermitAll
@Produces({TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
@Tag(name = "translations", description = "Tables and lists of other days")
class VintagesResource {

    private static final String DESCRIPTION = """
            The periods in which the list's codes and names were true, best first: those in which most rows fit, then \
            those in which the list is all of its provinces' units, then the latest. Rows that do not fit are said with \
            the days on which they would. As JSON, or as a CSV or XLSX file with a column code or name.""";

    private final CurrentUnitIndex current;
    private final ForeignCodesRepository foreign;

    VintagesResource(CurrentUnitIndex current, ForeignCodesRepository foreign) {
        this.current = current;
        this.foreign = foreign;
    }

    @POST
    @Consumes(TableFormat.JSON_TYPE)
    @Operation(summary = "Finds the time from which a list of units is", description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The periods",
            content = @Content(schema = @Schema(implementation = VintageAnswer.class)))
    @APIResponse(responseCode = "422", description = "The list is too long, or not in Vietnamese")
    public Response ofJson(
            VintageRequest request,
            @Parameter(description = "Of the units; the best guess where it is left out", example = "commune")
                    @QueryParam("level")
                    @Nullable
                    String level,
            @Context HttpHeaders headers) {
        VintageRequest sent = request == null ? new VintageRequest(null, null, null, null) : request;
        UnitTable table = UnitsRequest.table(sent.rows(), sent.codes(), sent.names());
        return answer(table, sent.level() == null ? level : sent.level(), TableFormat.JSON, headers);
    }

    @POST
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @Operation(summary = "Finds the time from which a list of units is", description = DESCRIPTION)
    @APIResponse(responseCode = "200", description = "The periods, as a file of the same kind unless asked otherwise")
    @APIResponse(responseCode = "422", description = "The file has faults: each with line, column and what is accepted")
    public Response ofFile(byte[] file, @QueryParam("level") @Nullable String level, @Context HttpHeaders headers) {
        FileFaults faults = new FileFaults();
        UnitTable table = UnitTable.read(file, faults);
        faults.refuseIfAny();
        TableFormat own = TableFile.isXlsx(file) ? TableFormat.XLSX : TableFormat.CSV;
        return answer(table, level, own, headers);
    }

    private Response answer(UnitTable table, @Nullable String said, TableFormat own, HttpHeaders headers) {
        TableFormat format = AnswerForm.of(headers.getHeaderString(HttpHeaders.ACCEPT), own)
                .orElseThrow(NotAcceptableException::new);
        UnitIndex index = current.get();
        UnitLevel level = Parameters.oneOf(UnitLevel.class, "level", said).orElseGet(() -> LevelGuess.of(table, index));
        List<ListRow> rows = table.rows().stream()
                .map(row -> new ListRow(row.line(), row.code(), row.name()))
                .toList();
        List<Vintage> found =
                VintageSearch.of(rows, level, index, current.provinces(level), foreign.of(table, level, index));
        VintageAnswer answer = VintageAnswer.of(level, found, Languages.of(headers));
        return format == TableFormat.JSON
                ? Response.ok(answer, TableFormat.JSON_TYPE).build()
                : TableAnswer.of(format, "vintages", answer.sheets()).build();
    }
}
