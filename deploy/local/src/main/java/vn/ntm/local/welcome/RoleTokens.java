package vn.ntm.local.welcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.infrastructure.LocalTokens;

/** A ready-made token for each role, in files that only their owner may read. */
record RoleTokens(LocalTokens signer, Path folder) {

    private static final Duration VALID = Duration.ofDays(30);

    /**
     * Writes a token for the role.
     *
     * @param unit within which it holds; absent: the whole country
     */
    RoleToken write(String role, @Nullable Unit unit) {
        String token = signer.token("local-" + role, Set.of(role), unit == null ? null : unit.id(), VALID);
        String where = unit == null ? "the whole country" : unit.name() + " (" + unit.code() + ")";
        return new RoleToken(role, where, file(role, token), token);
    }

    /** Writes a token for an officer of a department of a province, who appraises what the department owns. */
    RoleToken write(String role, Unit province, String department) {
        String name = role + "-" + department;
        String token = signer.token("local-" + name, Set.of(role), province.id(), department, VALID);
        String where = province.name() + " (" + province.code() + "), for " + department;
        return new RoleToken(role, where, file(name, token), token);
    }

    private Path file(String role, String token) {
        Path file = folder.resolve(role + ".token");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, token);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
