package vn.ntm.local.benchmark.criteria;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.local.benchmark.measuring.PlainSql;
import vn.ntm.local.benchmark.measuring.PlainTables;
import vn.ntm.local.benchmark.measuring.PlainTables.Rows;

/** The rows that assessments left, each to be written once more: itself, its step, its event with the queue, its audit. */
record WrittenRows(List<Rows> rows) {

    static final List<String> TABLES =
            List.of("unit_assessment", "assessment_step", "event_sequence", "event", "outbox", "audit");

    /** Those of the assessments of which this holds, {@code a} being the assessment. */
    static WrittenRows of(PlainSql sql, String condition) throws SQLException {
        String ids = "(select a.id from unit_assessment a where " + condition + ")";
        String told = """
                exists (select 1 from unit_assessment a where %s and event.topic = 'ntm.assessments'
                        and event.key = a.unit_id::text and event.recorded_at = a.created_at)
                """.formatted(condition);
        String keys = "topic = 'ntm.assessments' and key in (select a.unit_id::text from unit_assessment a where %s)"
                .formatted(condition);
        List<Rows> rows = new ArrayList<>();
        rows.add(PlainTables.read(sql, "unit_assessment", "id in " + ids));
        rows.add(PlainTables.read(sql, "assessment_step", "assessment_id in " + ids));
        rows.add(PlainTables.read(sql, "event_sequence", keys));
        Rows events = PlainTables.read(sql, "event", told);
        rows.add(events);
        rows.add(new Rows(
                "outbox",
                List.of("event_id"),
                events.rows().stream().map(row -> row.subList(0, 1)).toList()));
        rows.add(PlainTables.read(
                sql, "audit", "subject in (select a.id::text from unit_assessment a where " + condition + ")"));
        return new WrittenRows(rows);
    }

    /** Writes them in one transaction, durable when this returns. */
    void write(Connection connection, PlainTables tables) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (Rows each : rows) {
                tables.insert(connection, each);
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** How many there are. */
    int size() {
        return rows.stream().mapToInt(each -> each.rows().size()).sum();
    }
}
