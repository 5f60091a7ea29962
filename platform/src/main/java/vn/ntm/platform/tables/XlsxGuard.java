package vn.ntm.platform.tables;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;

/**
 * Looks through a workbook that somebody sent before anything is kept of it: its parts are unpacked up to a bound and
 * thrown away, and what would make the reader fill the memory or run for hours is refused. It unpacks with the library
 * that the reader uses, so that both see the same parts.
 */
final class XlsxGuard {

    /** 100,000 rows of 20 columns are about 100 MB. */
    private static final long BYTES_AT_MOST = 192L * 1024 * 1024;

    private static final int PARTS_AT_MOST = 1_000;

    private static final Text TOO_LARGE = new Text(
            "tệp XLSX giải nén không quá %s MB, %s phần", "an XLSX file of no more than %s MB unpacked, in %s parts");
    private static final Text NO_TYPES = new Text("XML không có DOCTYPE", "XML without a DOCTYPE");

    private static final XMLInputFactory XML = xml();

    private XlsxGuard() {}

    /**
     * What was found.
     *
     * @param refusal why the file is not read; absent where it may be
     * @param parts by name
     * @param targets the names of parts by the ids that the workbook has for them
     * @param unpacked how many bytes all parts are
     */
    record Findings(
            @Nullable Text refusal, Map<String, SheetBounds> parts, Map<String, String> targets, long unpacked) {

        /** The merged ranges of a sheet. */
        List<SheetBounds.Merged> merged(String sheetId) {
            SheetBounds sheet = parts.get(targets.getOrDefault(sheetId, ""));
            return sheet == null ? List.of() : sheet.merged();
        }

        static Findings refused(Text why) {
            return new Findings(why, Map.of(), Map.of(), 0);
        }
    }

    static Findings check(byte[] file) throws IOException {
        Map<String, SheetBounds> parts = new HashMap<>();
        Map<String, String> targets = new HashMap<>();
        long left = BYTES_AT_MOST;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > PARTS_AT_MOST) {
                return Findings.refused(tooLarge());
            }
            for (ZipArchiveEntry entry : entries) {
                Bounded content = new Bounded(zip.getInputStream(entry), left);
                SheetBounds bounds = new SheetBounds(targets);
                Text refusal = read(content, bounds);
                left -= content.read;
                if (refusal != null) {
                    return Findings.refused(refusal);
                }
                parts.put(entry.getName(), bounds);
            }
        }
        return new Findings(null, parts, targets, BYTES_AT_MOST - left);
    }

    /** What is no XML is only counted: the reader would fail on it at the same place. */
    private static @Nullable Text read(Bounded content, SheetBounds bounds) throws IOException {
        try {
            XMLStreamReader part = XML.createXMLStreamReader(content);
            while (part.hasNext()) {
                int event = part.next();
                if (event == XMLStreamReader.DTD) {
                    return NO_TYPES;
                }
                if (event == XMLStreamReader.START_ELEMENT && bounds.exceededBy(part)) {
                    return SheetBounds.ACCEPTED;
                }
            }
        } catch (XMLStreamException noXml) {
            // Counted below.
        }
        content.drain();
        return content.exceeded ? tooLarge() : null;
    }

    private static Text tooLarge() {
        return TOO_LARGE.with(BYTES_AT_MOST / 1024 / 1024, PARTS_AT_MOST);
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Ends where the bound is reached, and says so. */
    private static final class Bounded extends InputStream {

        private static final int PIECE = 8_192;

        private final InputStream content;
        private final long most;
        private long read;
        private boolean exceeded;

        Bounded(InputStream content, long most) {
            this.content = content;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (read > most) {
                exceeded = true;
                return -1;
            }
            int got = content.read(into, offset, length);
            read += Math.max(got, 0);
            return got;
        }

        void drain() throws IOException {
            byte[] piece = new byte[PIECE];
            while (read(piece, 0, PIECE) >= 0) {
                // Only counted.
            }
        }
    }
}
