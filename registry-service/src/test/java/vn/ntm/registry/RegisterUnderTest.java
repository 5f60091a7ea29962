package vn.ntm.registry;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import vn.ntm.infrastructure.PostgresDatabase;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.Tokens;

/** The running register as tests talk to it, and its database as tests look into it. */
public final class RegisterUnderTest {

    private RegisterUnderTest() {}

    /** Bắc Giang with its districts and communes from before 2004 to 30 June 2025, as the official history has them. */
    public static byte[] bacGiang() {
        try (InputStream file = Objects.requireNonNull(RegisterUnderTest.class.getResourceAsStream("/bac-giang.csv"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forgets all units; events already told stay told. */
    public static void empty() {
        execute("truncate unit, unit_version, succession, act, correction, correction_unit, unit_attribute, "
                + "unit_code");
        execute("update register_revision set revision = revision + 1");
    }

    public static RequestSpecification asOfficer() {
        return as(Tokens.of(Role.NATIONAL_OFFICER));
    }

    public static RequestSpecification as(String token) {
        return as(token, "en");
    }

    public static RequestSpecification as(String token, String language) {
        return given().header("Authorization", "Bearer " + token)
                .header("Accept-Language", language)
                .contentType("text/csv; charset=utf-8");
    }

    public static ValidatableResponse importUnits(byte[] list) {
        return asOfficer().body(list).post("/api/v1/imports/units").then();
    }

    /** A list of units with the usual columns. */
    public static byte[] units(String... rows) {
        return file("level,code,version,type,name,full_name,parent_code,valid_from,valid_to", rows);
    }

    public static byte[] successions(String... rows) {
        return file("old_level,old_code,new_code,kind,on,resolution", rows);
    }

    public static byte[] attributes(String... rows) {
        return file("level,code,attribute,value,valid_from,valid_to,source", rows);
    }

    public static byte[] codes(String... rows) {
        return file("level,code,system,other_code,valid_from,valid_to,source", rows);
    }

    public static ValidatableResponse importAttributes(String... rows) {
        return asOfficer()
                .body(attributes(rows))
                .post("/api/v1/imports/attributes")
                .then();
    }

    private static byte[] file(String header, String... rows) {
        return (header + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public static Connection connect() {
        PostgresDatabase database = RealBackends.postgres().database("service");
        try {
            return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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

    /** The first column of the first row. */
    public static String text(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    public static void execute(String command) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(command, e);
        }
    }

    /** How many events the service has ever told of. */
    public static long events() {
        return number("select count(*) from event where topic = 'ntm.units'");
    }
}
