package vn.ntm.platform.tables.marks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.Line;
import vn.ntm.platform.tables.TableFile;

/** The workbook that a file of text makes, so that its faults can be marked: every cell a text, in the line that it had. */
final class PlainWorkbook {

    private static final String TEXT_FORMAT = "@";
    private static final int FLUSHED_EVERY = 1_000;

    private final Worksheet sheet;
    private int written;

    private PlainWorkbook(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** What cannot be read at all makes an empty one. */
    static byte[] of(byte[] file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "NTM", "1.0")) {
            PlainWorkbook plain = new PlainWorkbook(workbook.newWorksheet("Dữ liệu - Data"));
            plain.sheet.value(0, 0, "");
            TableFile.lines(file, Columns.any().underTitles(), new FileFaults(), plain::write);
            plain.sheet.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory", impossible);
        }
        return bytes.toByteArray();
    }

    private boolean write(Line line) {
        int row = line.number() - 1;
        for (int column = 0; column < line.cells().size(); column++) {
            sheet.value(row, column, line.cells().get(column));
            sheet.style(row, column).format(TEXT_FORMAT).set();
        }
        if (++written % FLUSHED_EVERY == 0) {
            flush();
        }
        return written <= TableFile.ROWS_AT_MOST;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory", impossible);
        }
    }
}
