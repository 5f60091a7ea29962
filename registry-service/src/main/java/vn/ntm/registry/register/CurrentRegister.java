package vn.ntm.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.units.RegisterRevision;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.SuccessionRepository;
import vn.ntm.registry.units.UnitRepository;

/**
 * The whole register in memory, for questions that walk it: some 15,000 units with their versions and edges, a few tens
 * of megabytes. Read anew when its revision has moved on.
 */
@ApplicationScoped
public class CurrentRegister {

    /**
     * The register at one revision.
     *
     * @param successions every edge of the lineage
     */
    public record Snapshot(long revision, Register register, List<Succession> successions) {

        public Snapshot {
            successions = List.copyOf(successions);
        }
    }

    private final RegisterRevision revision;
    private final UnitRepository units;
    private final SuccessionRepository successions;
    private volatile @Nullable Snapshot last;

    CurrentRegister(RegisterRevision revision, UnitRepository units, SuccessionRepository successions) {
        this.revision = revision;
        this.units = units;
        this.successions = successions;
    }

    /** The register as it is, or newer. */
    public Snapshot get() {
        Snapshot known = last;
        return known != null && known.revision() == revision.current() ? known : read();
    }

    /**
     * The register as it was known at an instant, read for this question alone; as it is, where no instant is asked for.
     */
    public Snapshot knownAt(@Nullable Instant then) {
        return then == null
                ? get()
                : new Snapshot(revision.current(), new Register(units.allKnownAt(then)), successions.allKnownAt(then));
    }

    /** One thread reads, others wait for what it finds. */
    private synchronized Snapshot read() {
        long current = revision.current();
        Snapshot known = last;
        if (known != null && known.revision() == current) {
            return known;
        }
        // Read after the revision: should the register change in between, the next question reads it once more.
        Snapshot found = new Snapshot(current, new Register(units.all()), successions.all());
        last = found;
        return found;
    }
}
