package vn.ntm.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ntm.infrastructure.PostgresDatabase;
import vn.ntm.platform.testing.RealBackends;

/** The running service as tests ask it, and its database as tests look into it. */
public final class ReportingUnderTest {

    private ReportingUnderTest() {}

    /** Somebody without a token, who reads English. */
    public static RequestSpecification anybody() {
        return given().header("Accept-Language", "en");
    }

    /** What is answered to a question that is in order. */
    public static JsonPath ask(String question) {
        return anybody()
                .get("/api/v1/" + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** One of the figures in an answer, by its id. */
    public static Map<String, Object> figure(JsonPath answer, String id) {
        return answer.getMap("figures.find { it.id == '" + id + "' }");
    }

    /** A figure as {@code numerator/denominator value}. */
    public static String shown(JsonPath answer, String id) {
        Map<String, Object> figure = figure(answer, id);
        return figure.get("numerator") + "/" + figure.get("denominator") + " " + figure.get("value");
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

    /** Empties every table that the service keeps anything in. */
    public static void emptyDatabase() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("""
                    select quote_ident(tablename) from pg_tables
                    where schemaname = 'public' and tablename <> 'flyway_schema_history'
                    """)) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            statement.execute("truncate " + String.join(", ", tables));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect() throws SQLException {
        PostgresDatabase database = RealBackends.postgres().database("service");
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
