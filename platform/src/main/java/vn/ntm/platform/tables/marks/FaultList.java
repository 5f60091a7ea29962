package vn.ntm.platform.tables.marks;

import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.ntm.platform.tables.TablePlace;

/** The sheet that lists every fault, the first of them with links to their cells. */
final class FaultList {

    private static final List<Integer> WIDTHS = List.of(10, 8, 24, 28, 70);
    private static final int CHARACTER = 256;

    /** The library looks through all links for each that is added. */
    private static final int LINKS_AT_MOST = 500;

    private FaultList() {}

    static void write(XSSFWorkbook workbook, TablePlace place, Marks marks, Locale language) {
        int there = workbook.getSheetIndex(MarkedFile.LIST);
        if (there >= 0) {
            workbook.removeSheetAt(there);
        }
        XSSFSheet sheet = workbook.createSheet(MarkedFile.LIST);
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        write(
                sheet.createRow(0),
                english
                        ? List.of("cell", "line", "column", "found", "accepted")
                        : List.of("ô", "dòng", "cột", "giá trị", "chấp nhận"));
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        for (Marks.Listed one : marks.listed()) {
            String cell = one.at().poi().formatAsString();
            String found = one.fault().value();
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            write(
                    row,
                    List.of(
                            cell,
                            String.valueOf(one.at().row()),
                            one.fault().field(),
                            found == null ? "" : found,
                            one.fault().accepted().in(language)));
            if (row.getRowNum() <= LINKS_AT_MOST) {
                XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress("'" + place.sheet().replace("'", "''") + "'!" + cell);
                row.getCell(0).setHyperlink(link);
            }
            row.getCell(WIDTHS.size() - 1).setCellStyle(wrapped);
        }
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void write(XSSFRow row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }
}
