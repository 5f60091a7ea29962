package vn.ntm.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of the servers when the process that started them is killed without any warning. */
class KilledProcessIT {

    @TempDir
    Path directory;

    @Test
    void orphanOnAKeptDirectoryIsTakenOverWithItsData() throws Exception {
        int port = FreePorts.one();
        killed(Victim.class, directory.toString(), "" + port);
        assertThat(answers(port)).as("the orphan still runs").isTrue();

        try (RealPostgres postgres = RealPostgres.keptIn(directory, port)) {
            assertThat(Victim.rows(postgres.database("registry"))).isEqualTo(1);
        }
        assertThat(answers(port)).isFalse();
    }

    @Test
    void orphanCanBeEndedWithoutStartingAnother() throws Exception {
        int port = FreePorts.one();
        killed(Victim.class, directory.toString(), "" + port);
        RealPostgres.endOrphan(directory);
        assertThat(answers(port)).isFalse();
    }

    @Test
    void temporaryServerEndsWithItsProcess() throws Exception {
        int port = Integer.parseInt(killed(TemporaryVictim.class));
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (answers(port) && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        assertThat(answers(port)).isFalse();
    }

    /** Starts the class in a process of its own, kills it after its first line and returns that line. */
    private static String killed(Class<?> main, String... arguments) throws IOException, InterruptedException {
        ShellCommand java = ShellCommand.of(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()))
                .and(arguments);
        Process process = new ProcessBuilder(java.words())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            assertThat(line).isNotNull();
            process.destroyForcibly();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            return line;
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    static final class TemporaryVictim {
        private TemporaryVictim() {}

        public static void main(String[] arguments) throws InterruptedException {
            try (RealPostgres postgres = RealPostgres.temporary()) {
                System.out.println(postgres.port());
                Thread.currentThread().join();
            }
        }
    }
}
