package vn.ntm.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.contracts.FactType;

/**
 * The log of what this service published. A fact appended here leaves for Kafka if and only if the caller's
 * transaction commits, in the order of its key.
 */
@ApplicationScoped
public class EventLog {

    private static final String DRAW = """
            insert into event_sequence as s (topic, key, last)
            %s
            on conflict (topic, key) do update set last = s.last + excluded.last
            returning topic, key, last
            """;

    private final Jdbi sql;
    private final FactJson json;
    private final Clock clock;
    private final RelaySignal relay;

    EventLog(Jdbi sql, FactJson json, Clock clock, RelaySignal relay) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
    }

    /** Appends one fact in the caller's transaction and returns when it was recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant append(NewEvent event) {
        return appendAll(List.of(event));
    }

    /**
     * Appends facts in the caller's transaction, in this order, and returns when they were recorded.
     *
     * @throws vn.ntm.platform.problems.ProblemException where one is larger than an event may be
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant appendAll(List<NewEvent> events) {
        // PostgreSQL keeps microseconds: what is returned is what is stored.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!events.isEmpty()) {
            // Written first: what is too large is refused before any key is locked.
            List<String> data = events.stream().map(this::write).toList();
            sql.useHandle(handle -> insert(handle, events, data, drawSequences(handle, events), now));
            relay.afterCommit();
        }
        return now;
    }

    /** The last sequence of each stream before these events; its row stays locked, so ids drawn next are in order. */
    private static Map<StreamKey, Long> drawSequences(Handle handle, List<NewEvent> events) {
        // Sorted: two writers that lock the same keys do so in the same order.
        SortedMap<StreamKey, Long> counts = new TreeMap<>();
        events.forEach(event -> counts.merge(StreamKey.of(event), 1L, Long::sum));
        Map<StreamKey, Long> before = new HashMap<>();
        (counts.size() == 1 ? ofOne(handle, counts.firstKey(), events.size()) : ofSeveral(handle, counts))
                .map((row, context) -> Map.entry(new StreamKey(row.getString(1), row.getString(2)), row.getLong(3)))
                .forEach(last -> before.put(last.getKey(), last.getValue() - counts.get(last.getKey())));
        return before;
    }

    /** What most requests write is one event: arrays of one cost as much as all else about the statement. */
    private static Query ofOne(Handle handle, StreamKey stream, long count) {
        return handle.createQuery(DRAW.formatted("values (:topic, :key, :count)"))
                .bind("topic", stream.topic())
                .bind("key", stream.key())
                .bind("count", count);
    }

    private static Query ofSeveral(Handle handle, Map<StreamKey, Long> counts) {
        return handle.createQuery(DRAW.formatted("select * from unnest(:topics, :keys, :counts)"))
                .bindArray(
                        "topics",
                        String.class,
                        counts.keySet().stream().map(StreamKey::topic).toList())
                .bindArray(
                        "keys",
                        String.class,
                        counts.keySet().stream().map(StreamKey::key).toList())
                .bindArray("counts", Long.class, List.copyOf(counts.values()));
    }

    private static void insert(
            Handle handle, List<NewEvent> events, List<String> data, Map<StreamKey, Long> last, Instant now) {
        PreparedBatch insert = handle.prepareBatch("""
                with appended as (
                    insert into event (event_id, topic, key, sequence, type, subject, data_schema, effective_date,
                                       recorded_at, data)
                    values (:event, :topic, :key, :sequence, :type, :subject, :schema, :effective, :now, :data)
                    returning id)
                insert into outbox (event_id) select id from appended
                """);
        for (int i = 0; i < events.size(); i++) {
            NewEvent event = events.get(i);
            FactType type = FactType.of(event.fact());
            insert.bind("event", UUID.randomUUID())
                    .bind("topic", type.topic().address())
                    .bind("key", event.key())
                    .bind("sequence", last.merge(StreamKey.of(event), 1L, Long::sum))
                    .bind("type", type.type())
                    .bind("subject", event.subject())
                    .bind("schema", type.schema().toString())
                    .bindByType("effective", event.effective(), LocalDate.class)
                    .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .bind("data", data.get(i))
                    .add();
        }
        insert.execute();
    }

    private String write(NewEvent event) {
        try {
            return EventSize.checked(json.write(event.fact()));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a fact cannot be written: " + event.subject(), failure);
        }
    }
}
