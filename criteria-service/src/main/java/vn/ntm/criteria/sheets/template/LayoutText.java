package vn.ntm.criteria.sheets.template;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a table of assessments as comma-separated values: the names of the columns first, for machines, without titles. */
public final class LayoutText {

    /** By it spreadsheet programs know UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A text that begins so would be run as a formula by the program that opens the file. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private LayoutText() {}

    /** Leaves the stream open, which is the answer's. */
    public static void write(Layout layout, OutputStream output) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter printer = CSVFormat.RFC4180.print(text);
        printer.printRecord(layout.header());
        for (Layout.Row row : layout.rows()) {
            for (String column : layout.header()) {
                printer.print(cell(row.cells().get(column)));
            }
            printer.println();
        }
        text.flush();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
