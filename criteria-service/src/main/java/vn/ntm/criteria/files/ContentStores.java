package vn.ntm.criteria.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.Optional;

/** Makes the store that is configured. */
@ApplicationScoped
class ContentStores {

    /** @throws IllegalStateException where the configuration does not say where files are kept */
    @Produces
    @ApplicationScoped
    ContentStore configured(FilesConfig config, Clock clock) {
        return switch (config.store()) {
            case FOLDER -> new FolderStore(said("ntm.files.folder", config.folder()), clock);
            case S3 ->
                S3Store.of(config.s3(), said("ntm.files.s3.bucket", config.s3().bucket()), clock);
        };
    }

    void close(@Disposes ContentStore store) {
        store.close();
    }

    private static <T> T said(String name, Optional<T> value) {
        return value.orElseThrow(() -> new IllegalStateException(name + " must say where files are kept"));
    }
}
