package vn.ntm.local.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an import left, written once more in batches into tables of the same make: columns, checks, exclusions,
 * indexes and foreign keys. Events and the queue are among them; the audit's one row is not.
 */
final class PlainCopy {

    private static final String SCHEMA = "plain";
    private static final int BATCH = 1000;

    /** In this order no row refers to one that is not there yet. */
    private static final List<String> TABLES = List.of(
            "unit", "unit_version", "succession", "act", "unit_attribute", "unit_code", "event_sequence", "event");

    /** Computed by the database in the product, and so here: what is folded already folds to itself. */
    private static final Map<String, String> COMPUTED =
            Map.of("search_key", "public.search_key(?)", "name_key", "public.search_key(?)");

    private record Rows(List<String> columns, List<List<@Nullable Object>> rows) {}

    private final PlainSql sql;
    private final Map<String, Rows> content = new LinkedHashMap<>();

    /** Reads what the last import left. */
    PlainCopy(PlainSql sql) throws SQLException {
        this.sql = sql;
        for (String table : TABLES) {
            List<String> columns = sql.texts("""
                    select attname from pg_attribute
                    where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                    order by attnum
                    """, table);
            content.put(table, new Rows(columns, sql.rows("select " + String.join(", ", columns) + " from " + table)));
        }
        makeTables();
    }

    private void makeTables() throws SQLException {
        sql.execute("drop schema if exists " + SCHEMA + " cascade");
        sql.execute("create schema " + SCHEMA);
        for (String table : tables()) {
            sql.execute("create table %1$s.%2$s (like public.%2$s including all)".formatted(SCHEMA, table));
        }
        List<List<@Nullable Object>> keys = sql.rows("""
                select conrelid::regclass::text, pg_get_constraintdef(oid) from pg_constraint
                where contype = 'f' and conrelid = any (?::regclass[])
                """, "{" + String.join(",", tables()) + "}");
        sql.execute("set search_path = " + SCHEMA + ", public");
        for (List<@Nullable Object> key : keys) {
            sql.execute("alter table %s.%s add %s".formatted(SCHEMA, key.get(0), key.get(1)));
        }
        sql.execute("set search_path = public");
    }

    private static List<String> tables() {
        return List.of(
                "unit",
                "unit_version",
                "succession",
                "act",
                "unit_attribute",
                "unit_code",
                "event_sequence",
                "event",
                "outbox");
    }

    /** Empties the copy. */
    void clear() throws SQLException {
        sql.execute("truncate "
                + tables().stream().map(table -> SCHEMA + "." + table).collect(Collectors.joining(", ")));
    }

    /** Writes all of it in one transaction, durable when this returns. */
    void write() throws SQLException {
        Connection connection = sql.connection();
        connection.setAutoCommit(false);
        try {
            for (Map.Entry<String, Rows> table : content.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            sql.execute("insert into %1$s.outbox (event_id) select id from %1$s.event".formatted(SCHEMA));
            sql.execute("set constraints all immediate");
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void insert(Connection connection, String table, Rows rows) throws SQLException {
        String values = rows.columns().stream()
                .map(column -> COMPUTED.getOrDefault(column, "?"))
                .collect(Collectors.joining(", "));
        String statement = "insert into %s.%s (%s) overriding system value values (%s)"
                .formatted(SCHEMA, table, String.join(", ", rows.columns()), values);
        try (PreparedStatement insert = connection.prepareStatement(statement)) {
            int waiting = 0;
            for (List<@Nullable Object> row : rows.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** How many rows there are, by table. */
    String described() {
        return content.entrySet().stream()
                .map(table -> table.getValue().rows().size() + " " + table.getKey())
                .collect(Collectors.joining(", "));
    }

    /** How many rows there are in all. */
    int size() {
        return content.values().stream().mapToInt(rows -> rows.rows().size()).sum();
    }
}
