package vn.ntm.criteria.sheets.template;

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
    private static final double WIDEST_NAME = 20;
    private static final double WIDEST = 34;
    private static final double LINES = 6;
    private static final String GRID = "BFBFBF";

    private final Layout layout;
    private final Worksheet sheet;

    LayoutLook(Layout layout, Worksheet sheet) {
        this.layout = layout;
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
        sheet.range(top, 0, last, layout.header().size() - 1)
                .style()
                .borderStyle(BorderStyle.THIN)
                .borderColor(GRID)
                .set();
    }

    /**
     * Wide enough for the name of the column and to say what it is about in few lines: the headings stay in sight, and
     * must leave room for the units.
     */
    double width(int column) {
        String name = layout.header().get(column);
        if (name.equals(SheetColumns.NAME) || name.equals(SheetColumns.ANSWER)) {
            return WIDE;
        }
        Layout.Heading heading = layout.headings().get(name);
        double ofName = Math.min(WIDEST_NAME, name.length() + 2);
        double ofTitle =
                heading == null ? 0 : Math.min(WIDEST, Math.ceil(heading.title().length() / LINES));
        return Math.max(NARROW, Math.max(ofName, ofTitle));
    }

    /** As high as its longest text needs: an indicator of which half can be read is answered amiss. */
    void height(int row, List<String> texts) {
        double highest = RowHeight.of("", 1);
        for (int column = 0; column < texts.size(); column++) {
            highest = Math.max(highest, RowHeight.of(texts.get(column), width(column)));
        }
        sheet.rowHeight(row, highest);
    }
}
