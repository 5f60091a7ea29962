package vn.ntm.platform.tables.answers;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;

/** Answers with a table as a file. */
public final class TableAnswer {

    private TableAnswer() {}

    /**
     * @param format CSV or XLSX: JSON has a form of its own in each resource
     * @param name of the file, of letters, digits and hyphens, without its end
     * @param sheets in their order; of several a CSV file has the first
     * @return 200 with the file, written while its rows are read; more may be put on it, such as an ETag
     */
    public static Response.ResponseBuilder of(TableFormat format, String name, List<Sheet> sheets) {
        StreamingOutput body =
                switch (format) {
                    case CSV -> output -> CsvOutput.write(sheets.get(0), output);
                    case XLSX -> output -> XlsxOutput.write(sheets, output);
                    case JSON -> throw new IllegalArgumentException("format: " + format);
                };
        String type = format == TableFormat.CSV ? TableFormat.CSV_TYPE + "; charset=utf-8" : TableFormat.XLSX_TYPE;
        return Response.ok(body)
                .type(type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(name, format.suffix()));
    }
}
