package vn.ntm.criteria.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does, whatever it is made of. */
abstract class ContentStoreContract {

    /** SHA-256 of {@code abc}, from FIPS 180-4. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path sent;

    abstract ContentStore store() throws IOException;

    /** How many contents the store has, looked at from outside. */
    abstract long count() throws IOException;

    @Test
    void aContentIsKnownByItsHashAndKeptOnce() throws IOException {
        long before = count();
        assertThat(store().put(file("abc"))).isEqualTo(OF_ABC);
        assertThat(store().put(file("abc"))).isEqualTo(OF_ABC);

        assertThat(count()).isEqualTo(before + 1);
        assertThat(read(OF_ABC)).isEqualTo("abc");
    }

    @Test
    void aLargeContentComesBackWhole() throws IOException {
        String large = "Biên bản họp thôn. ".repeat(500_000);
        String hash = store().put(file(large));

        assertThat(read(hash)).isEqualTo(large);
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException {
        assertThat(store().open("0".repeat(64))).isEmpty();
    }

    @Test
    void onlyHashesAreLookedFor() {
        for (String path :
                new String[] {"../../etc/passwd", OF_ABC.toUpperCase(java.util.Locale.ROOT), "", OF_ABC + "/.."}) {
            assertThatThrownBy(() -> store().open(path)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aFileThatCannotBeReadLeavesNothing() throws IOException {
        long before = count();
        assertThatThrownBy(() -> store().put(sent.resolve("gone"))).isInstanceOf(IOException.class);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void whatIsOldIsFoundAndRemoved() throws IOException {
        String hash = store().put(file("swept"));
        Instant later = Clock.systemUTC().instant().plusSeconds(3600);
        Stored found;
        try (Stream<Stored> old = store().sentBefore(later)) {
            found = old.filter(one -> one.hash().equals(Optional.of(hash)))
                    .findFirst()
                    .orElseThrow();
        }

        assertThat(store().removeIfSentBefore(found, later)).isTrue();
        assertThat(store().removeIfSentBefore(found, later)).isFalse();
        assertThat(store().open(hash)).isEmpty();
    }

    @Test
    void whatWasSentSinceIsNeitherFoundNorRemoved() throws IOException {
        String hash = store().put(file("kept"));
        Instant before = Clock.systemUTC().instant().minusSeconds(3600);
        Stored found;
        try (Stream<Stored> old = store().sentBefore(before);
                Stream<Stored> all = store().sentBefore(before.plusSeconds(7200))) {
            assertThat(old).isEmpty();
            found = all.filter(one -> one.hash().equals(Optional.of(hash)))
                    .findFirst()
                    .orElseThrow();
        }

        assertThat(store().removeIfSentBefore(found, before)).isFalse();
        assertThat(store().open(hash)).isPresent();
    }

    @Test
    void aSoundStoreIsSound() throws IOException {
        store().check();
    }

    Path file(String content) throws IOException {
        return Files.writeString(sent.resolve("uploaded"), content);
    }

    private String read(String hash) throws IOException {
        try (InputStream content = store().open(hash).orElseThrow()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
