package vn.ntm.registry.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.register.CurrentRegister;

/** The lineage as it is now, put together anew when the register has changed. */
@ApplicationScoped
public class CurrentLineage {

    private record Kept(long revision, Lineage lineage) {}

    private final CurrentRegister register;
    private volatile @Nullable Kept last;

    CurrentLineage(CurrentRegister register) {
        this.register = register;
    }

    /** The lineage as it was known at an instant; as it is, where no instant is asked for. */
    public Lineage knownAt(@Nullable Instant then) {
        if (then == null) {
            return get();
        }
        CurrentRegister.Snapshot snapshot = register.knownAt(then);
        return new Lineage(snapshot.register(), snapshot.successions());
    }

    /** The lineage as it is, or newer. Two threads may put it together at once, and find the same. */
    public Lineage get() {
        CurrentRegister.Snapshot snapshot = register.get();
        Kept kept = last;
        if (kept == null || kept.revision() != snapshot.revision()) {
            kept = new Kept(snapshot.revision(), new Lineage(snapshot.register(), snapshot.successions()));
            last = kept;
        }
        return kept.lineage();
    }
}
