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
    ContentStore store() {
        return new FolderStore(folder.resolve("files"));
    }

    @Override
    long count() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidSo() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> new FolderStore(file).check()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new FolderStore(file).put(file("abc"))).isInstanceOf(IOException.class);
    }

    @Test
    void whatWasNotWrittenToItsEndIsNotThere() throws IOException {
        ContentStore store = store();
        String hash = store.put(file("abc"));
        Path place;
        try (Stream<Path> all = Files.walk(folder)) {
            place = all.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        // A process that was killed while it wrote.
        Files.move(place, place.resolveSibling(hash + ".0.part"));

        assertThat(store.open(hash)).isEmpty();
        store.put(file("abc"));
        assertThat(store.open(hash)).isPresent();
    }
}
