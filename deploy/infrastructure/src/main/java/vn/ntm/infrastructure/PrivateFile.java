package vn.ntm.infrastructure;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A small text that only its owner may read, written once and kept. */
final class PrivateFile {

    private PrivateFile() {}

    /**
     * What the file says; where there is none yet, writes what {@code fresh} says first. The file appears whole or not at
     * all, so that a crash leaves no half key behind.
     */
    static String keptAt(Path file, Supplier<String> fresh) throws IOException {
        if (!Files.exists(file)) {
            Path draft = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    file.getFileName().toString(),
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, fresh.get());
            publish(draft, file);
        }
        return Files.readString(file).strip();
    }

    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException someoneWasFirst) {
            Files.delete(draft);
        }
    }
}
