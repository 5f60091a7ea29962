package vn.ntm.platform.tables.marks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.logging.Logger;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.TablePlace;

/** Puts marks into a workbook that somebody sent, and takes out those of an earlier time. */
final class MarkedWorkbook {

    private static final Logger LOG = Logger.getLogger(MarkedWorkbook.class);
    private static final int WIDE = 60 * 256;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Marks marks;

    private MarkedWorkbook(XSSFWorkbook workbook, XSSFSheet sheet, Marks marks) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.marks = marks;
    }

    /**
     * One at a time: a workbook is held whole while it is marked.
     *
     * @return the workbook with its marks; empty where it is unlike those that the library knows
     */
    @SuppressWarnings("checkstyle:IllegalCatch")
    static synchronized Optional<byte[]> of(byte[] file, TablePlace place, Marks marks, Locale language) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet(place.sheet());
            if (sheet == null) {
                return Optional.empty();
            }
            new MarkedWorkbook(workbook, sheet, marks).mark();
            if (!place.sheet().equals(MarkedFile.LIST)) {
                FaultList.write(workbook, place, marks, language);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return Optional.of(bytes.toByteArray());
        } catch (IOException | RuntimeException unlikeOthers) {
            LOG.warnf("workbook could not be marked as it is: cause=%s", unlikeOthers);
            return Optional.empty();
        }
    }

    private void mark() {
        new Notes(sheet).replace(marks.notes());
        new Colour(sheet).replace(marks);
        column();
    }

    /** What is wrong in a row stands behind it. */
    private void column() {
        if (marks.isThere()) {
            for (Row row : sheet) {
                if (row.getRowNum() >= marks.header() && row.getCell(marks.column()) != null) {
                    row.removeCell(row.getCell(marks.column()));
                }
            }
        } else {
            sheet.setColumnWidth(marks.column(), WIDE);
        }
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        cell(marks.header()).setCellValue(Columns.FAULTS);
        for (Map.Entry<Integer, String> row : marks.rows().entrySet()) {
            XSSFCell cell = cell(row.getKey());
            cell.setCellStyle(wrapped);
            cell.setCellValue(row.getValue());
        }
    }

    private XSSFCell cell(int line) {
        XSSFRow row = sheet.getRow(line - 1);
        return (row == null ? sheet.createRow(line - 1) : row).createCell(marks.column());
    }
}
