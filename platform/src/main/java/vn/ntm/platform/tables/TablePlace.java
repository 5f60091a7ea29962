package vn.ntm.platform.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.ntm.platform.problems.Fault;

/**
 * Where in a workbook a table stands.
 *
 * @param sheet the name of its sheet
 * @param header the line of the header; without cells where the sheet is empty
 * @param above the lines above the header
 * @param unpacked how many bytes the whole workbook is without its packing
 */
public record TablePlace(String sheet, TitleLine header, List<TitleLine> above, long unpacked) {

    private static final TitleLine NO_HEADER = new TitleLine(1, List.of());

    public TablePlace {
        above = List.copyOf(above);
    }

    /**
     * The place of the table in which these faults are: its header is the line that has most of the columns of what is
     * wrong below it, and where none has any, the fullest of the first sheet.
     *
     * @return empty where the file is no workbook that may be read
     */
    @SuppressWarnings("checkstyle:IllegalCatch")
    public static Optional<TablePlace> of(byte[] file, List<Fault> faults) {
        try {
            XlsxGuard.Findings findings = XlsxGuard.check(file);
            if (findings.refusal() != null) {
                return Optional.empty();
            }
            try (ReadableWorkbook workbook = XlsxReader.open(file)) {
                return of(workbook, findings.unpacked(), faults);
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<TablePlace> of(ReadableWorkbook workbook, long unpacked, List<Fault> faults)
            throws IOException {
        List<Sheet> seen = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        Optional<TablePlace> best = Optional.empty();
        long most = -1;
        for (Sheet sheet : seen.isEmpty() ? List.of(workbook.getFirstSheet()) : seen) {
            TablePlace place = of(sheet, unpacked, faults);
            long has = count(place.header, faults);
            if (has > most) {
                most = has;
                best = Optional.of(place);
            }
        }
        return best;
    }

    private static TablePlace of(Sheet sheet, long unpacked, List<Fault> faults) throws IOException {
        List<TitleLine> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (lines.size() <= Columns.TITLES_AT_MOST && each.hasNext()) {
                Row row = each.next();
                lines.add(new TitleLine(
                        row.getRowNum(), row.stream().map(XlsxReader::text).toList()));
            }
        }
        TitleLine header = NO_HEADER;
        for (TitleLine line : lines) {
            long more = count(line, faults) - count(header, faults);
            if (more > 0 || (more == 0 && count(header, faults) == 0 && filled(line) > filled(header))) {
                header = line;
            }
        }
        int end = header.line();
        return new TablePlace(
                sheet.getName(),
                header,
                lines.stream().filter(line -> line.line() < end).toList(),
                unpacked);
    }

    private static long count(TitleLine line, List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.line() != null && fault.line() > line.line())
                .map(Fault::field)
                .distinct()
                .filter(line.cells()::contains)
                .count();
    }

    private static long filled(TitleLine line) {
        return line.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }
}
