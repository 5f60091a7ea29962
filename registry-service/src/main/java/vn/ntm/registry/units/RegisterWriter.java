package vn.ntm.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The one way in which units and successions change: rows, events and revision in the caller's transaction. */
@ApplicationScoped
public class RegisterWriter {

    private final UnitRepository units;
    private final SuccessionRepository successions;
    private final UnitEvents events;
    private final RegisterRevision revision;

    RegisterWriter(
            UnitRepository units, SuccessionRepository successions, UnitEvents events, RegisterRevision revision) {
        this.units = units;
        this.successions = successions;
        this.events = events;
        this.revision = revision;
    }

    /**
     * Keeps everybody else from changing the register until the caller's transaction ends. To be called before that is
     * read on which the change is founded.
     *
     * @return the instant at which the change is recorded
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant hold() {
        return revision.hold();
    }

    /** Records the change at the instant that {@link #hold} gave; an empty one does nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(RegisterChange change, Instant now) {
        if (change.isEmpty()) {
            return;
        }
        units.put(change.units(), now);
        successions.supersede(change.withdrawn(), now);
        successions.put(change.successions(), now);
        events.changed(change.touched());
        revision.advance(now);
    }
}
