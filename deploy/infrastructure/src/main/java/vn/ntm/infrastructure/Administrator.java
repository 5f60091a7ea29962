package vn.ntm.infrastructure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Creates databases, their owners, and the roles that work in them.
 *
 * @param entry the database through which the administrator comes in
 */
record Administrator(PostgresDatabase entry) {

    /**
     * Makes sure of a database, of the role that owns it, and of one that may come in and no more: what it may do is the
     * owner's to say. All others are kept out.
     */
    void provide(PostgresDatabase owner, PostgresDatabase service) {
        // The owner has the name of the database, as it had before there were two: what earlier runs made stays its
        // own.
        String name = owner.user();
        try (Connection connection = DriverManager.getConnection(entry.jdbcUrl(), entry.user(), entry.password())) {
            provideRole(connection, owner);
            provideRole(connection, service);
            if (isMissing(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
                execute(connection, "CREATE DATABASE " + name + " OWNER " + name);
            }
            // Not only when it is new: an earlier run may have been killed in between.
            execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            execute(connection, "GRANT CONNECT ON DATABASE " + name + " TO " + service.user());
        } catch (SQLException e) {
            throw new IllegalStateException("could not create database " + name + ": " + e.getMessage(), e);
        }
    }

    private static void provideRole(Connection connection, PostgresDatabase as) throws SQLException {
        if (isMissing(connection, "SELECT FROM pg_roles WHERE rolname = ?", as.user())) {
            execute(connection, "CREATE ROLE " + as.user() + " LOGIN PASSWORD '" + as.password() + "'");
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
