package vn.ntm.platform.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.ntm.platform.problems.Text;

/**
 * Reads comma-separated values (RFC 4180), and those that a spreadsheet program separates by semicolons because the comma
 * is its decimal sign, as in Vietnam, or by tabs: the header tells.
 */
final class CsvReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final Text QUOTES = new Text(
            "CSV theo RFC 4180: dấu ngoặc kép mở rồi phải đóng",
            "CSV as in RFC 4180: a quote that is opened is closed");

    private static final List<String> SIGNS = List.of(",", ";", "\t");

    private final Columns expected;
    private final FileFaults faults;
    private final Lines lines;

    CsvReader(Columns expected, FileFaults faults, Lines lines) {
        this.expected = expected;
        this.faults = faults;
        this.lines = lines;
    }

    void read(byte[] file) {
        String text = FileText.of(file, faults);
        if (text.isBlank()) {
            return;
        }
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(formatOf(text))
                .get()) {
            read(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory", impossible);
        }
    }

    private CSVFormat formatOf(String text) {
        List<String> first = text.lines()
                .filter(line -> !line.isBlank())
                .limit(Columns.TITLES_AT_MOST)
                .toList();
        if (expected.titled() && expected.required().isEmpty()) {
            return FORMAT.builder().setDelimiter(mostOf(first)).get();
        }
        String header = first.stream()
                .filter(line -> !expected.titled() || SIGNS.stream().anyMatch(sign -> isHeader(line, sign)))
                .findFirst()
                .orElse("");
        for (char sign : new char[] {';', '\t'}) {
            if (header.indexOf(',') < 0 && header.indexOf(sign) >= 0) {
                return FORMAT.builder().setDelimiter(sign).get();
            }
        }
        return FORMAT;
    }

    /** Where no column is named by which the header is known, the sign that there is most of. */
    private static char mostOf(List<String> lines) {
        char most = ',';
        for (String sign : SIGNS) {
            most = count(lines, sign.charAt(0)) > count(lines, most) ? sign.charAt(0) : most;
        }
        return most;
    }

    private static long count(List<String> lines, char sign) {
        return lines.stream()
                .mapToLong(line -> line.chars().filter(one -> one == sign).count())
                .sum();
    }

    private boolean isHeader(String line, String sign) {
        return expected.isHeader(Arrays.stream(line.split(sign))
                .map(cell -> cell.replace("\"", "").strip())
                .toList());
    }

    private void read(CSVParser parser) {
        try {
            Iterator<CSVRecord> records = parser.iterator();
            boolean more = true;
            while (more && records.hasNext()) {
                CSVRecord next = records.next();
                more = lines.take(new Line(lineOf(next, parser), cells(next), Set.of()));
            }
        } catch (UncheckedIOException broken) {
            faults.add((int) parser.getCurrentLineNumber(), "*", null, QUOTES);
        }
    }

    private static List<String> cells(CSVRecord found) {
        return found.stream().map(cell -> cell.replace('\u00A0', ' ').strip()).toList();
    }

    /** The parser knows the line on which a record ends. */
    private static int lineOf(CSVRecord found, CSVParser parser) {
        long inside = found.stream()
                .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
                .sum();
        return (int) (parser.getCurrentLineNumber() - inside);
    }
}
