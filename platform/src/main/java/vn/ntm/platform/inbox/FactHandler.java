package vn.ntm.platform.inbox;

import java.util.List;

/** What a service does with the facts that it receives. One bean in a service that consumes. */
public interface FactHandler {

    /**
     * Takes the effect of these facts into the database, in the transaction around the call. The facts are new to this
     * service and those of one key are in order; between keys and topics no order is promised, so the effect must not
     * depend on one.
     */
    void apply(List<ReceivedFact> facts);
}
