package vn.ntm.platform.tables.answers;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Gives a sheet of a workbook the look that its table asks for. */
final class SheetLook {

    private static final String HEADING = "EDEDED";
    private static final String LACKING = "FFF2CC";
    private static final String GRID = "BFBFBF";

    private final Sheet sheet;
    private final Sheet.Layout layout;
    private final Worksheet to;

    SheetLook(Sheet sheet, Worksheet to) {
        this.sheet = sheet;
        this.layout = sheet.layout();
        this.to = to;
    }

    boolean wraps() {
        return !layout.widths().isEmpty();
    }

    /** What must be said before the first row. */
    void begin() {
        to.freezePane(layout.frozen(), 1);
        for (int column = 0; column < sheet.header().size(); column++) {
            Integer width = layout.widths().get(sheet.header().get(column));
            if (width != null) {
                to.width(column, width);
            }
        }
        if (layout.pagesWide() > 0) {
            to.pageOrientation("landscape");
            to.paperSize(PaperSize.A3_PAPER);
            to.setFitToPage(true);
            to.fitToWidth((short) layout.pagesWide());
            to.fitToHeight((short) 0);
            to.repeatRows(0);
            if (layout.frozen() > 0) {
                to.repeatCols(0, layout.frozen() - 1);
            }
        }
    }

    /** As high as its texts need. */
    void height(int row, List<? extends @Nullable Object> cells) {
        if (!wraps()) {
            return;
        }
        double highest = RowHeight.of("", 1);
        for (int column = 0; column < cells.size(); column++) {
            Integer width = layout.widths().get(sheet.header().get(column));
            if (width != null && cells.get(column) != null) {
                highest = Math.max(highest, RowHeight.of(String.valueOf(cells.get(column)), width));
            }
        }
        to.rowHeight(row, highest);
    }

    /** The look of a cell below the header. */
    void of(int row, int column, @Nullable Object cell) {
        if (!wraps() || cell instanceof LocalDate) {
            return;
        }
        boolean isHeading = layout.headings().contains(row - 1);
        StyleSetter style = to.style(row, column);
        style.wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(GRID);
        if (isHeading) {
            style.bold().fillColor(HEADING);
        } else if (!layout.lacking().isEmpty() && String.valueOf(cell).startsWith(layout.lacking())) {
            style.fillColor(LACKING);
        }
        style.set();
    }
}
