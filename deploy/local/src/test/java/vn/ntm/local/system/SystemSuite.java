package vn.ntm.local.system;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.infrastructure.PostgresDatabase;
import vn.ntm.infrastructure.RealKafka;
import vn.ntm.local.Console;
import vn.ntm.local.Ports;
import vn.ntm.local.Progress;
import vn.ntm.local.ServiceAddresses;
import vn.ntm.local.ServiceName;
import vn.ntm.local.Suite;
import vn.ntm.local.SuiteConfiguration;
import vn.ntm.local.example.Example;

/** A suite of the services that the build made, on ports of its own, with its data in a folder of the test. */
public final class SystemSuite implements AutoCloseable {

    /** The checkout, seen from the module's folder, in which the build runs the tests. */
    private static final Path CHECKOUT = Path.of("../..");

    private static final Duration TOKEN_FOR = Duration.ofMinutes(30);

    private final Suite suite;

    private SystemSuite(Path data) {
        Console silent =
                new Console(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
        this.suite = new Suite(new SuiteConfiguration(CHECKOUT, data, Ports.free(), false), silent);
    }

    /** Returns when all of it is ready; what the folder holds from an earlier suite is there again. */
    public static SystemSuite startedOn(Path data) {
        SystemSuite started = new SystemSuite(data);
        try {
            started.suite.start();
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    /** Loads the example as the launcher does, and returns when the figures count all of it. */
    public SystemSuite withExample() {
        loadExample(line -> {});
        return this;
    }

    void loadExample(Progress progress) {
        Example.load(suite.addresses(), suite.tokens(), progress);
    }

    /** Where the services answer. */
    public ServiceAddresses addresses() {
        return suite.addresses();
    }

    /** What the services say over HTTP. */
    public Api api() {
        return new Api(suite.addresses());
    }

    RealKafka kafka() {
        return suite.kafka();
    }

    /** A token for one role within one unit; within the whole country where there is none. */
    public String token(String role, @Nullable UUID unit) {
        return suite.tokens().token("system-test", Set.of(role), unit, TOKEN_FOR);
    }

    /** Ends a service as {@code kill -9} does and returns when it is gone; it is started again by itself. */
    void kill(ServiceName service) throws InterruptedException {
        suite.process(service).destroyForcibly().waitFor();
    }

    void awaitReady(ServiceName service) throws InterruptedException {
        suite.awaitReady(service);
    }

    /** The one number that a query of a service's database gives. */
    long number(ServiceName service, String query) {
        try (var connection = connection(service);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** A connection of the owner of a service's database. */
    Connection connection(ServiceName service) throws SQLException {
        PostgresDatabase database = suite.postgres().database(service.database());
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    /** Puts an empty database in the place of a service's. */
    void replaceDatabase(ServiceName service) throws SQLException {
        PostgresDatabase administration = suite.postgres().administration();
        try (var connection = DriverManager.getConnection(
                        administration.jdbcUrl(), administration.user(), administration.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database " + service.database() + " with (force)");
        }
        suite.postgres().database(service.database());
    }

    @Override
    public void close() {
        suite.close();
    }
}
