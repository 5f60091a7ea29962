package vn.ntm.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealPostgresIT {

    @TempDir
    Path directory;

    @Test
    void dataSurviveARestartOnTheSameDirectory() throws SQLException {
        PostgresDatabase before;
        try (RealPostgres postgres = RealPostgres.keptIn(directory, FreePorts.one())) {
            before = postgres.database("registry");
            write(before, "CREATE TABLE unit(code text)");
            write(before, "INSERT INTO unit VALUES ('24')");
        }
        try (RealPostgres postgres = RealPostgres.keptIn(directory, FreePorts.one())) {
            PostgresDatabase after = postgres.database("registry");
            assertThat(read(after, "SELECT code FROM unit")).isEqualTo("24");
            assertThat(after.password()).isEqualTo(before.password());
        }
    }

    @Test
    void commitSurvivesACrash() throws SQLException {
        try (RealPostgres postgres = RealPostgres.keptIn(directory, FreePorts.one())) {
            PostgresDatabase database = postgres.database("registry");
            write(database, "CREATE TABLE unit(code text)");
            write(database, "INSERT INTO unit VALUES ('24')");
            postgres.crash();
            assertThatThrownBy(() -> read(database, "SELECT 1")).isInstanceOf(SQLException.class);

            postgres.startAgain();

            assertThat(read(database, "SELECT code FROM unit")).isEqualTo("24");
        }
    }

    @Test
    void keptDataAreDurableAndTemporaryOnesAreNot() throws SQLException {
        try (RealPostgres kept = RealPostgres.keptIn(directory, FreePorts.one());
                RealPostgres temporary = RealPostgres.temporary()) {
            assertThat(read(kept.administration(), "SHOW fsync")).isEqualTo("on");
            assertThat(read(kept.administration(), "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(read(temporary.administration(), "SHOW fsync")).isEqualTo("off");
        }
    }

    @Test
    void ownerOfOneDatabaseCannotReadAnother() {
        try (RealPostgres postgres = RealPostgres.temporary()) {
            PostgresDatabase registry = postgres.database("registry");
            PostgresDatabase criteria = postgres.database("criteria");
            assertThat(postgres.database("registry")).isEqualTo(registry);
            PostgresDatabase trespasser =
                    new PostgresDatabase(registry.jdbcUrl(), criteria.user(), criteria.password());
            assertThatThrownBy(() -> read(trespasser, "SELECT 1")).hasMessageContaining("permission denied");
            PostgresDatabase guesser = new PostgresDatabase(registry.jdbcUrl(), registry.user(), "guessed");
            assertThatThrownBy(() -> read(guesser, "SELECT 1")).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void roleOfAServiceMayConnectAndNothingElse() throws SQLException {
        try (RealPostgres postgres = RealPostgres.temporary()) {
            PostgresDatabase owner = postgres.database("registry");
            write(owner, "CREATE TABLE unit(code text)");
            PostgresDatabase service = postgres.service("registry");
            assertThat(read(service, "SELECT current_user")).isEqualTo("registry_service");
            for (String command : List.of(
                    "CREATE TABLE other(code text)",
                    "CREATE SCHEMA other",
                    "CREATE TEMPORARY TABLE other(code text)",
                    "SELECT * FROM unit",
                    "ALTER TABLE unit DISABLE TRIGGER ALL",
                    "TRUNCATE unit",
                    "SET ROLE registry")) {
                assertThatThrownBy(() -> write(service, command))
                        .as(command)
                        .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                                .isEqualTo("42501"));
            }
            write(owner, "GRANT SELECT ON unit TO registry_service");
            assertThat(read(service, "SELECT count(*) FROM unit")).isEqualTo("0");
        }
    }

    @Test
    void databaseOfARunBeforeThereWereTwoRolesKeepsItsOwner() throws SQLException {
        try (RealPostgres postgres = RealPostgres.keptIn(directory, FreePorts.one())) {
            PostgresDatabase owner = postgres.database("registry");
            write(owner, "CREATE TABLE unit(code text)");
            write(postgres.administration(), "REVOKE CONNECT ON DATABASE registry FROM registry_service");
            write(postgres.administration(), "DROP ROLE registry_service");
            assertThat(read(postgres.service("registry"), "SELECT current_user"))
                    .isEqualTo("registry_service");
            assertThat(read(owner, "SELECT tableowner FROM pg_tables WHERE tablename = 'unit'"))
                    .isEqualTo("registry");
        }
    }

    @Test
    void vietnameseLettersFold() throws SQLException {
        try (RealPostgres postgres = RealPostgres.temporary()) {
            assertThat(read(postgres.database("registry"), "SELECT lower('HUYỆN LỤC NGẠN, ĐỒNG KỲ')"))
                    .isEqualTo("huyện lục ngạn, đồng kỳ");
        }
    }

    @Test
    void secondServerOnOneDirectoryIsRefused() {
        try (RealPostgres first = RealPostgres.keptIn(directory, FreePorts.one())) {
            assertThatThrownBy(() -> RealPostgres.keptIn(directory, first.port()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("in use by another process");
        }
    }

    @Test
    void takenPortIsNamed() {
        try (RealPostgres first = RealPostgres.temporary()) {
            assertThatThrownBy(() -> RealPostgres.keptIn(directory, first.port()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + first.port())
                    .hasMessageContaining("Address already in use");
        }
    }

    @Test
    void rootWithoutUserNamespacesHandsTheServerToNobody() throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0, "only root needs this");
        Path reachable = Files.createTempDirectory("ntm-postgres-nobody-");
        try (RealPostgres postgres = RealPostgres.keptIn(reachable, FreePorts.one(), ServerAccount.NOBODY_BY_SETPRIV)) {
            assertThat(read(postgres.database("registry"), "SELECT 'works'")).isEqualTo("works");
            assertThat(Files.getAttribute(postgres.log(), "unix:uid")).isEqualTo(65534);
        }
        // The way back: the next run may have user namespaces again.
        try (RealPostgres postgres = RealPostgres.keptIn(reachable, FreePorts.one())) {
            assertThat(read(postgres.database("registry"), "SELECT 'works'")).isEqualTo("works");
        }
        Directories.delete(reachable);
    }

    private static void write(PostgresDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(PostgresDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(PostgresDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
