package vn.ntm.local.benchmark.measuring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Empty tables of the same make as a service's own: columns, checks, exclusions, indexes and foreign keys. */
public final class PlainTables {

    /** Where they stand. */
    public static final String SCHEMA = "plain";

    private static final int BATCH = 1000;

    /** Computed by the database in the product, and so here: what is folded already folds to itself. */
    private static final Map<String, String> COMPUTED =
            Map.of("search_key", "public.search_key(?)", "name_key", "public.search_key(?)");

    private final PlainSql sql;
    private final List<String> tables;

    private PlainTables(PlainSql sql, List<String> tables) {
        this.sql = sql;
        this.tables = tables;
    }

    /** Rows that the product left in a table. */
    public record Rows(String table, List<String> columns, List<List<@Nullable Object>> rows) {}

    /** The rows of a table of which this holds, in the order of their first column. */
    public static Rows read(PlainSql sql, String table, String condition) throws SQLException {
        List<String> columns = sql.texts("""
                select attname from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                order by attnum
                """, table);
        String query = "select %s from %s where %s order by 1".formatted(String.join(", ", columns), table, condition);
        return new Rows(table, columns, sql.rows(query));
    }

    /** Makes them, in an order in which no row refers to one that is not there yet. */
    public static PlainTables make(PlainSql sql, List<String> tables) throws SQLException {
        sql.execute("drop schema if exists " + SCHEMA + " cascade");
        sql.execute("create schema " + SCHEMA);
        for (String table : tables) {
            sql.execute("create table %1$s.%2$s (like public.%2$s including all)".formatted(SCHEMA, table));
        }
        List<List<@Nullable Object>> keys = sql.rows("""
                select conrelid::regclass::text, pg_get_constraintdef(oid) from pg_constraint
                where contype = 'f' and conrelid = any (?::regclass[])
                """, "{" + String.join(",", tables) + "}");
        sql.execute("set search_path = " + SCHEMA + ", public");
        for (List<@Nullable Object> key : keys) {
            sql.execute("alter table %s.%s add %s".formatted(SCHEMA, key.get(0), key.get(1)));
        }
        sql.execute("set search_path = public");
        return new PlainTables(sql, tables);
    }

    /** Empties them. */
    public void clear() throws SQLException {
        sql.execute(
                "truncate " + tables.stream().map(table -> SCHEMA + "." + table).collect(Collectors.joining(", ")));
    }

    /** Writes rows in batches, in the transaction that is open. */
    public void insert(Connection connection, Rows rows) throws SQLException {
        String values = rows.columns().stream()
                .map(column -> COMPUTED.getOrDefault(column, "?"))
                .collect(Collectors.joining(", "));
        String statement = "insert into %s.%s (%s) overriding system value values (%s)"
                .formatted(SCHEMA, rows.table(), String.join(", ", rows.columns()), values);
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
}
