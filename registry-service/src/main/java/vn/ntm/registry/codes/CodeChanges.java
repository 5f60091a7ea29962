package vn.ntm.registry.codes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changes in the other codes of units at one time.
 *
 * @param withdrawn codes on record that are not held true any more, as they stand
 * @param added codes that are held true from now on
 * @param stated how many of them were stated, and are not what was left of one on record
 */
record CodeChanges(List<OtherCode> withdrawn, List<OtherCode> added, int stated) {

    static final CodeChanges NONE = new CodeChanges(List.of(), List.of(), 0);

    CodeChanges {
        withdrawn = List.copyOf(withdrawn);
        added = List.copyOf(added);
    }

    /** The units of which something changes: each is told by an event. */
    Set<UUID> touched() {
        return Stream.concat(withdrawn.stream(), added.stream())
                .map(OtherCode::unit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isEmpty() {
        return withdrawn.isEmpty() && added.isEmpty();
    }
}
