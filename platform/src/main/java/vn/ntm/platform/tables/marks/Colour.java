package vn.ntm.platform.tables.marks;

import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * The colour of what is wrong: a conditional format over the cell and none of its own, so that the cell looks as before when
 * it is taken away.
 */
final class Colour {

    /** Always true, and known again after another program wrote the file. */
    private static final String OURS = "N(\"NTM\")=0";

    private static final XSSFColor WRONG = new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE}, null);

    private final XSSFSheetConditionalFormatting formats;

    Colour(XSSFSheet sheet) {
        this.formats = sheet.getSheetConditionalFormatting();
    }

    void replace(Marks marks) {
        for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
            if (isOurs(formats.getConditionalFormattingAt(i))) {
                formats.removeConditionalFormatting(i);
            }
        }
        CellRangeAddress[] wrong = Stream.concat(
                        marks.notes().keySet().stream(),
                        marks.rows().keySet().stream().map(row -> new CellAt(row, marks.column())))
                .map(CellAt::poi)
                .map(at -> new CellRangeAddress(at.getRow(), at.getRow(), at.getColumn(), at.getColumn()))
                .toArray(CellRangeAddress[]::new);
        if (wrong.length == 0) {
            return;
        }
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(OURS);
        XSSFPatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(WRONG);
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        int added = formats.addConditionalFormatting(new CellRangeAddress[] {wrong[0]}, rule);
        // Added with all of them, the library would look for a way to join them: minutes for some thousands.
        formats.getConditionalFormattingAt(added).setFormattingRanges(wrong);
    }

    private static boolean isOurs(XSSFConditionalFormatting format) {
        String formula =
                format.getNumberOfRules() == 0 ? null : format.getRule(0).getFormula1();
        return formula != null && OURS.equals(formula.replace(" ", ""));
    }
}
