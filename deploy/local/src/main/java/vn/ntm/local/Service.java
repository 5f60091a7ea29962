package vn.ntm.local;

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

    /** C1 and the serial collector start in half the time; the heap is ample for a province. */
    private static final List<String> JVM =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m", "-Dfile.encoding=UTF-8");

    Program program(PostgresDatabase database, String kafka, LocalTokens tokens) {
        Path jar = name.jarIn(configuration.checkout());
        if (!Files.exists(jar)) {
            throw new SuiteFailure(name.folder() + " is not built: there is no " + jar);
        }
        return new Program(
                name.folder(),
                command(jar),
                environment(database, kafka, tokens),
                URI.create("http://127.0.0.1:" + port() + "/q/health/ready"),
                data.log(name.folder()),
                data.pidFile(name));
    }

    private static List<String> command(Path jar) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Map<String, String> environment(PostgresDatabase database, String kafka, LocalTokens tokens) {
        return Map.of(
                // Only this machine is let in, unless the caller's environment says otherwise.
                "QUARKUS_HTTP_HOST", System.getenv().getOrDefault("QUARKUS_HTTP_HOST", "127.0.0.1"),
                "QUARKUS_HTTP_PORT", String.valueOf(port()),
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "KAFKA_BOOTSTRAP_SERVERS", kafka,
                "QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKeyBase64(),
                "QUARKUS_OIDC_TOKEN_ISSUER", LocalTokens.ISSUER,
                "QUARKUS_BANNER_ENABLED", "false");
    }

    private int port() {
        return configuration.ports().of(name);
    }
}
