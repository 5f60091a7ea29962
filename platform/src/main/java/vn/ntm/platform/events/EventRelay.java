package vn.ntm.platform.events;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes events from the queue to Kafka. Its steps: lead (a session lock in PostgreSQL), fence (a transactional
 * producer, whose epoch shuts out a frozen former leader), then over and over: read the queue in id order, send in one
 * Kafka transaction, commit it, delete from the queue, commit. It keeps: nothing committed is lost; a key is never
 * reordered; a crash between the two commits repeats a batch, with the same ids.
 */
@ApplicationScoped
class EventRelay {

    private final RelayConfig config;
    private final RelaySignal signal;
    private final OutboxQueue queue;
    private final Map<String, Object> kafka;
    private final String service;
    private volatile boolean running;
    private @Nullable Thread thread;

    EventRelay(
            RelayConfig config,
            RelaySignal signal,
            OutboxQueue queue,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config;
        this.signal = signal;
        this.queue = queue;
        this.kafka = kafka;
        this.service = service;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            running = true;
            Thread relay = new Thread(this::run, "event-relay");
            relay.setDaemon(true);
            relay.start();
            thread = relay;
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        running = false;
        Thread relay = thread;
        if (relay != null) {
            relay.interrupt();
            relay.join(config.sessionTimeout().toMillis());
        }
    }

    private void run() {
        try {
            while (running) {
                turn();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private void turn() throws InterruptedException {
        try (Connection session = queue.session()) {
            Optional<OutboxQueue.Lead> lead = queue.tryToLead(session);
            if (lead.isEmpty()) {
                signal.await(config.standBy());
                return;
            }
            try (FencedProducer producer = FencedProducer.start(kafka, service)) {
                Log.infof("relay leads: service=%s", service);
                while (running) {
                    forward(lead.get(), producer);
                }
            }
        } catch (SQLException | RuntimeException failure) {
            // The outermost frame of this thread: whatever fails here is tried again from the start.
            if (running) {
                Log.warnf(failure, "relay starts again: service=%s", service);
                signal.await(config.retry());
            }
        }
    }

    private void forward(OutboxQueue.Lead lead, FencedProducer producer) throws SQLException, InterruptedException {
        var batch = lead.next(config.batch());
        if (batch.isEmpty()) {
            signal.await(config.poll());
            return;
        }
        producer.send(batch);
        lead.done(batch);
        if (batch.size() < config.batch()) {
            signal.gather(config.pace());
        }
    }
}
