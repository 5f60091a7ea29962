package vn.ntm.criteria.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** Keeps contents in a folder, which all replicas of a service share, fanned out by the first digits of their hashes. */
final class FolderStore implements ContentStore {

    /** Lies in the folder since it was first used; where it lacks, what was mounted there is away. */
    static final String MARKER = ".ntm-files";

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public String put(Path file) throws IOException {
        mustBeThere();
        String hash = Hash.of(file);
        Path place = place(hash);
        if (Files.exists(place)) {
            return hash;
        }
        Files.createDirectories(place.getParent());
        // Beside its place, so that the last step is a rename: a reader sees all of it or nothing.
        Path part = place.resolveSibling(hash + "." + UUID.randomUUID() + ".part");
        try {
            Files.copy(file, part);
            force(part, StandardOpenOption.WRITE);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            force(place.getParent(), StandardOpenOption.READ);
        } catch (FileAlreadyExistsException another) {
            // Somebody else sent the same at the same time.
        } finally {
            Files.deleteIfExists(part);
        }
        return hash;
    }

    @Override
    public Optional<InputStream> open(String hash) throws IOException {
        try {
            return Optional.of(Files.newInputStream(place(hash)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    @Override
    public void establish() throws IOException {
        Files.createDirectories(folder);
        try {
            Files.createFile(folder.resolve(MARKER));
        } catch (FileAlreadyExistsException already) {
            // It is the store since an earlier start.
        }
    }

    @Override
    public void check() throws IOException {
        mustBeThere();
        Files.delete(Files.createTempFile(folder, "check", ".part"));
    }

    private void mustBeThere() throws IOException {
        if (!Files.exists(folder.resolve(MARKER))) {
            throw new IOException("the store of files is not there: " + folder + " lacks its " + MARKER);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private Path place(String hash) {
        String sure = Hash.check(hash);
        return folder.resolve(sure.substring(0, 2))
                .resolve(sure.substring(2, 4))
                .resolve(sure);
    }
}
