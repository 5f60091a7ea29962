package vn.ntm.local.benchmark.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.ntm.local.benchmark.measuring.PlainSql;
import vn.ntm.local.benchmark.measuring.PlainTables;

/**
 * The rows that an import left, written once more in batches into tables of the same make: columns, checks, exclusions,
 * indexes and foreign keys. Events and the queue are among them; the audit's one row is not.
 */
final class PlainCopy {

    /** In this order no row refers to one that is not there yet. */
    private static final List<String> TABLES = List.of(
            "unit", "unit_version", "succession", "act", "unit_attribute", "unit_code", "event_sequence", "event");

    private final PlainSql sql;
    private final PlainTables tables;
    private final List<PlainTables.Rows> content = new ArrayList<>();

    /** Reads what the last import left. */
    PlainCopy(PlainSql sql) throws SQLException {
        this.sql = sql;
        for (String table : TABLES) {
            content.add(PlainTables.read(sql, table, "true"));
        }
        tables = PlainTables.make(sql, tables());
    }

    private static List<String> tables() {
        List<String> all = new ArrayList<>(TABLES);
        all.add("outbox");
        return all;
    }

    /** Empties the copy. */
    void clear() throws SQLException {
        tables.clear();
    }

    /** Writes all of it in one transaction, durable when this returns. */
    void write() throws SQLException {
        Connection connection = sql.connection();
        connection.setAutoCommit(false);
        try {
            for (PlainTables.Rows rows : content) {
                tables.insert(connection, rows);
            }
            sql.execute("insert into %1$s.outbox (event_id) select id from %1$s.event".formatted(PlainTables.SCHEMA));
            sql.execute("set constraints all immediate");
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** How many rows there are, by table. */
    String described() {
        return content.stream()
                .map(rows -> rows.rows().size() + " " + rows.table())
                .collect(Collectors.joining(", "));
    }

    /** How many rows there are in all. */
    int size() {
        return content.stream().mapToInt(rows -> rows.rows().size()).sum();
    }
}
