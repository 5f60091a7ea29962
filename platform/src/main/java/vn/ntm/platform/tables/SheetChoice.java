package vn.ntm.platform.tables;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The sheet of a workbook that has the table.
 *
 * @param header the number of the row that is its header; 0 where titles may not be or none is
 */
record SheetChoice(Sheet sheet, int header) {

    /** The first that may be seen, of a titled table the first that has its header. */
    static SheetChoice of(ReadableWorkbook workbook, Columns expected) throws IOException {
        List<Sheet> seen = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        if (expected.titled()) {
            for (Sheet sheet : seen) {
                int header = headerOf(sheet, expected);
                if (header > 0) {
                    return new SheetChoice(sheet, header);
                }
            }
        }
        return new SheetChoice(seen.isEmpty() ? workbook.getFirstSheet() : seen.get(0), 0);
    }

    private static int headerOf(Sheet sheet, Columns expected) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            for (int row = 0; row <= Columns.TITLES_AT_MOST && each.hasNext(); row++) {
                Row next = each.next();
                if (expected.isHeader(next.stream().map(XlsxReader::text).toList())) {
                    return next.getRowNum();
                }
            }
        }
        return 0;
    }
}
