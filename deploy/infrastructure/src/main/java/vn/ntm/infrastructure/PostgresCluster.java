package vn.ntm.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One PostgreSQL data directory and the server that runs on it, by the server's own programs.
 *
 * @param home holds the data, the server's log and the administrator's password
 * @param durable a commit waits for the disk; without it, it does not: right for tests of everything but durability
 */
record PostgresCluster(PostgresBinaries binaries, ServerAccount account, Path home, boolean durable) {

    static final String ADMINISTRATOR = "postgres";

    private Path data() {
        return home.resolve("cluster");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    private Path passwordFile() {
        return home.resolve("administrator.password");
    }

    String administratorPassword() throws IOException {
        return PrivateFile.keptAt(passwordFile(), Passwords::random);
    }

    /** Creates the data directory where there is none; a crash in between leaves nothing that looks like one. */
    void create() throws IOException {
        administratorPassword();
        if (Files.exists(data())) {
            return;
        }
        Path draft = home.resolve("cluster.new");
        Directories.delete(draft);
        Files.createDirectory(draft);
        account.own(home);
        account.mustReach(home);
        // The built-in locale sorts and folds the same on every machine, Vietnamese letters included.
        command("initdb", "-D", draft.toString(), "-U", ADMINISTRATOR, "-A", "scram-sha-256")
                .and("--pwfile", passwordFile().toString(), "-E", "UTF-8", "--no-instructions")
                .and("--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8")
                .and(durable ? new String[0] : new String[] {"--no-sync"})
                .mustSucceed("create the PostgreSQL data directory " + data());
        Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server and returns when it accepts connections; ends one that a killed process left behind first. */
    void start(int port) throws IOException {
        endOrphan();
        account.own(home);
        List<String> options = new ArrayList<>(List.of("-p", "" + port));
        setting(options, "listen_addresses=127.0.0.1");
        setting(options, "unix_socket_directories=");
        for (String guard : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            setting(options, guard + "=" + (durable ? "on" : "off"));
        }
        ShellCommand.Outcome outcome = command("pg_ctl", "start", "-w", "-t", "60", "-s", "-D", data().toString())
                .and("-l", log().toString(), "-o", String.join(" ", options))
                .run();
        if (!outcome.succeeded()) {
            throw new IllegalStateException("PostgreSQL did not start on port " + port + ": " + lastWords());
        }
    }

    private static void setting(List<String> options, String setting) {
        options.add("-c");
        options.add(setting);
    }

    private String lastWords() throws IOException {
        if (!Files.exists(log())) {
            return "it left no log at " + log();
        }
        List<String> lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    /** Ends the server in order; one that does not end in time is ended without a checkpoint, which loses nothing. */
    void stop() throws IOException {
        if (!stop("fast").run().succeeded()) {
            stop("immediate").run();
        }
    }

    ShellCommand stop(String mode) {
        return command("pg_ctl", "stop", "-w", "-t", "20", "-s", "-D", data().toString(), "-m", mode);
    }

    /** Kills the server's processes without any warning, as a power cut would. */
    void crash() throws IOException {
        ProcessHandle server = running().orElseThrow(() -> new IllegalStateException("no server runs in " + home));
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        if (!Orphans.awaitEnd(all, Duration.ofSeconds(10))) {
            throw new IllegalStateException("the server in " + home + " survived being killed");
        }
    }

    /** Ends a server that runs here although its process died; the caller holds the lock of the directory. */
    void endOrphan() throws IOException {
        if (running().isPresent()) {
            stop();
            return;
        }
        if (recordedProcess().isPresent()) {
            // Its number was given to another program meanwhile, for which the server would mistake itself.
            Files.deleteIfExists(pidFile());
        }
    }

    /** The server that runs on the data directory at this moment. */
    Optional<ProcessHandle> running() throws IOException {
        return recordedProcess().filter(process -> process.info()
                .commandLine()
                .filter(line -> line.contains(data().toString()))
                .isPresent());
    }

    private Optional<ProcessHandle> recordedProcess() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        }
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    private ShellCommand command(String program, String... arguments) {
        return ShellCommand.of(account.in(List.of(binaries.program(program)))).and(arguments);
    }
}
