package vn.ntm.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.RecordRefused;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.events.NewEvent;

/** Records that could not be applied: kept until they are replayed, and told to the dead-letter topic. */
@ApplicationScoped
class DeadLetters {

    /** Enough of a record to see what it is; all of it is kept in the table. */
    private static final int SHOWN = 10_000;

    /** A record that could not be applied. */
    record DeadLetter(
            long id,
            String topic,
            int kafkaPartition,
            long kafkaOffset,
            @Nullable String key,
            @Nullable String value,
            String cause,
            Instant receivedAt) {}

    private final Jdbi sql;
    private final EventLog events;

    DeadLetters(Jdbi sql, EventLog events) {
        this.sql = sql;
        this.events = events;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(ConsumerRecord<String, byte[]> refused, String cause) {
        String value = text(refused.value());
        sql.useHandle(handle -> handle.createUpdate("""
                        insert into dead_letter (topic, kafka_partition, kafka_offset, key, value, cause)
                        values (:topic, :partition, :offset, :key, :value, :cause)
                        on conflict (topic, kafka_partition, kafka_offset)
                        do update set cause = excluded.cause, replayed_at = null
                        """)
                .bind("topic", refused.topic())
                .bind("partition", refused.partition())
                .bind("offset", refused.offset())
                .bind("key", refused.key())
                .bind("value", value)
                .bind("cause", cause)
                .execute());
        tell(refused, value, cause);
    }

    private void tell(ConsumerRecord<String, byte[]> refused, @Nullable String value, String cause) {
        String shown = value == null ? null : value.substring(0, Math.min(value.length(), SHOWN));
        String place = refused.topic() + "-" + refused.partition() + "-" + refused.offset();
        RecordRefused fact =
                new RecordRefused(refused.topic(), refused.partition(), refused.offset(), refused.key(), shown, cause);
        events.append(new NewEvent(fact, refused.key() == null ? place : refused.key(), place, null));
    }

    /** Those that wait, oldest first. */
    List<DeadLetter> waiting(int atMost) {
        return sql.withHandle(handle -> handle.createQuery(
                        "select * from dead_letter where replayed_at is null order by id limit :most")
                .bind("most", atMost)
                .map(DeadLetters::deadLetter)
                .list());
    }

    long countWaiting() {
        return sql.withHandle(handle -> handle.createQuery("select count(*) from dead_letter where replayed_at is null")
                .mapTo(Long.class)
                .one());
    }

    /** The record, locked until the caller's transaction ends; empty where it does not wait any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<DeadLetter> lock(long id) {
        return sql.withHandle(handle -> handle.createQuery(
                        "select * from dead_letter where id = :id and replayed_at is null for update")
                .bind("id", id)
                .map(DeadLetters::deadLetter)
                .findOne());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void replayed(long id) {
        sql.useHandle(handle -> handle.createUpdate("update dead_letter set replayed_at = now() where id = :id")
                .bind("id", id)
                .execute());
    }

    private static DeadLetter deadLetter(ResultSet row, StatementContext context) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                row.getString("topic"),
                row.getInt("kafka_partition"),
                row.getLong("kafka_offset"),
                row.getString("key"),
                row.getString("value"),
                row.getString("cause"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    /** PostgreSQL's text holds every character but NUL. */
    private static @Nullable String text(byte @Nullable [] value) {
        return value == null ? null : new String(value, StandardCharsets.UTF_8).replace("\0", "\\0");
    }
}
