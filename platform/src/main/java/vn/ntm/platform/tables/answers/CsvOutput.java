package vn.ntm.platform.tables.answers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes comma-separated values (RFC 4180) in UTF-8. */
final class CsvOutput {

    /** A text that begins so would be run as a formula by the program that opens the file. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private CsvOutput() {}

    /** Leaves the stream open, which is the answer's. */
    static void write(Sheet sheet, OutputStream output) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        CSVPrinter printer = CSVFormat.RFC4180.print(text);
        printer.printRecord(sheet.header().stream().map(CsvOutput::cell).toList());
        for (List<? extends @Nullable Object> row : sheet.rows()) {
            for (Object cell : row) {
                printer.print(cell(cell));
            }
            printer.println();
        }
        text.flush();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof CharSequence text && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return value;
    }
}
