package vn.ntm.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server on the loopback address, from binaries that come with the build: nothing needs to be installed.
 *
 * <p>Thread-safe. Each method that talks to the server throws {@link IllegalStateException} with the server's own words
 * when it fails.
 */
public final class RealPostgres implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,30}");

    private final PostgresCluster cluster;
    private final DirectoryLock lock;
    private final int port;
    private final @Nullable Reaper reaper;
    private boolean closed;

    private RealPostgres(PostgresCluster cluster, int port) throws IOException {
        this.cluster = cluster;
        this.port = port;
        this.lock = DirectoryLock.on(cluster.home());
        try {
            cluster.create();
            this.reaper = cluster.durable() ? null : Reaper.of(cluster.home().toString(), cluster.stop("immediate"));
            cluster.start(port);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * A server whose data stay in the directory, which is created where there is none. Every commit is on disk before it
     * is answered. A server that a killed process left in the directory is ended first; its data are kept.
     *
     * @throws IllegalStateException when another process uses the directory, the port is taken, or root may not hand the
     *     server to another user
     */
    public static RealPostgres keptIn(Path directory, int port) {
        return keptIn(directory, port, ServerAccount.ofThisProcess());
    }

    static RealPostgres keptIn(Path directory, int port, ServerAccount account) {
        try {
            Files.createDirectories(directory);
            return new RealPostgres(
                    new PostgresCluster(PostgresBinaries.unpacked(), account, directory.toRealPath(), true), port);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + directory, e);
        }
    }

    /**
     * A server on a free port whose data are gone when it is closed or this process ends. Commits do not wait for the
     * disk: {@link #crash()} loses some.
     */
    public static RealPostgres temporary() {
        try {
            Path directory = Files.createTempDirectory("ntm-postgres-").toRealPath();
            return new RealPostgres(
                    new PostgresCluster(PostgresBinaries.unpacked(), ServerAccount.ofThisProcess(), directory, false),
                    FreePorts.one());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /**
     * Ends the server that a killed process left in the directory, and gives its port free; does nothing where there is
     * none.
     *
     * @throws IllegalStateException when another process uses the directory
     */
    public static void endOrphan(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try {
            DirectoryLock lock = DirectoryLock.on(directory);
            try (lock) {
                new PostgresCluster(
                                PostgresBinaries.unpacked(),
                                ServerAccount.ofThisProcess(),
                                directory.toRealPath(),
                                true)
                        .endOrphan();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not end the PostgreSQL left in " + directory, e);
        }
    }

    /** The port on the loopback address. */
    public int port() {
        return port;
    }

    /** The server's own log. */
    public Path log() {
        return cluster.log();
    }

    /**
     * The database of this name as the role of the same name, which owns it and makes its tables; both are created where
     * they are missing. Beside it only {@link #service(String)} may connect. Passwords stay the same for the life of the
     * directory.
     */
    public PostgresDatabase database(String name) {
        return provided(name).owner();
    }

    /**
     * The same database as the role that a service runs as: it owns nothing and may do what the owner grants. Created with
     * the database where it is missing.
     */
    public PostgresDatabase service(String name) {
        return provided(name).service();
    }

    private record Roles(PostgresDatabase owner, PostgresDatabase service) {}

    private synchronized Roles provided(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name must match " + NAME + ": " + name);
        }
        Roles roles = new Roles(as(name, name), as(name + "_service", name));
        new Administrator(administration()).provide(roles.owner(), roles.service());
        return roles;
    }

    private PostgresDatabase as(String role, String database) {
        try {
            String password =
                    PrivateFile.keptAt(cluster.home().resolve("role-" + role + ".password"), Passwords::random);
            return new PostgresDatabase(urlOf(database), role, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The administrator's database, for tests that look at or end other connections. */
    public PostgresDatabase administration() {
        try {
            return new PostgresDatabase(
                    urlOf("postgres"), PostgresCluster.ADMINISTRATOR, cluster.administratorPassword());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String urlOf(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** Kills the server's processes as a power cut would; {@link #startAgain()} recovers. For tests. */
    public synchronized void crash() {
        try {
            cluster.crash();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the server's process runs. */
    public synchronized boolean isRunning() {
        try {
            return cluster.running().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server again on the same data and port after {@link #crash()}; not after {@link #close()}. */
    public synchronized void startAgain() {
        if (closed) {
            throw new IllegalStateException("PostgreSQL is closed");
        }
        try {
            cluster.start(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server in order and gives the directory free; a temporary one is deleted. */
    @Override
    public synchronized void close() {
        closed = true;
        try (lock) {
            cluster.stop();
            if (reaper != null) {
                reaper.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
