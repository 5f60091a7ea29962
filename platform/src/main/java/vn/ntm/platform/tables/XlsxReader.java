package vn.ntm.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;

/** Reads a visible sheet of an XLSX workbook, after {@link XlsxGuard} has let it pass. */
final class XlsxReader {

    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String NOTHING = "\"\"";
    private static final Pattern ERROR = Pattern.compile("#(N/A|NULL!|NUM!|REF!|VALUE!|NAME\\?|DIV/0!|SPILL!|CALC!)");
    private static final Text WORKBOOK = new Text("tệp XLSX mở được bằng Excel", "an XLSX file that Excel opens");
    private static final Text NO_OLD_EXCEL = new Text(
            "tệp CSV (UTF-8) hoặc XLSX; tệp .xls cũ cần lưu lại thành .xlsx",
            "a CSV (UTF-8) or XLSX file; save an old .xls file as .xlsx");
    private static final Text NO_ERROR = new Text(
            "một giá trị; công thức trong ô báo lỗi hoặc chưa được tính",
            "a value; the formula in the cell has an error or was never worked out");
    private static final Text UNMERGED =
            new Text("ô không gộp: mỗi dòng ghi đủ giá trị", "no merged cells: every row states its values");

    /** What a workbook packs by sharing one text among cells must not be unpacked without a bound. */
    private static final long CHARACTERS_AT_MOST = 50_000_000;

    private static final Text TOO_MUCH_TEXT =
            new Text("không quá %s ký tự", "no more than %s characters").with(CHARACTERS_AT_MOST);

    private final Columns expected;
    private final FileFaults faults;
    private final Lines lines;
    private List<String> header = List.of();
    private long characters;

    XlsxReader(Columns expected, FileFaults faults, Lines lines) {
        this.expected = expected;
        this.faults = faults;
        this.lines = lines;
    }

    static boolean isOldExcel(byte[] file) {
        return file.length > OLD_EXCEL.length && Arrays.mismatch(file, OLD_EXCEL) == OLD_EXCEL.length;
    }

    static void refuseOldExcel(FileFaults faults) {
        faults.add(1, "*", ".xls", NO_OLD_EXCEL);
    }

    /** The library throws what it likes at files that are no workbooks: this is the frame where that ends. */
    @SuppressWarnings("checkstyle:IllegalCatch")
    void read(byte[] file) {
        try {
            XlsxGuard.Findings findings = XlsxGuard.check(file);
            if (findings.refusal() != null) {
                faults.add(1, "*", null, findings.refusal());
                return;
            }
            try (ReadableWorkbook workbook = open(file)) {
                SheetChoice chosen = SheetChoice.of(workbook, expected);
                findings.merged(chosen.sheet().getId()).stream()
                        .filter(range -> range.row() >= chosen.header())
                        .forEach(range -> faults.add(range.row(), "*", range.name(), UNMERGED));
                read(chosen);
            }
        } catch (IOException | RuntimeException broken) {
            faults.add(1, "*", null, WORKBOOK);
        }
    }

    /** Formats tell dates from numbers, but not every program writes them. */
    static ReadableWorkbook open(byte[] file) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true));
        }
    }

    private void read(SheetChoice chosen) throws IOException {
        try (Stream<Row> rows = chosen.sheet().openStream()) {
            Iterator<Row> each = rows.iterator();
            boolean more = true;
            while (more && each.hasNext()) {
                Row row = each.next();
                List<String> cells = cells(row);
                characters += cells.stream().mapToInt(String::length).sum();
                if (characters > CHARACTERS_AT_MOST) {
                    faults.add(row.getRowNum(), "*", null, TOO_MUCH_TEXT);
                    return;
                }
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    header = header.isEmpty() && row.getRowNum() >= chosen.header() ? cells : header;
                    more = lines.take(new Line(row.getRowNum(), cells, numbers(row)));
                }
            }
        }
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            cells.add(text(cell));
            if (isError(cell)) {
                faults.add(row.getRowNum(), nameOf(column), cell.getRawValue(), NO_ERROR);
            }
        }
        return cells;
    }

    private static Set<Integer> numbers(Row row) {
        Set<Integer> numbers = new HashSet<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            if (cell != null && cell.getValue() instanceof BigDecimal) {
                numbers.add(column);
            }
        }
        return numbers;
    }

    private String nameOf(int column) {
        return column < header.size() ? header.get(column) : "*";
    }

    /** An error may stand as such or as the result of a formula; a formula that nobody worked out has no result. */
    private static boolean isError(@Nullable Cell cell) {
        if (cell == null) {
            return false;
        }
        return cell.getType() == CellType.ERROR
                || (cell.getFormula() != null && hasNoResult(cell.getFormula(), cell.getRawValue()));
    }

    /** Nothing is a result only of a formula that can say so. */
    private static boolean hasNoResult(String formula, @Nullable String result) {
        return result == null
                || (result.isEmpty() && !formula.contains(NOTHING))
                || ERROR.matcher(result).matches();
    }

    static String text(@Nullable Cell cell) {
        return cell == null || isError(cell) ? "" : CellText.of(cell);
    }
}
