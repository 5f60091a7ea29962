package vn.ntm.criteria.replica;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ntm.platform.inbox.Inbox;

/** Hands what the registry publishes to the inbox. */
@ApplicationScoped
class RegistryConsumer {

    private final Inbox inbox;

    RegistryConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("registry")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) throws InterruptedException {
        inbox.receive(batch);
    }
}
