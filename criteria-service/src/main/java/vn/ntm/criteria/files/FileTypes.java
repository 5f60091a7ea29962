package vn.ntm.criteria.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Tells the type of a file by its content: what its sender calls it is only held against that. */
public final class FileTypes {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private FileTypes() {}

    /**
     * The type of a file; empty where it is none that is taken, where its name ends like another's, where it is inside
     * something else, or where it has macros.
     *
     * @param name as its sender calls it
     * @throws IOException where the file cannot be read
     */
    public static Optional<FileType> of(Path file, String name) throws IOException {
        Optional<FileType> type = FileType.of(detected(file, name)).filter(one -> one.fits(name));
        return type.isPresent() && Insides.are(type.get(), file) ? type : Optional.empty();
    }

    private static String detected(Path file, String name) throws IOException {
        Metadata known = new Metadata();
        known.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.toLowerCase(Locale.ROOT));
        try (InputStream content = TikaInputStream.get(file)) {
            return TYPES.detect(content, known).getBaseType().toString();
        }
    }
}
