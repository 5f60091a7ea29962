package vn.ntm.registry.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.register.CurrentRegister;

/** The register by codes and names as it is now, put together anew when it has changed. */
@ApplicationScoped
public class CurrentUnitIndex {

    private record Kept(long revision, UnitIndex index, Map<UnitLevel, Provinces> provinces) {}

    private final CurrentRegister register;
    private volatile @Nullable Kept last;

    CurrentUnitIndex(CurrentRegister register) {
        this.register = register;
    }

    public UnitIndex get() {
        return kept().index();
    }

    /** In which provinces the units of a level lay. */
    public Provinces provinces(UnitLevel level) {
        Kept kept = kept();
        return kept.provinces()
                .computeIfAbsent(level, asked -> new Provinces(kept.index().register(), asked));
    }

    /** One thread puts it together, others wait for what it finds. */
    private Kept kept() {
        CurrentRegister.Snapshot snapshot = register.get();
        Kept kept = last;
        if (kept != null && kept.revision() == snapshot.revision()) {
            return kept;
        }
        synchronized (this) {
            kept = last;
            if (kept == null || kept.revision() != snapshot.revision()) {
                kept = new Kept(snapshot.revision(), new UnitIndex(snapshot.register()), new ConcurrentHashMap<>());
                last = kept;
            }
            return kept;
        }
    }
}
