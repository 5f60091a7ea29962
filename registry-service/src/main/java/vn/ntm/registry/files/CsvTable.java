package vn.ntm.registry.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.ntm.platform.problems.Text;

/**
 * A file of comma-separated values with a header row (RFC 4180).
 *
 * @param columns those of the header
 * @param rows those that could be read, in the order of the file
 */
public record CsvTable(Set<String> columns, List<CsvRow> rows) {

    /** The whole country's units and hamlets are 100,000. */
    static final int ROWS_AT_MOST = 200_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    public CsvTable {
        columns = Set.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The table in these bytes. What cannot be read is left out and noted among the faults. */
    public static CsvTable read(byte[] file, Columns expected, FileFaults faults) {
        String text = FileText.of(file, faults);
        if (text.isBlank()) {
            if (faults.count() == 0) {
                faults.add(1, "*", "", expected.asText());
            }
            return new CsvTable(Set.of(), List.of());
        }
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(FORMAT)
                .get()) {
            return read(parser, expected, faults);
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory", impossible);
        }
    }

    private static CsvTable read(CSVParser parser, Columns expected, FileFaults faults) {
        Iterator<CSVRecord> records = parser.iterator();
        List<String> header = List.of();
        List<CsvRow> rows = new ArrayList<>();
        try {
            header = expected.check(cells(records.next()), faults);
            while (!header.isEmpty() && records.hasNext()) {
                CSVRecord next = records.next();
                row(lineOf(next, parser), next, header, faults, rows);
                if (rows.size() > ROWS_AT_MOST) {
                    Text accepted = new Text("không quá %s dòng", "no more than %s rows").with(ROWS_AT_MOST);
                    faults.add(rows.get(ROWS_AT_MOST).line(), "*", null, accepted);
                    return new CsvTable(Set.of(), List.of());
                }
            }
        } catch (UncheckedIOException broken) {
            faults.add(
                    (int) parser.getCurrentLineNumber(),
                    "*",
                    null,
                    new Text(
                            "CSV theo RFC 4180: dấu ngoặc kép mở rồi phải đóng",
                            "CSV as in RFC 4180: a quote that is opened is closed"));
        }
        return new CsvTable(new HashSet<>(header), rows);
    }

    private static void row(int line, CSVRecord found, List<String> header, FileFaults faults, List<CsvRow> rows) {
        if (found.size() != header.size()) {
            Text accepted = new Text("%s ô như dòng tiêu đề", "%s cells, as in the header").with(header.size());
            faults.add(line, "*", found.size() + "", accepted);
            return;
        }
        List<String> cells = cells(found);
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byColumn.put(header.get(i), cells.get(i));
        }
        rows.add(new CsvRow(line, byColumn));
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
