package vn.ntm.local;

import java.nio.file.Path;
import java.util.Locale;

/** The services of the suite, in the order in which facts flow. */
public enum ServiceName {
    REGISTRY,
    CRITERIA,
    REPORTING;

    /** The service's folder in the checkout, and how the log calls it. */
    public String folder() {
        return database() + "-service";
    }

    /** The name of its database and of the role that owns it. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The flag that changes its port. */
    String portFlag() {
        return "--" + database() + "-port";
    }

    Path jarIn(Path checkout) {
        return checkout.resolve(folder()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
