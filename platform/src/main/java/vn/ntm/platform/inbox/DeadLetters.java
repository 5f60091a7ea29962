package vn.ntm.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
            int partition,
            long offset,
            @Nullable String key,
            @Nullable String value,
            String cause,
            Instant receivedAt) {}

    private final DataSource database;
    private final EventLog events;

    DeadLetters(DataSource database, EventLog events) {
        this.database = database;
        this.events = events;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(ConsumerRecord<String, byte[]> refused, String cause) throws SQLException {
        // PostgreSQL's text holds every character but NUL.
        String value = refused.value() == null
                ? null
                : new String(refused.value(), StandardCharsets.UTF_8).replace("\0", "\\0");
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into dead_letter (topic, kafka_partition, kafka_offset, key, value, cause)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (topic, kafka_partition, kafka_offset)
                        do update set cause = excluded.cause, replayed_at = null
                        """)) {
            insert.setString(1, refused.topic());
            insert.setInt(2, refused.partition());
            insert.setLong(3, refused.offset());
            insert.setString(4, refused.key());
            insert.setString(5, value);
            insert.setString(6, cause);
            insert.executeUpdate();
        }
        String shown = value == null ? null : value.substring(0, Math.min(value.length(), SHOWN));
        String place = refused.topic() + "-" + refused.partition() + "-" + refused.offset();
        events.append(new NewEvent(
                new RecordRefused(refused.topic(), refused.partition(), refused.offset(), refused.key(), shown, cause),
                refused.key() == null ? place : refused.key(),
                place,
                null));
    }

    /** Those that wait, oldest first. */
    List<DeadLetter> waiting(int atMost) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(
                        "select * from dead_letter where replayed_at is null order by id limit ?")) {
            read.setInt(1, atMost);
            try (ResultSet rows = read.executeQuery()) {
                List<DeadLetter> waiting = new ArrayList<>();
                while (rows.next()) {
                    waiting.add(read(rows));
                }
                return waiting;
            }
        }
    }

    long countWaiting() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from dead_letter where replayed_at is null");
                ResultSet rows = count.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The record, locked until the caller's transaction ends; empty where it does not wait any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<DeadLetter> lock(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(
                        "select * from dead_letter where id = ? and replayed_at is null for update")) {
            read.setLong(1, id);
            try (ResultSet rows = read.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void replayed(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update dead_letter set replayed_at = now() where id = ?")) {
            update.setLong(1, id);
            update.executeUpdate();
        }
    }

    private static DeadLetter read(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                row.getString("topic"),
                row.getInt("kafka_partition"),
                row.getLong("kafka_offset"),
                row.getString("key"),
                row.getString("value"),
                row.getString("cause"),
                row.getTimestamp("received_at").toInstant());
    }
}
