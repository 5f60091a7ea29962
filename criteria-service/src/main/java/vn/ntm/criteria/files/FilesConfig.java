package vn.ntm.criteria.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are kept. */
@ConfigMapping(prefix = "ntm.files")
interface FilesConfig {

    /** In a folder, or in a store that speaks S3. */
    @WithDefault("folder")
    Store store();

    /** The folder, which all replicas of a service share; there is none by default, as files outlive a machine's temp. */
    Optional<Path> folder();

    S3 s3();

    /** The kinds of store. */
    enum Store {
        FOLDER,
        S3
    }

    /** A store that speaks S3. */
    interface S3 {

        /** Absent for that of the region's own. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        /** It must be there. */
        Optional<String> bucket();

        /** Stands before each hash. */
        @WithDefault("evidence/")
        String prefix();

        /** Absent where the machine has credentials of its own. */
        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
