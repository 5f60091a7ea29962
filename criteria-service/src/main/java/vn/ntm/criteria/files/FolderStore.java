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
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps contents in a folder, which all replicas of a service share, fanned out by the first digits of their hashes. */
final class FolderStore implements ContentStore {

    /** Lies in the folder since it was first used; where it lacks, what was mounted there is away. */
    static final String MARKER = ".ntm-files";

    private static final String PART = ".part";

    /** Below the folder: two levels by the first digits, then the files. */
    private static final int DEEPEST = 3;

    private final Path folder;
    private final Clock clock;

    FolderStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public String put(Path file) throws IOException {
        mustBeThere();
        String hash = Hash.of(file);
        Path place = place(hash);
        if (isSentAgain(place)) {
            return hash;
        }
        Files.createDirectories(place.getParent());
        // Beside its place, so that the last step is a rename: a reader sees all of it or nothing.
        Path part = place.resolveSibling(hash + "." + UUID.randomUUID() + PART);
        try {
            Files.copy(file, part);
            Files.setLastModifiedTime(part, now());
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

    /** Whether it is there, and kept for as long as though it were new. */
    private boolean isSentAgain(Path place) throws IOException {
        try {
            Files.setLastModifiedTime(place, now());
            return true;
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    private FileTime now() {
        return FileTime.from(clock.instant());
    }

    @Override
    public Stream<Stored> sentBefore(Instant instant) throws IOException {
        mustBeThere();
        return Files.find(
                        folder,
                        DEEPEST,
                        (path, is) -> is.isRegularFile()
                                && is.lastModifiedTime().toInstant().isBefore(instant)
                                && !path.endsWith(MARKER))
                .flatMap(path -> stored(path).stream());
    }

    /** Empty of what is not ours, and of what went meanwhile. */
    private Optional<Stored> stored(Path path) {
        String name = path.getFileName().toString();
        boolean content = Hash.isOne(name);
        if (!content && !name.endsWith(PART)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Stored(
                    folder.relativize(path).toString(),
                    content ? Optional.of(name) : Optional.empty(),
                    Files.getLastModifiedTime(path).toInstant()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /**
     * It is moved aside before it is looked at again: who sends the same at this moment either is seen here, or finds that
     * it is not there and writes it anew.
     */
    @Override
    public boolean removeIfSentBefore(Stored found, Instant instant) throws IOException {
        Path place = folder.resolve(found.place());
        Path aside = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID() + PART);
        try {
            Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            return false;
        }
        if (!Files.getLastModifiedTime(aside).toInstant().isBefore(instant)) {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            return false;
        }
        Files.delete(aside);
        return true;
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
        Files.delete(Files.createTempFile(folder, "check", PART));
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
