package vn.ntm.local.benchmark.measuring;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.infrastructure.PostgresDatabase;

/** SQL as one writes it by hand: one connection, prepared statements, rows read to their end. */
public final class PlainSql implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public PlainSql(PostgresDatabase database) throws SQLException {
        this.connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    public Connection connection() {
        return connection;
    }

    /** The rows, each as its columns. */
    public List<List<@Nullable Object>> rows(String query, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = prepared.get(query);
        if (statement == null) {
            statement = connection.prepareStatement(query);
            prepared.put(query, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<@Nullable Object> row = new ArrayList<>(columns);
                for (int column = 1; column <= columns; column++) {
                    row.add(found.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** The first column of each row, as text. */
    public List<String> texts(String query, @Nullable Object... parameters) throws SQLException {
        return rows(query, parameters).stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    /** The one number of a query. */
    public long number(String query) throws SQLException {
        return Long.parseLong(texts(query).get(0));
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
