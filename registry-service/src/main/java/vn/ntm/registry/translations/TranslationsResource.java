package vn.ntm.registry.translations;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.answers.Sheet;
import vn.ntm.platform.tables.answers.TableAnswer;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.registry.matching.lists.AnswerForm;
import vn.ntm.registry.matching.lists.UnitTable;
import vn.ntm.registry.matching.lists.UnitsRequest;
import vn.ntm.registry.translations.tables.Table;

/** Tables of one day on the units of another. A computation over open data: nothing is kept. */
@Path("/api/v1/translations")
@PermitAll
@Produces({TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
@Tag(name = "translations", description = "Tables and lists of other days")
class TranslationsResource {

    private static final String DESCRIPTION = """
            Rows are units by code or by name (`Tân An`, `P. Tân An`; a parent tells those of one name apart). Numbers \
            are shared out by what went of the people or of the land, to the last unit: of a sum, `in` is `out` and \
            `notPlaced` together. Where a source names a part and not its size, `unknownShares` says how to reckon: \
            even, remainder (the one that got the rest has all of it) or leave. Back in time what came together is \
            parted by the known population or area of that day, otherwise evenly. `quality` is the share of a result \
            that came over whole: A from 0.95, B from 0.8, C from 0.5, D below. What is ambiguous or cannot be known \
            is said by row.""";

    private final Translations translations;

    TranslationsResource(Translations translations) {
        this.translations = translations;
    }

    @POST
    @Consumes(TableFormat.JSON_TYPE)
    @Operation(summary = "Brings a table of one day onto the units of another", description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The table on the units of the other day",
            content = @Content(schema = @Schema(implementation = TranslationAnswer.class)))
    @APIResponse(responseCode = "400", description = "A day is missing, or a rule is none")
    @APIResponse(responseCode = "422", description = "The table is too long, or a number is none")
    public Response ofJson(
            @Nullable TranslationRequest request,
            @BeanParam TranslationParameters parameters,
            @Context HttpHeaders headers) {
        TranslationRequest sent = request == null ? TranslationRequest.EMPTY : request;
        UnitTable table = UnitsRequest.table(sent.rows(), sent.codes(), sent.names());
        return answer(table, parameters.with(sent), TableFormat.JSON, headers);
    }

    @POST
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @Operation(summary = "Brings a table of one day onto the units of another", description = DESCRIPTION)
    @APIResponse(responseCode = "200", description = "The table, as a file of the same kind unless asked otherwise")
    @APIResponse(responseCode = "422", description = "The file has faults: each with line, column and what is accepted")
    public Response ofFile(byte[] file, @BeanParam TranslationParameters parameters, @Context HttpHeaders headers) {
        FileFaults faults = new FileFaults();
        UnitTable table = UnitTable.read(file, faults);
        faults.refuseIfAny();
        TableFormat own = TableFile.isXlsx(file) ? TableFormat.XLSX : TableFormat.CSV;
        return answer(table, parameters.with(TranslationRequest.EMPTY), own, headers);
    }

    private Response answer(UnitTable sent, Translations.Asked asked, TableFormat own, HttpHeaders headers) {
        TableFormat format = AnswerForm.of(headers.getHeaderString(HttpHeaders.ACCEPT), own)
                .orElseThrow(NotAcceptableException::new);
        Table table = translations.table(sent, asked);
        TranslationAnswer answer = translations.translate(table, sent, Languages.of(headers));
        if (format == TableFormat.JSON) {
            return Response.ok(answer, TableFormat.JSON_TYPE).build();
        }
        List<Sheet> sheets = format == TableFormat.CSV
                ? TranslationSheets.single(answer, table)
                : TranslationSheets.several(answer, table);
        return TableAnswer.of(format, "translation-" + table.to(), sheets).build();
    }
}
