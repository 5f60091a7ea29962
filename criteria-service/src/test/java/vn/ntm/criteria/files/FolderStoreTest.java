package vn.ntm.criteria.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as the store. */
class FolderStoreTest extends ContentStoreContract {

    @TempDir
    private Path folder;

    @Override
    ContentStore store() throws IOException {
        ContentStore store = new FolderStore(folder.resolve("files"));
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
        assertThatThrownBy(() -> new FolderStore(file).check()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new FolderStore(file).put(file("abc"))).isInstanceOf(IOException.class);
    }

    private static boolean isContent(Path file) {
        return Files.isRegularFile(file) && !file.endsWith(FolderStore.MARKER);
    }

    @Test
    void aFolderThatStandsInForALostStoreTakesNothing() throws IOException {
        Path lost = Files.createDirectory(folder.resolve("mount-point"));
        ContentStore store = new FolderStore(lost);

        assertThatThrownBy(store::check).isInstanceOf(IOException.class).hasMessageContaining(FolderStore.MARKER);
        assertThatThrownBy(() -> store.put(file("abc"))).isInstanceOf(IOException.class);
        assertThat(lost).isEmptyDirectory();

        store.establish();
        store.establish();
        store.check();
        assertThat(store.open(store.put(file("abc")))).isPresent();
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
