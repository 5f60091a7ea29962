package vn.ntm.reporting.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ntm.platform.inbox.Inbox;

/** Hands what the other services publish to the inbox. */
@ApplicationScoped
class FactsConsumer {

    private final Inbox inbox;

    FactsConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("facts")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) throws InterruptedException {
        inbox.receive(batch);
    }
}
