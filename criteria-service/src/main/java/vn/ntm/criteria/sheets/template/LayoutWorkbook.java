package vn.ntm.criteria.sheets.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a table of assessments as a workbook that is completed on a screen and printed across. */
public final class LayoutWorkbook {

    private static final String HEADING = "D9E1F2";
    private static final String OF_LAST_TIME = "FFF2CC";
    private static final double WIDE = LayoutLook.WIDE;
    private static final int KEPT_COLUMNS = 2;

    private final Layout layout;
    private final Worksheet sheet;
    private final LayoutLook look;

    private LayoutWorkbook(Layout layout, Worksheet sheet) {
        this.layout = layout;
        this.sheet = sheet;
        this.look = new LayoutLook(layout, sheet);
    }

    /** Leaves the stream open, which is the answer's. */
    public static void write(Layout layout, OutputStream output) throws IOException {
        Workbook workbook = new Workbook(output, "NTM", "1.0");
        new LayoutWorkbook(layout, workbook.newWorksheet("Đánh giá")).write();
        guide(layout.guide(), workbook.newWorksheet("Hướng dẫn"));
        workbook.finish();
        output.flush();
    }

    private void write() throws IOException {
        int top = layout.titles().size();
        for (int row = 0; row < top; row++) {
            List<String> title = layout.titles().get(row);
            for (int column = 0; column < title.size(); column++) {
                sheet.inlineString(row, column, title.get(column));
            }
            sheet.style(row, 0).bold().set();
        }
        int key = top + 4;
        headings(top, "Tiêu chí", Layout.Heading::criterion);
        headings(top + 1, "Nội dung", Layout.Heading::title);
        headings(top + 2, "Đơn vị tính", Layout.Heading::unit);
        headings(top + 3, "Mức quy định", Layout.Heading::threshold);
        for (int column = 0; column < layout.header().size(); column++) {
            column(column, key);
        }
        sheet.range(key, 0, key, layout.header().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEADING)
                .set();
        look.height(key, layout.header());
        rows(key + 1);
        look.grid(top, key + layout.rows().size());
        sheet.freezePane(KEPT_COLUMNS, key + 1);
        look.print(top, key, KEPT_COLUMNS);
        sheet.finish();
    }

    private void headings(int row, String label, Function<Layout.Heading, String> text) {
        List<String> texts = new ArrayList<>(List.of("", label));
        for (int column = KEPT_COLUMNS; column < layout.header().size(); column++) {
            texts.add(text.apply(heading(column)));
        }
        for (int column = 1; column < texts.size(); column++) {
            sheet.inlineString(row, column, texts.get(column));
        }
        look.height(row, texts);
        sheet.range(row, 0, row, layout.header().size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEADING)
                .set();
    }

    private Layout.Heading heading(int column) {
        return Objects.requireNonNull(layout.headings().get(layout.header().get(column)));
    }

    private void column(int column, int key) {
        String name = layout.header().get(column);
        sheet.value(key, column, name);
        sheet.width(column, look.width(column));
        if (column < KEPT_COLUMNS) {
            return;
        }
        Layout.Heading heading = heading(column);
        sheet.comment(key, column, heading.title() + " (" + heading.accepts() + ")");
        int last = key + layout.rows().size();
        if (last == key) {
            return;
        }
        if (!heading.choices().isEmpty()) {
            sheet.range(key + 1, column, last, column)
                    .validateWithListByFormula("\"" + String.join(",", heading.choices()) + "\"")
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(name)
                    .error(heading.accepts());
        } else if (heading.numbers() != Layout.Numbers.NONE) {
            sheet.range(key + 1, column, last, column)
                    .validateWithFormula(formula(heading.numbers(), letters(column) + (key + 2)))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(name)
                    .error(heading.accepts());
        }
    }

    /** Without comparison signs, which the library writes as they are into XML. */
    private static String formula(Layout.Numbers numbers, String cell) {
        return switch (numbers) {
            case SHARE -> "AND(ISNUMBER(%1$s),MEDIAN(0,%1$s,100)=%1$s)".formatted(cell);
            case WHOLE -> "AND(ISNUMBER(%1$s),INT(%1$s)=%1$s,ABS(%1$s)=%1$s)".formatted(cell);
            case ANY, NONE -> "ISNUMBER(%s)".formatted(cell);
        };
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private void rows(int first) {
        int at = first;
        for (Layout.Row row : layout.rows()) {
            for (int column = 0; column < layout.header().size(); column++) {
                Object value = row.cells().get(layout.header().get(column));
                cell(at, column, value);
                if (value != null && row.note() != null && column >= KEPT_COLUMNS && isValue(column)) {
                    sheet.style(at, column).italic().fillColor(OF_LAST_TIME).set();
                }
            }
            if (row.note() != null) {
                sheet.comment(at, 1, row.note());
            }
            at++;
        }
    }

    private boolean isValue(int column) {
        return heading(column).numbers() != Layout.Numbers.NONE
                || !heading(column).choices().isEmpty();
    }

    private void cell(int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.inlineString(row, column, value.toString());
        }
    }

    private static void guide(List<List<String>> rows, Worksheet sheet) throws IOException {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.inlineString(row, column, rows.get(row).get(column));
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
        for (int column = 0; column < rows.get(0).size(); column++) {
            sheet.width(column, column == 1 ? 2 * WIDE : WIDE);
            sheet.style(0, column).bold().fillColor(HEADING).set();
        }
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.finish();
    }
}
