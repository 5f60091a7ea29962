package vn.ntm.criteria.files;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that speaks S3, run as a program of its own. */
class S3StoreIT extends ContentStoreContract {

    private static final String BUCKET = "evidence";

    @TempDir
    private static Path folder;

    private static S3Program program;
    private static S3Store store;

    @BeforeAll
    static void start() throws IOException {
        program = S3Program.start(folder, BUCKET);
        store = S3Store.of(S3Program.config(program.address()), BUCKET, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        store.close();
        program.stop();
    }

    @Override
    ContentStore store() {
        return store;
    }

    @Override
    long count() throws IOException {
        return program.objects();
    }

    @Test
    void aStoreThatIsAwayIsSaidSo() {
        try (S3Store away = S3Store.of(S3Program.config(URI.create("http://127.0.0.1:1")), BUCKET, Clock.systemUTC())) {
            assertThatThrownBy(() -> away.put(file("abc"))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> away.open("0".repeat(64))).isInstanceOf(IOException.class);
            assertThatThrownBy(away::check).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aBucketThatIsNotThereIsSaidSo() {
        try (S3Store other = S3Store.of(S3Program.config(program.address()), "another", Clock.systemUTC())) {
            assertThatThrownBy(other::check).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> other.put(file("abc"))).isInstanceOf(IOException.class);
        }
    }
}
