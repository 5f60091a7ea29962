package vn.ntm.infrastructure;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Commits one row to a kept server, says so and waits to be killed. */
final class Victim {

    private Victim() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        try (RealPostgres postgres = RealPostgres.keptIn(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            try (Connection connection = connect(postgres.database("registry"));
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE unit AS SELECT '24' AS code");
            }
            System.out.println("committed");
            Thread.currentThread().join();
        }
    }

    static int rows(PostgresDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM unit")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(PostgresDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
