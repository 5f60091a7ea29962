package vn.ntm.infrastructure;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's programs, unpacked once per user and machine into the temporary directory. */
record PostgresBinaries(Path directory) {

    static synchronized PostgresBinaries unpacked() throws IOException {
        byte[] archive = archive();
        Path home = Path.of(System.getProperty("java.io.tmpdir"), "ntm-postgres-" + System.getProperty("user.name"));
        Files.createDirectories(home);
        refuseForeign(home);
        Path directory = home.resolve(fingerprint(archive));
        if (!Files.exists(directory)) {
            publish(unpack(archive, Files.createTempDirectory(home, "unpacking-")), directory);
        }
        return new PostgresBinaries(directory);
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "Darwin" : "Linux";
        try (InputStream in =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return in.readAllBytes();
        }
    }

    private static String fingerprint(byte[] archive) {
        CRC32C sum = new CRC32C();
        sum.update(archive);
        return archive.length + "-" + Long.toHexString(sum.getValue());
    }

    /** The temporary directory is everybody's: programs that somebody else put there are not run. */
    private static void refuseForeign(Path home) throws IOException {
        Path mine = Files.createTempFile("ntm-", ".mine");
        boolean same = Files.getOwner(mine).equals(Files.getOwner(home, LinkOption.NOFOLLOW_LINKS));
        Files.delete(mine);
        if (!same) {
            throw new IllegalStateException(home + " belongs to another user: remove it, or set java.io.tmpdir");
        }
    }

    private static Path unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, entry.resolveIn(target));
            }
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        return target;
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        Files.createDirectories(entry.isDirectory() ? path : path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Two processes may unpack at the same time; the first to finish wins and both find whole files. */
    private static void publish(Path unpacked, Path directory) throws IOException {
        try {
            Files.move(unpacked, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(directory)) {
                throw e;
            }
            Directories.delete(unpacked);
        }
    }
}
