package vn.ntm.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** What was received and where reading goes on. */
@ApplicationScoped
class InboxRepository {

    private static final String OFFERED =
            "unnest(:topics, :keys, :sequences, :events) as n (topic, key, sequence, event_id)";

    /** Where a fact stands in the order of its producer. */
    record Place(String topic, String key, long sequence) {
        static Place of(ReceivedFact fact) {
            return new Place(fact.topic(), fact.key(), fact.sequence());
        }
    }

    private final Jdbi sql;

    InboxRepository(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * Notes these facts as received and returns those that were not before, in their order.
     *
     * @throws UnusableRecordException where a place was already taken by another event
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<ReceivedFact> accept(List<ReceivedFact> facts) {
        Map<Place, ReceivedFact> offered = new LinkedHashMap<>();
        facts.forEach(fact -> offered.putIfAbsent(Place.of(fact), fact));
        Set<Place> fresh = insert(offered.values());
        if (fresh.size() < offered.size()) {
            refuseReusedPlaces(facts);
        }
        return offered.entrySet().stream()
                .filter(entry -> fresh.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Set<Place> insert(Collection<ReceivedFact> offered) {
        return sql.withHandle(handle -> new HashSet<>(bind(
                        handle.createQuery("insert into inbox (topic, key, sequence, event_id) select * from " + OFFERED
                                + " order by topic, key, sequence on conflict do nothing"
                                + " returning topic, key, sequence"),
                        offered)
                .map(InboxRepository::place)
                .list()));
    }

    private void refuseReusedPlaces(Collection<ReceivedFact> offered) {
        sql.withHandle(handle -> bind(
                                handle.createQuery("select n.topic, n.key, n.sequence from " + OFFERED
                                        + " join inbox i using (topic, key, sequence)"
                                        + " where i.event_id <> n.event_id limit 1"),
                                offered)
                        .map(InboxRepository::place)
                        .findOne())
                .ifPresent(reused -> {
                    throw new UnusableRecordException("another event came before with the same " + reused);
                });
    }

    /** How many of these facts came while their predecessor in topic and key has not. */
    @Transactional(Transactional.TxType.MANDATORY)
    long gapsBefore(List<ReceivedFact> facts) {
        List<ReceivedFact> followers =
                facts.stream().filter(fact -> fact.sequence() > 1).toList();
        if (followers.isEmpty()) {
            return 0;
        }
        return sql.withHandle(handle -> bind(
                        handle.createQuery("select count(*) from " + OFFERED
                                + " where not exists (select from inbox i where i.topic = n.topic and i.key = n.key"
                                + " and i.sequence = n.sequence - 1)"),
                        followers)
                .mapTo(Long.class)
                .one());
    }

    private static Query bind(Query query, Collection<ReceivedFact> facts) {
        return query.bindArray(
                        "topics",
                        String.class,
                        facts.stream().map(ReceivedFact::topic).toList())
                .bindArray(
                        "keys",
                        String.class,
                        facts.stream().map(ReceivedFact::key).toList())
                .bindArray(
                        "sequences",
                        Long.class,
                        facts.stream().map(ReceivedFact::sequence).toList())
                .bindArray(
                        "events",
                        UUID.class,
                        facts.stream().map(ReceivedFact::eventId).toList());
    }

    /** Notes where reading goes on after the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void advance(Map<TopicPartition, Long> nextOffsets) {
        sql.useHandle(handle -> {
            PreparedBatch upsert = handle.prepareBatch("""
                    insert into inbox_position (topic, kafka_partition, next_offset) values (:topic, :partition, :next)
                    on conflict (topic, kafka_partition) do update set next_offset = excluded.next_offset
                    """);
            nextOffsets.forEach((partition, next) -> upsert.bind("topic", partition.topic())
                    .bind("partition", partition.partition())
                    .bind("next", next)
                    .add());
            upsert.execute();
        });
    }

    /** Where reading goes on; empty where nothing was read yet. */
    OptionalLong position(TopicPartition partition) {
        return sql.withHandle(handle -> handle.createQuery(
                        "select next_offset from inbox_position where topic = :topic and kafka_partition = :partition")
                .bind("topic", partition.topic())
                .bind("partition", partition.partition())
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty));
    }

    private static Place place(ResultSet row, StatementContext context) throws SQLException {
        return new Place(row.getString("topic"), row.getString("key"), row.getLong("sequence"));
    }
}
