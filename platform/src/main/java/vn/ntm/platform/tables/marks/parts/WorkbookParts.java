package vn.ntm.platform.tables.marks.parts;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a workbook: what is written takes the place of what was there, all else is copied as it is packed. */
public final class WorkbookParts implements Closeable {

    private final ZipFile from;
    private final SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();

    /** Where it can go back, it writes sizes before their parts, as every program reads them. */
    private final ZipArchiveOutputStream to;

    private final Set<String> done = new HashSet<>();

    public WorkbookParts(byte[] file) throws IOException {
        from = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
        to = new ZipArchiveOutputStream(bytes);
    }

    /** Writes a part anew from what it was. */
    @FunctionalInterface
    public interface Edit {
        void write(InputStream before, OutputStream after) throws IOException, XMLStreamException;
    }

    public Optional<byte[]> read(String name) throws IOException {
        ZipArchiveEntry entry = from.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream content = from.getInputStream(entry)) {
            return Optional.of(content.readAllBytes());
        }
    }

    public boolean has(String name) {
        return from.getEntry(name) != null || done.contains(name);
    }

    public void write(String name, byte[] content) throws IOException {
        begin(name);
        to.write(content);
        to.closeArchiveEntry();
    }

    public void edit(String name, Edit edit) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = from.getEntry(name);
        if (entry == null) {
            throw new IOException("not there: " + name);
        }
        begin(name);
        try (InputStream before = from.getInputStream(entry)) {
            edit.write(before, to);
        }
        to.closeArchiveEntry();
    }

    /** Leaves a part out. */
    public void drop(String name) {
        done.add(name);
    }

    public byte[] finish() throws IOException {
        for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
            if (done.add(entry.getName())) {
                try (InputStream packed = from.getRawInputStream(entry)) {
                    to.addRawArchiveEntry(entry, packed);
                }
            }
        }
        to.finish();
        return Arrays.copyOf(bytes.array(), (int) bytes.size());
    }

    /** A workbook in which two things are one part is none that could be marked. */
    private void begin(String name) throws IOException {
        if (!done.add(name)) {
            throw new IOException("written twice: " + name);
        }
        to.putArchiveEntry(new ZipArchiveEntry(name));
    }

    @Override
    public void close() throws IOException {
        from.close();
        to.close();
    }
}
