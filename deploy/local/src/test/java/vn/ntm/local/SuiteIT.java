package vn.ntm.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteIT {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false);
    private final Ports ports = Ports.free();
    private DoubleCheckout checkout;

    @BeforeEach
    void build() throws Exception {
        checkout = DoubleCheckout.in(folder);
    }

    @Test
    void startsEverythingAndLeavesNothingBehind() throws Exception {
        List<Process> processes;
        try (Suite suite = started(ports)) {
            processes = Arrays.stream(ServiceName.values()).map(suite::process).toList();
            assertThat(processes).allMatch(Process::isAlive);
            assertThat(environmentOf(suite.addresses().criteria()))
                    .containsEntry("KAFKA_BOOTSTRAP_SERVERS", suite.kafka().bootstrapServers())
                    .containsEntry("QUARKUS_OIDC_PUBLIC_KEY", suite.tokens().publicKeyBase64())
                    .containsEntry("QUARKUS_OIDC_TOKEN_ISSUER", "https://ntm.local");
        }
        assertThat(processes).noneMatch(Process::isAlive);
        assertThat(folder.resolve("data/run")).isEmptyDirectory();
        new PortCheck(ports).run();
    }

    @Test
    void whatAServiceSaysIsShownWithItsNameAndKeptInItsLog() throws Exception {
        String line = "xã Quý Sơn: listening on " + ports.registry();
        try (Suite suite = started(ports)) {
            assertThat(suite.process(ServiceName.REGISTRY).isAlive()).isTrue();
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("registry-service  | " + line);
        assertThat(Files.readAllLines(folder.resolve("data/logs/registry-service.log")))
                .containsExactly(line);
    }

    @Test
    void serviceReachesItsDatabaseAndTheDataSurviveASecondStart() throws Exception {
        try (Suite suite = started(ports);
                Connection database = databaseOf(suite.addresses().registry());
                Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE unit AS SELECT '24' AS code");
        }
        try (Suite suite = started(Ports.free());
                Connection database = databaseOf(suite.addresses().registry());
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT code FROM unit")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("24");
        }
    }

    @Test
    void serviceWorksInItsDatabaseAsARoleThatOwnsNothing() throws Exception {
        try (Suite suite = started(ports);
                Connection owner = databaseOf(suite.addresses().registry());
                Connection service = databaseOf(suite.addresses().registry(), "QUARKUS_DATASOURCE");
                Statement making = owner.createStatement();
                Statement working = service.createStatement()) {
            making.execute("CREATE TABLE unit AS SELECT '24' AS code");
            assertThatThrownBy(() -> working.execute("DROP TABLE unit")).hasMessageContaining("must be owner");
        }
    }

    @Test
    void killedServiceIsStartedAgain() throws Exception {
        try (Suite suite = started(ports)) {
            Process before = suite.process(ServiceName.CRITERIA);
            before.destroyForcibly().waitFor();

            suite.awaitReady(ServiceName.CRITERIA);

            assertThat(suite.process(ServiceName.CRITERIA).pid()).isNotEqualTo(before.pid());
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("criteria-service died (exit code 137) and is started again in 0.3 s");
            assertThat(suite.failure()).isNotDone();
        }
    }

    @Test
    void serviceThatDiesTooOftenIsGivenUp() throws Exception {
        try (Suite suite = started(ports)) {
            for (int death = 1; death <= 5; death++) {
                suite.process(ServiceName.REPORTING).destroyForcibly().waitFor();
                suite.awaitReady(ServiceName.REPORTING);
                assertThat(suite.failure()).isNotDone();
            }
            suite.process(ServiceName.REPORTING).destroyForcibly();
            assertThat(suite.failure().join())
                    .startsWith("reporting-service died more than 5 times within 60 s")
                    .contains("listening on " + ports.reporting());
        }
    }

    @Test
    void crashedDatabaseIsStartedAgain() throws Exception {
        try (Suite suite = started(ports)) {
            suite.postgres().crash();
            await().ignoreExceptions().untilAsserted(() -> {
                try (Connection database = databaseOf(suite.addresses().registry())) {
                    assertThat(database.isValid(1)).isTrue();
                }
            });
        }
    }

    @Test
    void takenPortIsRefusedInOneLineBeforeAnythingIsStarted() throws Exception {
        try (ServerSocket other = new ServerSocket(ports.criteria(), 1, InetAddress.getByName("0.0.0.0"))) {
            assertThatThrownBy(() -> started(ports))
                    .isInstanceOf(SuiteFailure.class)
                    .hasMessage("port " + other.getLocalPort() + " is taken, and criteria-service needs it: end what "
                            + "listens there, or choose another port with --criteria-port");
        }
        assertThat(folder.resolve("data/postgres")).doesNotExist();
    }

    @Test
    void onePortForTwoPartsIsRefused() {
        Ports twice = new Ports(ports.registry(), ports.registry(), ports.reporting(), ports.postgres(), ports.kafka());
        assertThatThrownBy(() -> started(twice))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageStartingWith(
                        "port " + ports.registry() + " is given to registry-service and to criteria-service");
    }

    @Test
    void serviceThatDoesNotComeUpFailsTheStartWithItsLastWords() throws Exception {
        checkout.withBroken(ServiceName.CRITERIA);
        assertThatThrownBy(() -> started(ports))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageStartingWith("criteria-service ended with code 3 before it was ready")
                .hasMessageEndingWith("    the migration V1 failed");
        new PortCheck(ports).run();
    }

    @Test
    void secondSuiteOnTheSameDataIsRefused() {
        try (Suite suite = started(ports)) {
            assertThatThrownBy(() -> started(Ports.free()))
                    .isInstanceOf(SuiteFailure.class)
                    .hasMessageStartingWith("another suite runs on " + folder.resolve("data"));
            assertThat(suite.process(ServiceName.REGISTRY).isAlive()).isTrue();
        }
    }

    private Suite started(Ports chosen) {
        Suite suite = new Suite(checkout.configuration(chosen), console);
        try {
            suite.start();
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    /** As the role that makes the tables. */
    private static Connection databaseOf(URI service) throws Exception {
        return databaseOf(service, "QUARKUS_FLYWAY");
    }

    private static Connection databaseOf(URI service, String role) throws Exception {
        Map<String, String> environment = environmentOf(service);
        return DriverManager.getConnection(
                environment.get("QUARKUS_DATASOURCE_JDBC_URL"),
                environment.get(role + "_USERNAME"),
                environment.get(role + "_PASSWORD"));
    }

    private static Map<String, String> environmentOf(URI service) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(service.resolve("/environment")).build();
        String body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return body.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    }
}
