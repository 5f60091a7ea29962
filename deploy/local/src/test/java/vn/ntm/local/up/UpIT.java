package vn.ntm.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.infrastructure.Orphans;
import vn.ntm.local.DoubleCheckout;
import vn.ntm.local.Ports;

/** The command as a process of its own, with doubles in the place of the services. */
class UpIT {

    @TempDir
    Path folder;

    private final Ports ports = Ports.free();
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void build() throws IOException {
        folder = DoubleCheckout.in(folder).folder();
    }

    @AfterEach
    void endWhatATestLeft() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            process.waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource({"INT,130", "TERM,143"})
    void signalEndsEverythingAndLeavesNothingBehind(String signal, int code) throws Exception {
        Process up = up("NTM_EXAMPLE=false");
        assertThat(said(up)).contains("The suite is up.", "http://localhost:" + ports.reporting() + "/");
        List<ProcessHandle> running = running();
        assertThat(running).hasSize(4);

        new ProcessBuilder("kill", "-" + signal, "" + up.pid()).start().waitFor();

        assertThat(up.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(up.exitValue()).isEqualTo(code);
        assertThat(running).noneMatch(Orphans::isRunning);
    }

    @Test
    void suiteThatWasKilledCanBeStartedAgain() throws Exception {
        Process killed = up("NTM_EXAMPLE=false");
        said(killed);
        List<ProcessHandle> orphans = running();
        killed.destroyForcibly().waitFor();
        assertThat(orphans).hasSize(4).allMatch(Orphans::isRunning);

        String second = said(up("NTM_EXAMPLE=false"));

        assertThat(second).contains("ending a registry-service that a killed suite had left", "The suite is up.");
        assertThat(orphans).noneMatch(Orphans::isRunning);
    }

    @Test
    void resetDeletesWhatEarlierRunsKept() throws Exception {
        Process first = up("NTM_EXAMPLE=false");
        said(first);
        first.destroy();
        first.waitFor();
        Path trace = Files.createFile(folder.resolve("data/example.loaded"));

        assertThat(said(up("NTM_EXAMPLE=false", "NTM_RESET=true"))).contains("The suite is up.");

        assertThat(trace).doesNotExist();
    }

    @Test
    void wrongSettingIsOneLineAndCodeOne() throws Exception {
        Process up = up("NTM_KAFKA_PORT=many");
        assertThat(said(up)).isEqualTo("up: NTM_KAFKA_PORT is a port number, not many\n");
        assertThat(up.waitFor()).isEqualTo(1);
    }

    @Test
    void takenPortIsOneLineAndCodeOne() throws Exception {
        try (ServerSocket other = new ServerSocket(ports.reporting())) {
            Process up = up();
            assertThat(said(up))
                    .startsWith("up: port " + other.getLocalPort() + " is taken")
                    .contains("--reporting-port")
                    .hasLineCount(1);
            assertThat(up.waitFor()).isEqualTo(1);
        }
    }

    /**
     * A build that was started in the background ignores SIGINT, and so would all that it starts: where the system's
     * env can, it gives the signal back its meaning.
     */
    private static List<String> heedingSignals() throws IOException, InterruptedException {
        List<String> heeding = List.of("env", "--default-signal=INT");
        List<String> probe = new ArrayList<>(heeding);
        probe.add("true");
        Process tried = new ProcessBuilder(probe)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return tried.waitFor() == 0 ? heeding : List.of();
    }

    private Process up(String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(heedingSignals());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                Up.class.getName(),
                folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("NTM_DATA", folder.resolve("data").toString());
        builder.environment().put("NTM_REGISTRY_PORT", "" + ports.registry());
        builder.environment().put("NTM_CRITERIA_PORT", "" + ports.criteria());
        builder.environment().put("NTM_REPORTING_PORT", "" + ports.reporting());
        builder.environment().put("NTM_POSTGRES_PORT", "" + ports.postgres());
        builder.environment().put("NTM_KAFKA_PORT", "" + ports.kafka());
        for (String setting : settings) {
            builder.environment().put(setting.split("=")[0], setting.split("=")[1]);
        }
        Process process = builder.redirectErrorStream(true).start();
        started.add(process);
        return process;
    }

    /** What the command says until it is up, or has failed. */
    private static String said(Process up) throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader output = up.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Ctrl-C stops everything")) {
                break;
            }
        }
        return said.toString();
    }

    /** The services and the database server, by what they noted down. */
    private List<ProcessHandle> running() throws IOException {
        List<Path> notes = new ArrayList<>(List.of(folder.resolve("data/postgres/cluster/postmaster.pid")));
        try (Stream<Path> services = Files.list(folder.resolve("data/run"))) {
            services.forEach(notes::add);
        }
        List<ProcessHandle> running = new ArrayList<>();
        for (Path note : notes) {
            String pid = Files.readString(note).split("\\s")[0];
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(pid));
            process.ifPresent(running::add);
        }
        return running;
    }
}
