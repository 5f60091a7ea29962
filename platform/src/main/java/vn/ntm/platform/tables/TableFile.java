package vn.ntm.platform.tables;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A file with a header row and rows below: comma-separated values (RFC 4180, UTF-8) or the first sheet of an XLSX
 * workbook, of a titled table the first that has its header. Every cell is text as a person sees it, in the composed form (NFC): a date is 2025-07-01, a number has no
 * leading zeros unless its format shows them, a formula is its result. Whether the text is Vietnamese is told where it is
 * read, by {@link RowReader#text}.
 *
 * @param columns those of the header, in their order
 * @param rows those that could be read, in the order of the file
 * @param titles the lines above the header, as they stand
 * @param header the number of its line, from 1; the first where none is
 */
public record TableFile(Set<String> columns, List<TableRow> rows, List<TitleLine> titles, int header) {

    /** The whole country's units and hamlets are 100,000. */
    public static final int ROWS_AT_MOST = 200_000;

    public TableFile {
        columns = Collections.unmodifiableSet(new LinkedHashSet<>(columns));
        rows = List.copyOf(rows);
        titles = List.copyOf(titles);
    }

    /** The table in these bytes; XLSX is known by its first bytes. What cannot be read is noted among the faults. */
    public static TableFile read(byte[] file, Columns expected, FileFaults faults) {
        TableBuilder table = new TableBuilder(expected, faults, isXlsx(file));
        lines(file, expected, faults, table);
        return table.end();
    }

    /** Whether the bytes begin as those of a zip file, which an XLSX workbook is. */
    public static boolean isXlsx(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** Every line as it stands, the header among them. */
    public static void lines(byte[] file, Columns expected, FileFaults faults, Lines lines) {
        if (isXlsx(file)) {
            new XlsxReader(expected, faults, lines).read(file);
        } else if (XlsxReader.isOldExcel(file)) {
            XlsxReader.refuseOldExcel(faults);
        } else {
            new CsvReader(expected, faults, lines).read(file);
        }
    }
}
