package vn.ntm.local.example.units;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A file of facts that the example ships: UTF-8, comma-separated, with a header; a blank field says "not known". */
public final class FactFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private FactFile() {}

    /** The rows of the file, in its order. */
    public static <T> List<T> read(String name, Function<CSVRecord, T> row) {
        try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            return parser.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + name, e);
        }
    }

    /** The day in the column; absent where the field is blank. */
    public static @Nullable LocalDate day(CSVRecord row, String column) {
        String text = row.get(column);
        return text.isBlank() ? null : LocalDate.parse(text);
    }

    private static InputStream open(String name) {
        InputStream stream = FactFile.class.getResourceAsStream("/vn/ntm/local/example/" + name);
        if (stream == null) {
            throw new IllegalStateException("the example lacks its file " + name);
        }
        return stream;
    }
}
