package vn.ntm.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The queue of events that have not reached the broker, read by one leader at a time. */
@ApplicationScoped
class OutboxQueue {

    /** Any number that nothing else in these databases locks: "NTM relay". */
    private static final long LEAD = 0x4E544D_72656CL;

    private final String url;
    private final String user;
    private final String password;
    private final long sessionTimeoutMillis;
    private final CloudEventWriter writer;

    OutboxQueue(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            RelayConfig config,
            CloudEventWriter writer) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.sessionTimeoutMillis = config.sessionTimeout().toMillis();
        this.writer = writer;
    }

    /** A session of its own, outside the pool: the lead is held by the session and must die with it. */
    Connection session() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "event-relay");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("socketTimeout", "30");
        Connection session = DriverManager.getConnection(url, properties);
        try (Statement statement = session.createStatement()) {
            statement.execute("set idle_in_transaction_session_timeout = " + sessionTimeoutMillis);
            statement.execute("set idle_session_timeout = " + sessionTimeoutMillis);
            statement.execute("set tcp_user_timeout = " + sessionTimeoutMillis);
            // It only deletes what the broker has: a deletion that a crash undoes is sent again, and consumers leave it
            // out.
            statement.execute("set synchronous_commit = off");
        }
        return session;
    }

    /** Takes the lead where nobody has it. It tries and never waits: a waiting session would hold a snapshot. */
    Optional<Lead> tryToLead(Connection session) throws SQLException {
        try (PreparedStatement lock = session.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LEAD);
            try (ResultSet locked = lock.executeQuery()) {
                locked.next();
                return locked.getBoolean(1) ? Optional.of(new Lead(session)) : Optional.empty();
            }
        }
    }

    /** The right to read and delete, for as long as its session lives. */
    final class Lead {

        private final Connection session;

        private Lead(Connection session) {
            this.session = session;
        }

        /** The oldest events in the queue, in the order of their ids. */
        List<QueuedEvent> next(int atMost) throws SQLException {
            try (PreparedStatement read = session.prepareStatement("""
                    select e.id, e.event_id, e.topic, e.key, e.sequence, e.type, e.subject, e.data_schema,
                           e.effective_date, e.recorded_at, e.data
                    from outbox o join event e on e.id = o.event_id
                    order by o.event_id
                    limit ?
                    """)) {
                read.setInt(1, atMost);
                try (ResultSet rows = read.executeQuery()) {
                    List<QueuedEvent> batch = new ArrayList<>();
                    while (rows.next()) {
                        batch.add(new QueuedEvent(
                                rows.getLong("id"),
                                rows.getString("topic"),
                                rows.getString("key"),
                                writer.write(rows)));
                    }
                    return batch;
                }
            }
        }

        /** Takes from the queue what the broker has. */
        void done(List<QueuedEvent> batch) throws SQLException {
            try (PreparedStatement delete = session.prepareStatement("delete from outbox where event_id = any (?)")) {
                delete.setArray(
                        1,
                        session.createArrayOf(
                                "bigint", batch.stream().map(QueuedEvent::id).toArray()));
                delete.executeUpdate();
            }
        }
    }
}
