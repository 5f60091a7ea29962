package vn.ntm.platform.tables.answers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes an XLSX workbook. A text is a text there and never run as a formula, whatever it begins with. */
final class XlsxOutput {

    private static final int FLUSHED_EVERY = 1_000;
    private static final String HEADER = "D9E1F2";
    private static final String DATE = "yyyy-mm-dd";
    private static final int LONGEST_TEXT = 32_767;

    private XlsxOutput() {}

    /** Leaves the stream open, which is the answer's. */
    static void write(List<Sheet> sheets, OutputStream output) throws IOException {
        Workbook workbook = new Workbook(output, "NTM", "1.0");
        for (Sheet sheet : sheets) {
            write(sheet, workbook.newWorksheet(sheet.name()));
        }
        workbook.finish();
        output.flush();
    }

    private static void write(Sheet sheet, Worksheet to) throws IOException {
        SheetLook look = new SheetLook(sheet, to);
        look.begin();
        for (int column = 0; column < sheet.header().size(); column++) {
            to.value(0, column, sheet.header().get(column));
        }
        to.range(0, 0, 0, Math.max(0, sheet.header().size() - 1))
                .style()
                .bold()
                .fillColor(HEADER)
                .wrapText(look.wraps())
                .set();
        look.height(0, sheet.header());
        int row = 1;
        for (List<? extends @Nullable Object> cells : sheet.rows()) {
            int column = 0;
            for (Object cell : cells) {
                write(to, row, column, cell);
                look.of(row, column++, cell);
            }
            look.height(row, cells);
            if (row++ % FLUSHED_EVERY == 0) {
                to.flush();
            }
        }
        hints(sheet, to, row - 1);
        to.finish();
    }

    /** Notes at headers, and choices for the rows there are: a flushed row is on its way, its validation is not. */
    private static void hints(Sheet sheet, Worksheet to, int lastRow) {
        for (int column = 0; column < sheet.header().size(); column++) {
            Sheet.Hint hint = sheet.hints().get(sheet.header().get(column));
            if (hint != null) {
                to.comment(0, column, hint.note());
                if (!hint.choices().isEmpty() && lastRow > 0) {
                    to.range(1, column, lastRow, column)
                            .validateWithListByFormula("\"" + String.join(",", hint.choices()) + "\"");
                }
            }
        }
    }

    private static void write(Worksheet to, int row, int column, @Nullable Object cell) {
        if (cell == null) {
            return;
        }
        if (cell instanceof Number number) {
            to.value(row, column, number);
        } else if (cell instanceof Boolean truth) {
            to.value(row, column, truth);
        } else if (cell instanceof LocalDate day) {
            to.value(row, column, day);
            to.style(row, column).format(DATE).set();
        } else {
            String text = cell.toString();
            to.inlineString(row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }
}
