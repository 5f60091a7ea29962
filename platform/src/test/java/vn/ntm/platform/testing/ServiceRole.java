package vn.ntm.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.infrastructure.PostgresDatabase;

/** The role that the service under test runs as, and what its database lets it do. */
public final class ServiceRole {

    /** What PostgreSQL answers to who may not. */
    public static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** What our triggers answer. */
    public static final String RESTRICT_VIOLATION = "23001";

    private ServiceRole() {}

    /** Tries it as that role and returns the SQLState of the refusal; a statement that is not refused is undone. */
    public static String refusalOf(String command) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(command);
            } catch (SQLException refusal) {
                return refusal.getSQLState();
            } finally {
                connection.rollback();
            }
            return "not refused";
        }
    }

    /** The tables and views of which it may do this, be it to one column only. */
    public static Set<String> tablesThatItMay(String privilege) throws SQLException {
        boolean byColumn = Set.of("SELECT", "INSERT", "UPDATE", "REFERENCES").contains(privilege);
        return tables("has_" + (byColumn ? "any_column" : "table") + "_privilege(c.oid, '" + privilege + "')");
    }

    /** The tables and views that it owns, or whose owner it may become. */
    public static Set<String> tablesThatItOwns() throws SQLException {
        return tables("pg_has_role(c.relowner, 'member')");
    }

    /** All tables and views but the one in which the migrations are noted. */
    public static Set<String> tables() throws SQLException {
        return tables("c.relname <> 'flyway_schema_history'");
    }

    private static Set<String> tables(String condition) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select c.relname from pg_class c where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace ="
                                + " 'public'::regnamespace and " + condition)) {
            Set<String> names = new TreeSet<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static Connection connect() throws SQLException {
        PostgresDatabase database = RealBackends.postgres().service("service");
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
