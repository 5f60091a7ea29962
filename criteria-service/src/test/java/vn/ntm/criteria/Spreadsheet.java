package vn.ntm.criteria;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.ntm.platform.testing.Workbooks;

/** What a person sees of a workbook. */
public final class Spreadsheet {

    private static final DataFormatter SHOWN = new DataFormatter();

    private static final String FIRST = "xl/worksheets/sheet1.xml";

    private Spreadsheet() {}

    public static XSSFWorkbook of(byte[] file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook as a person leaves it who wrote something else in the place of a number on the first sheet. */
    public static byte[] with(byte[] file, double there, double instead) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == there) {
                            cell.setCellValue(instead);
                        }
                    }));
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The workbook with something else where the XML of its first sheet has this. */
    public static byte[] with(byte[] workbook, String there, String instead) {
        Map<String, String> parts = Workbooks.parts(workbook);
        String sheet = parts.get(FIRST);
        if (!sheet.contains(there)) {
            throw new IllegalArgumentException("not in the sheet: " + there);
        }
        parts.put(FIRST, sheet.replace(there, instead));
        return Workbooks.zip(parts);
    }

    /** The cells of each row as they are shown. */
    public static List<List<String>> texts(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(SHOWN.formatCellValue(cell)));
            rows.add(cells);
        });
        return rows;
    }

    /** The notes by cell. */
    public static Map<String, String> notes(XSSFSheet sheet) {
        Map<String, String> notes = new TreeMap<>();
        sheet.getCellComments()
                .forEach((at, note) ->
                        notes.put(at.formatAsString(), note.getString().getString()));
        return notes;
    }

    /** The drop-downs: what may be chosen, and where. */
    public static List<String> choices(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .map(choice -> "%s %s"
                        .formatted(
                                choice.getRegions().getCellRangeAddresses()[0].formatAsString(),
                                choice.getValidationConstraint().getFormula1()))
                .toList();
    }

    /** Widths of the columns and the frozen pane. */
    public static List<Object> look(XSSFSheet sheet) {
        List<Object> look = new ArrayList<>();
        for (int column = 0; column < 20; column++) {
            look.add(sheet.getColumnWidth(column));
        }
        if (sheet.getPaneInformation() != null) {
            look.add(sheet.getPaneInformation().getHorizontalSplitTopRow());
            look.add(sheet.getPaneInformation().getVerticalSplitLeftColumn());
        }
        return look;
    }
}
