package vn.ntm.infrastructure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Creates databases and their owners.
 *
 * @param entry the database through which the administrator comes in
 */
record Administrator(PostgresDatabase entry) {

    /** Makes sure of a database and of a role of that name that owns it; all others are kept out. */
    void provide(String name, String password) {
        try (Connection connection = DriverManager.getConnection(entry.jdbcUrl(), entry.user(), entry.password())) {
            if (isMissing(connection, "SELECT FROM pg_roles WHERE rolname = ?", name)) {
                execute(connection, "CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
            }
            if (isMissing(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
                execute(connection, "CREATE DATABASE " + name + " OWNER " + name);
            }
            // Not only when it is new: an earlier run may have been killed in between.
            execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        } catch (SQLException e) {
            throw new IllegalStateException("could not create database " + name + ": " + e.getMessage(), e);
        }
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return !statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
