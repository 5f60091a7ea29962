package vn.ntm.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/** What was received and where reading goes on. */
@ApplicationScoped
class InboxRepository {

    private record Place(String topic, String key, long sequence) {
        static Place of(ReceivedFact fact) {
            return new Place(fact.topic(), fact.key(), fact.sequence());
        }
    }

    private final DataSource database;

    InboxRepository(DataSource database) {
        this.database = database;
    }

    /**
     * Notes these facts as received and returns those that were not before, in their order.
     *
     * @throws UnusableRecordException where a place was already taken by another event
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<ReceivedFact> accept(List<ReceivedFact> facts) throws SQLException {
        Map<Place, ReceivedFact> offered = new LinkedHashMap<>();
        facts.forEach(fact -> offered.putIfAbsent(Place.of(fact), fact));
        try (Connection connection = database.getConnection()) {
            Set<Place> fresh = insert(connection, offered);
            if (fresh.size() < offered.size()) {
                refuseReusedPlaces(connection, offered, fresh);
            }
            return offered.entrySet().stream()
                    .filter(entry -> fresh.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    private static Set<Place> insert(Connection connection, Map<Place, ReceivedFact> offered) throws SQLException {
        Set<Place> fresh = new HashSet<>();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into inbox (topic, key, sequence, event_id)
                select * from unnest(?::text[], ?::text[], ?::bigint[], ?::uuid[]) as n (topic, key, sequence, event_id)
                order by topic, key, sequence
                on conflict do nothing
                returning topic, key, sequence
                """)) {
            bind(connection, insert, offered);
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    fresh.add(new Place(rows.getString(1), rows.getString(2), rows.getLong(3)));
                }
            }
        }
        return fresh;
    }

    private static void refuseReusedPlaces(Connection connection, Map<Place, ReceivedFact> offered, Set<Place> fresh)
            throws SQLException {
        Map<Place, ReceivedFact> known = new LinkedHashMap<>(offered);
        known.keySet().removeAll(fresh);
        try (PreparedStatement compare = connection.prepareStatement("""
                select n.topic, n.key, n.sequence, n.event_id, i.event_id
                from unnest(?::text[], ?::text[], ?::bigint[], ?::uuid[]) as n (topic, key, sequence, event_id)
                join inbox i using (topic, key, sequence)
                where i.event_id <> n.event_id
                """)) {
            bind(connection, compare, known);
            try (ResultSet rows = compare.executeQuery()) {
                if (rows.next()) {
                    throw new UnusableRecordException("sequence %d of %s in %s is event %s and not %s"
                            .formatted(
                                    rows.getLong(3),
                                    rows.getString(2),
                                    rows.getString(1),
                                    rows.getString(5),
                                    rows.getString(4)));
                }
            }
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Map<Place, ReceivedFact> facts)
            throws SQLException {
        statement.setArray(1, connection.createArrayOf("text", column(facts, ReceivedFact::topic)));
        statement.setArray(2, connection.createArrayOf("text", column(facts, ReceivedFact::key)));
        statement.setArray(3, connection.createArrayOf("bigint", column(facts, ReceivedFact::sequence)));
        statement.setArray(4, connection.createArrayOf("uuid", column(facts, ReceivedFact::eventId)));
    }

    private static Object[] column(
            Map<Place, ReceivedFact> facts, java.util.function.Function<ReceivedFact, Object> column) {
        return facts.values().stream().map(column).toArray();
    }

    /** How many of these facts came while their predecessor in topic and key has not. */
    @Transactional(Transactional.TxType.MANDATORY)
    long gapsBefore(List<ReceivedFact> facts) throws SQLException {
        Map<Place, ReceivedFact> byPlace = new LinkedHashMap<>();
        facts.stream().filter(fact -> fact.sequence() > 1).forEach(fact -> byPlace.put(Place.of(fact), fact));
        if (byPlace.isEmpty()) {
            return 0;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("""
                        select count(*)
                        from unnest(?::text[], ?::text[], ?::bigint[], ?::uuid[]) as n (topic, key, sequence, event_id)
                        where not exists (select from inbox i
                                          where i.topic = n.topic and i.key = n.key and i.sequence = n.sequence - 1)
                        """)) {
            bind(connection, count, byPlace);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Notes where reading goes on after the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void advance(Map<TopicPartition, Long> nextOffsets) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into inbox_position (topic, kafka_partition, next_offset) values (?, ?, ?)
                        on conflict (topic, kafka_partition) do update set next_offset = excluded.next_offset
                        """)) {
            for (Map.Entry<TopicPartition, Long> next : nextOffsets.entrySet()) {
                upsert.setString(1, next.getKey().topic());
                upsert.setInt(2, next.getKey().partition());
                upsert.setLong(3, next.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /** Where reading goes on; empty where nothing was read yet. */
    OptionalLong position(TopicPartition partition) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(
                        "select next_offset from inbox_position where topic = ? and kafka_partition = ?")) {
            read.setString(1, partition.topic());
            read.setInt(2, partition.partition());
            try (ResultSet rows = read.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        }
    }
}
