package vn.ntm.registry.vintages;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.matching.Days;
import vn.ntm.registry.matching.UnitFinder;
import vn.ntm.registry.matching.UnitIndex;
import vn.ntm.registry.matching.Whereabouts;
import vn.ntm.registry.register.KnownVersion;

/** Says of an entry on which days it would fit. Keeps what it said: several periods ask for the same. */
final class MisfitReasons {

    private final UnitIndex index;
    private final UnitLevel level;
    private final Whereabouts whereabouts;
    private final Map<Entries.Entry, Text> said = new IdentityHashMap<>();

    MisfitReasons(UnitIndex index, UnitLevel level) {
        this.index = index;
        this.level = level;
        this.whereabouts = new Whereabouts(index, level);
    }

    Text of(Entries.Entry entry) {
        return said.computeIfAbsent(entry, this::reason);
    }

    private Text reason(Entries.Entry entry) {
        String code = entry.code();
        String name = entry.name();
        if (code == null) {
            return name == null
                    ? UnitFinder.NOTHING
                    : whereabouts.ofName(name).orElseGet(() -> Whereabouts.never(name));
        }
        Text ofCode = whereabouts.ofCode(code).orElseGet(() -> Whereabouts.never(code));
        if (name == null || index.coded(level, code).isEmpty()) {
            return ofCode;
        }
        List<KnownVersion> together = index.named(level, name).stream()
                .filter(known -> known.version().code().equals(code))
                .toList();
        Text never = new Text("mã %s chưa từng có tên %s", "code %s was never named %s").with(code, name);
        return together.isEmpty() ? Days.joined(List.of(never, ofCode), "; ") : Whereabouts.named(code, name, together);
    }
}
