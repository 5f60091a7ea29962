package vn.ntm.criteria;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.Topic;
import vn.ntm.infrastructure.PostgresDatabase;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.Tokens;

/** The running service as tests talk to it, and its database as tests look into it. */
public final class CriteriaUnderTest {

    private CriteriaUnderTest() {}

    /** A caller of this role for the whole country. */
    public static RequestSpecification as(String role) {
        return as(role, null);
    }

    /** A caller of this role for one unit, who reads English. */
    public static RequestSpecification as(String role, @Nullable PublishedUnit unit) {
        return as(role, unit, "en");
    }

    public static RequestSpecification as(String role, @Nullable PublishedUnit unit, String language) {
        return given().header("Authorization", "Bearer " + Tokens.of(role, unit == null ? null : unit.id()))
                .header("Accept-Language", language)
                .contentType(ContentType.JSON);
    }

    public static long number(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    public static void execute(String command) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** How many rows the audit has of this caller doing this to that. */
    public static long audited(String actor, String action, String subject) {
        return number("select count(*) from audit where actor = '%s' and action = '%s' and subject = '%s'"
                .formatted(actor, action, subject));
    }

    /** A connection that holds the service's lock of this name until it is closed. */
    public static Connection holding(String lock) throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('%s', 0))".formatted(lock));
        }
        return connection;
    }

    /** A transaction that nobody may read this table beside, until it is rolled back. */
    public static Connection withoutReadersOf(String table) throws SQLException {
        Connection connection = connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
        return connection;
    }

    /** A transaction in which the next event of this key was drawn: whoever appends one waits until it is rolled back. */
    public static Connection holding(Topic topic, UUID key) throws SQLException {
        Connection connection = connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into event_sequence (topic, key, last) values ('%s', '%s', 1)
                    on conflict (topic, key) do update set last = event_sequence.last + 1
                    """.formatted(topic.address(), key));
        }
        return connection;
    }

    private static Connection connect() throws SQLException {
        PostgresDatabase database = RealBackends.postgres().database("service");
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
