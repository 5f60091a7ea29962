package vn.ntm.local;

import static java.util.Map.entry;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ntm.infrastructure.LocalTokens;
import vn.ntm.infrastructure.PostgresDatabase;
import vn.ntm.local.supervision.Program;

/** How one service is run: the jar that the build made, told everything by environment variables. */
record Service(ServiceName name, SuiteConfiguration configuration, DataFolder data) {

    /**
     * @param database as whom the service works
     * @param owner as whom it makes its tables, at its start
     */
    Program program(PostgresDatabase database, PostgresDatabase owner, String kafka, LocalTokens tokens) {
        Path jar = name.jarIn(configuration.checkout());
        if (!Files.exists(jar)) {
            throw new SuiteFailure(name.folder() + " is not built: there is no " + jar);
        }
        return new Program(
                name.folder(),
                command(jar),
                environment(database, owner, kafka, tokens),
                URI.create("http://127.0.0.1:" + port() + "/q/health/ready"),
                data.log(name.folder()),
                data.pidFile(name));
    }

    private List<String> command(Path jar) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(configuration.jvm());
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Map<String, String> environment(
            PostgresDatabase database, PostgresDatabase owner, String kafka, LocalTokens tokens) {
        return Map.ofEntries(
                // Only this machine is let in, unless the caller's environment says otherwise.
                entry("QUARKUS_HTTP_HOST", System.getenv().getOrDefault("QUARKUS_HTTP_HOST", "127.0.0.1")),
                entry("QUARKUS_HTTP_PORT", String.valueOf(port())),
                entry("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl()),
                entry("QUARKUS_DATASOURCE_USERNAME", database.user()),
                entry("QUARKUS_DATASOURCE_PASSWORD", database.password()),
                // Its tables are made by another role than it runs as.
                entry("QUARKUS_FLYWAY_USERNAME", owner.user()),
                entry("QUARKUS_FLYWAY_PASSWORD", owner.password()),
                entry("KAFKA_BOOTSTRAP_SERVERS", kafka),
                entry("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKeyBase64()),
                entry("QUARKUS_OIDC_TOKEN_ISSUER", LocalTokens.ISSUER),
                entry("NTM_FILES_FOLDER", data.files().resolve(name.folder()).toString()),
                // Three logs share one terminal: short lines, and only what a person may want to know.
                entry("QUARKUS_BANNER_ENABLED", "false"),
                entry("QUARKUS_LOG_CONSOLE_FORMAT", "%d{HH:mm:ss} %-5p [%c{2.}] %s%e%n"),
                entry("QUARKUS_LOG_CATEGORY__ORG_FLYWAYDB__LEVEL", "WARN"));
    }

    private int port() {
        return configuration.ports().of(name);
    }
}
