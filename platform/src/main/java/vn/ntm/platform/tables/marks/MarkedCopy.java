package vn.ntm.platform.tables.marks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.Line;
import vn.ntm.platform.tables.TableFile;

/**
 * The marked copy of a file of text, or of a workbook that is too large to be held whole: every cell as it was seen, the
 * wrong ones coloured and with a note, a column that says what is wrong in the row, and a second sheet that lists every
 * fault. It is written as the file is read.
 */
final class MarkedCopy {

    private static final String WRONG = "FFC7CE";
    private static final String HEADER = "D9E1F2";
    private static final String TEXT_FORMAT = "@";
    private static final String PERCENT_FORMAT = "0.##########%";
    private static final Pattern NUMBER = Pattern.compile("(-?(?:0|[1-9]\\d*)(?:\\.\\d+)?)(%?)");
    private static final String WHOLE_LINE = "*";
    private static final double WIDE = 60;
    private static final int FLUSHED_EVERY = 1_000;

    private final Worksheet sheet;
    private final Map<Integer, List<Fault>> byLine;
    private final Locale language;
    private final int headerLine;
    private final List<String> header;
    private int next;

    private MarkedCopy(Worksheet sheet, Line header, List<Fault> faults, Locale language) {
        this.sheet = sheet;
        this.language = language;
        this.headerLine = header.number();
        this.header = header.cells().stream()
                .filter(cell -> !cell.equals(Columns.FAULTS))
                .toList();
        this.byLine = faults.stream()
                .collect(Collectors.groupingBy(
                        fault -> fault.line() == null ? 1 : fault.line(), HashMap::new, Collectors.toList()));
    }

    static byte[] of(byte[] file, List<Fault> faults, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "NTM", "1.0")) {
            Columns columns = columns(faults);
            MarkedCopy marked =
                    new MarkedCopy(workbook.newWorksheet("Dữ liệu - Data"), header(file, columns), faults, language);
            TableFile.lines(file, columns, new FileFaults(), marked::write);
            marked.sheet.finish();
            list(workbook.newWorksheet(MarkedFile.LIST), faults, language);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory", impossible);
        }
        return bytes.toByteArray();
    }

    /** The columns that the faults name: by them the sheet and its header are found again. */
    private static Columns columns(List<Fault> faults) {
        List<String> named = faults.stream()
                .map(Fault::field)
                .filter(field -> !field.equals(WHOLE_LINE))
                .distinct()
                .toList();
        return named.isEmpty() ? Columns.any() : new Columns(named, List.of(), true, true);
    }

    /** Below titles the header is the line that has the most of the columns that are named; otherwise the first. */
    private static Line header(byte[] file, Columns columns) {
        List<Line> first = new ArrayList<>();
        TableFile.lines(file, columns, new FileFaults(), line -> {
            first.add(line);
            return first.size() <= Columns.TITLES_AT_MOST;
        });
        Line header = new Line(0, List.of(), Set.of());
        long most = -1;
        for (Line line : first) {
            long has =
                    columns.required().stream().filter(line.cells()::contains).count();
            if (has > most) {
                most = has;
                header = line;
            }
        }
        return header;
    }

    private boolean write(Line found) {
        List<String> cells = found.cells();
        boolean isHeader = found.number() == headerLine;
        for (int column = 0; column < Math.min(cells.size(), header.size()); column++) {
            value(column, cells.get(column), found.numbers().contains(column));
        }
        if (isHeader) {
            sheet.width(header.size(), WIDE);
            sheet.value(next, header.size(), Columns.FAULTS);
            sheet.range(next, 0, next, header.size())
                    .style()
                    .bold()
                    .fillColor(HEADER)
                    .set();
            sheet.freezePane(0, next + 1);
        }
        mark(found, byLine.getOrDefault(found.number(), List.of()));
        next++;
        if (next % FLUSHED_EVERY == 0) {
            flush();
        }
        return next <= TableFile.ROWS_AT_MOST;
    }

    /** A number stays one: written out as a text it could be read as two. Padded with zeros it is a code, and a text. */
    private void value(int column, String seen, boolean isNumber) {
        Matcher written = NUMBER.matcher(seen);
        if (!isNumber || !written.matches()) {
            sheet.value(next, column, seen);
            sheet.style(next, column).format(TEXT_FORMAT).set();
            return;
        }
        BigDecimal number = new BigDecimal(written.group(1));
        boolean isPercent = !written.group(2).isEmpty();
        sheet.value(next, column, isPercent ? number.movePointLeft(2) : number);
        if (isPercent) {
            sheet.style(next, column).format(PERCENT_FORMAT).set();
        }
    }

    private void mark(Line line, List<Fault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        List<String> all = new ArrayList<>();
        for (Fault fault : faults) {
            int column =
                    line.number() < headerLine ? line.cells().indexOf(fault.field()) : header.indexOf(fault.field());
            String said = said(fault);
            all.add(fault.field().equals(WHOLE_LINE) ? said : fault.field() + ": " + said);
            if (column >= 0) {
                sheet.style(next, column).fillColor(WRONG).set();
                sheet.comment(next, column, said);
            }
        }
        if (line.number() != headerLine) {
            sheet.value(next, header.size(), String.join("; ", all));
        } else {
            sheet.comment(next, header.size(), String.join("; ", all));
        }
        sheet.style(next, header.size()).fillColor(WRONG).wrapText(true).set();
    }

    private String said(Fault fault) {
        String accepted = fault.accepted().in(language);
        return fault.value() == null ? accepted : fault.value() + " → " + accepted;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory", impossible);
        }
    }

    private static void list(Worksheet sheet, List<Fault> faults, Locale language) throws IOException {
        List<String> names = language.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? List.of("line", "column", "found", "accepted")
                : List.of("dòng", "cột", "giá trị", "chấp nhận");
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
        }
        sheet.range(0, 0, 0, names.size() - 1).style().bold().fillColor(HEADER).set();
        sheet.freezePane(0, 1);
        int row = 1;
        for (Fault fault : faults) {
            sheet.value(row, 0, fault.line());
            sheet.value(row, 1, fault.field());
            sheet.value(row, 2, fault.value());
            sheet.value(row, 3, fault.accepted().in(language));
            row++;
        }
        sheet.finish();
    }
}
