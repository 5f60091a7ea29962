package vn.ntm.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ntm.contracts.FactType;

/**
 * The log of what this service published. A fact appended here leaves for Kafka if and only if the caller's
 * transaction commits, in the order of its key.
 */
@ApplicationScoped
public class EventLog {

    private final DataSource database;
    private final FactJson json;
    private final Clock clock;
    private final RelaySignal relay;

    EventLog(DataSource database, FactJson json, Clock clock, RelaySignal relay) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
    }

    /** Appends one fact in the caller's transaction and returns when it was recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant append(NewEvent event) {
        return appendAll(List.of(event));
    }

    /** Appends facts in the caller's transaction, in this order, and returns when they were recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant appendAll(List<NewEvent> events) {
        // PostgreSQL keeps microseconds: what is returned is what is stored.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (events.isEmpty()) {
            return now;
        }
        try (Connection connection = database.getConnection()) {
            Map<StreamKey, Long> last = drawSequences(connection, events);
            insert(connection, events, last, now);
        } catch (SQLException failure) {
            throw new EventLogException("events were not appended", failure);
        }
        relay.afterCommit();
        return now;
    }

    /** The last sequence of each stream before these events; its row stays locked, so ids drawn next are in order. */
    private static Map<StreamKey, Long> drawSequences(Connection connection, List<NewEvent> events)
            throws SQLException {
        // Sorted: two writers that lock the same keys do so in the same order.
        Map<StreamKey, Long> counts = new TreeMap<>();
        events.forEach(event -> counts.merge(StreamKey.of(event), 1L, Long::sum));
        Map<StreamKey, Long> before = new HashMap<>();
        try (PreparedStatement draw = connection.prepareStatement("""
                insert into event_sequence as s (topic, key, last)
                select * from unnest(?::text[], ?::text[], ?::bigint[])
                on conflict (topic, key) do update set last = s.last + excluded.last
                returning topic, key, last
                """)) {
            draw.setArray(1, array(connection, "text", counts.keySet().stream().map(StreamKey::topic)));
            draw.setArray(2, array(connection, "text", counts.keySet().stream().map(StreamKey::key)));
            draw.setArray(3, array(connection, "bigint", counts.values().stream()));
            try (ResultSet drawn = draw.executeQuery()) {
                while (drawn.next()) {
                    StreamKey stream = new StreamKey(drawn.getString(1), drawn.getString(2));
                    before.put(stream, drawn.getLong(3) - counts.get(stream));
                }
            }
        }
        return before;
    }

    private void insert(Connection connection, List<NewEvent> events, Map<StreamKey, Long> last, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                with appended as (
                    insert into event (event_id, topic, key, sequence, type, subject, data_schema, effective_date,
                                       recorded_at, data)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    returning id)
                insert into outbox (event_id) select id from appended
                """)) {
            for (NewEvent event : events) {
                FactType type = FactType.of(event.fact());
                long sequence = last.merge(StreamKey.of(event), 1L, Long::sum);
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, type.topic().address());
                insert.setString(3, event.key());
                insert.setLong(4, sequence);
                insert.setString(5, type.type());
                insert.setString(6, event.subject());
                insert.setString(7, type.schema().toString());
                insert.setObject(8, event.effective());
                insert.setTimestamp(9, Timestamp.from(now));
                insert.setString(10, write(event));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private String write(NewEvent event) {
        try {
            return json.write(event.fact());
        } catch (JsonProcessingException failure) {
            throw new EventLogException("a fact cannot be written: " + event.subject(), failure);
        }
    }

    private static Array array(Connection connection, String type, java.util.stream.Stream<?> values)
            throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
