package vn.ntm.criteria.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as the store. */
class FolderStoreTest extends ContentStoreContract {

    @TempDir
    private Path folder;

    @Override
    ContentStore store() throws IOException {
        ContentStore store = new FolderStore(folder.resolve("files"), Clock.systemUTC());
        store.establish();
        return store;
    }

    @Override
    long count() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(FolderStoreTest::isContent).count();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidSo() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> new FolderStore(file, Clock.systemUTC()).check())
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new FolderStore(file, Clock.systemUTC()).put(file("abc")))
                .isInstanceOf(IOException.class);
    }

    private static boolean isContent(Path file) {
        return Files.isRegularFile(file) && !file.endsWith(FolderStore.MARKER);
    }

    @Test
    void aFolderThatStandsInForALostStoreTakesNothing() throws IOException {
        Path lost = Files.createDirectory(folder.resolve("mount-point"));
        ContentStore store = new FolderStore(lost, Clock.systemUTC());

        assertThatThrownBy(store::check).isInstanceOf(IOException.class).hasMessageContaining(FolderStore.MARKER);
        assertThatThrownBy(() -> store.put(file("abc"))).isInstanceOf(IOException.class);
        assertThat(lost).isEmptyDirectory();

        store.establish();
        store.establish();
        store.check();
        assertThat(store.open(store.put(file("abc")))).isPresent();
    }

    @Test
    void theAgeOfAContentIsByTheClockOfTheService() throws IOException {
        Instant sent = Instant.parse("2025-06-30T02:00:00Z");
        Path files = folder.resolve("files");
        ContentStore then = new FolderStore(files, Clock.fixed(sent, ZoneOffset.UTC));
        then.establish();
        then.put(file("abc"));
        assertThat(ages(then, sent.plusSeconds(1))).containsExactly(sent);

        Instant again = sent.plus(Duration.ofDays(2));
        ContentStore later = new FolderStore(files, Clock.fixed(again, ZoneOffset.UTC));
        later.put(file("abc"));

        assertThat(ages(later, again)).isEmpty();
        assertThat(ages(later, again.plusSeconds(1))).containsExactly(again);
    }

    private static List<Instant> ages(ContentStore store, Instant before) throws IOException {
        try (Stream<Stored> old = store.sentBefore(before)) {
            return old.map(Stored::at).toList();
        }
    }

    @Test
    void whatWasNotWrittenToItsEndIsNotThere() throws IOException {
        ContentStore store = store();
        String hash = store.put(file("abc"));
        Path place;
        try (Stream<Path> all = Files.walk(folder)) {
            place = all.filter(FolderStoreTest::isContent).findFirst().orElseThrow();
        }
        // A process that was killed while it wrote.
        Files.move(place, place.resolveSibling(hash + ".0.part"));

        assertThat(store.open(hash)).isEmpty();
        store.put(file("abc"));
        assertThat(store.open(hash)).isPresent();
    }
}
