package vn.ntm.platform.tables.marks;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The notes at cells. Ours are known by how they begin, and stand above the note that a cell had. */
final class Notes {

    private static final String OURS = "⚠ ";
    private static final String BELOW = "\n————————\n";

    /** Beyond so many a program shows them no longer well; the column and the list say all. */
    private static final int AT_MOST = 500;

    private static final int COLUMNS = 4;
    private static final int LINES = 6;

    private final XSSFSheet sheet;

    Notes(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void replace(SortedMap<CellAt, String> marks) {
        takeOut();
        marks.entrySet().stream().limit(AT_MOST).forEach(this::add);
    }

    private void takeOut() {
        for (Map.Entry<CellAddress, XSSFComment> there :
                List.copyOf(sheet.getCellComments().entrySet())) {
            String text = there.getValue().getString().getString();
            if (!text.startsWith(OURS)) {
                continue;
            }
            int below = text.indexOf(BELOW);
            if (below >= 0) {
                there.getValue().setString(new XSSFRichTextString(text.substring(below + BELOW.length())));
            } else {
                remove(there.getKey());
            }
        }
    }

    private void remove(CellAddress at) {
        // A note of the library is its cell's: without a cell it is removed by none.
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        var cell = row.getCell(at.getColumn()) == null ? row.createCell(at.getColumn()) : row.getCell(at.getColumn());
        cell.removeCellComment();
    }

    private void add(Map.Entry<CellAt, String> mark) {
        CellAddress at = mark.getKey().poi();
        XSSFComment there = sheet.getCellComment(at);
        if (there != null) {
            there.setString(new XSSFRichTextString(
                    OURS + mark.getValue() + BELOW + there.getString().getString()));
            return;
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        ClientAnchor box = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        box.setCol1(at.getColumn() + 1);
        box.setCol2(at.getColumn() + 1 + COLUMNS);
        box.setRow1(at.getRow());
        box.setRow2(at.getRow() + LINES);
        XSSFComment note = drawing.createCellComment(box);
        note.setAddress(at);
        note.setString(new XSSFRichTextString(OURS + mark.getValue()));
    }
}
