package vn.ntm.registry.attributes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.ntm.registry.units.RegisterRevision;
import vn.ntm.registry.units.UnitEvents;

/** The one way in which attributes change: rows, events and the register's revision in the caller's transaction. */
@ApplicationScoped
public class AttributeWriter {

    private final AttributeRepository attributes;
    private final UnitEvents events;
    private final RegisterRevision revision;

    AttributeWriter(AttributeRepository attributes, UnitEvents events, RegisterRevision revision) {
        this.attributes = attributes;
        this.events = events;
        this.revision = revision;
    }

    /** Records the changes at the instant that {@link RegisterRevision#hold} gave; empty ones do nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(AttributeChanges changes, Instant now) {
        if (changes.isEmpty()) {
            return;
        }
        attributes.put(changes, now);
        events.changed(changes.touched());
        revision.advance(now);
    }
}
