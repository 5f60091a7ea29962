package vn.ntm.criteria.sheets;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import vn.ntm.criteria.sheets.cells.SheetColumns;
import vn.ntm.platform.tables.answers.RowHeight;

/** How the workbook of assessments looks on a screen and on paper. */
final class LayoutLook {

    static final double WIDE = 28;

    private static final double NARROW = 14;
    private static final double WIDEST_OF_NARROW = 20;
    private static final String GRID = "BFBFBF";

    private final List<String> header;
    private final Worksheet sheet;

    LayoutLook(List<String> header, Worksheet sheet) {
        this.header = header;
        this.sheet = sheet;
    }

    /** Eighty columns on the width of one page could not be read: pages repeat codes, names and headings. */
    void print(int top, int key, int kept) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.repeatRows(top, key);
        sheet.repeatCols(0, kept - 1);
        sheet.footer("&P / &N", Position.CENTER);
    }

    /** Lines to write along on paper, and on the headings, whose colour hides those of the screen. */
    void grid(int top, int last) {
        sheet.range(top, 0, last, header.size() - 1)
                .style()
                .borderStyle(BorderStyle.THIN)
                .borderColor(GRID)
                .set();
    }

    static double width(String column) {
        if (column.equals(SheetColumns.NAME) || column.equals(SheetColumns.ANSWER)) {
            return WIDE;
        }
        return Math.max(NARROW, Math.min(WIDEST_OF_NARROW, column.length() + 2));
    }

    /** As high as its longest text needs: an indicator of which half can be read is answered amiss. */
    void height(int row, List<String> texts) {
        double highest = RowHeight.of("", 1);
        for (int column = 0; column < texts.size(); column++) {
            highest = Math.max(highest, RowHeight.of(texts.get(column), width(header.get(column))));
        }
        sheet.rowHeight(row, highest);
    }
}
