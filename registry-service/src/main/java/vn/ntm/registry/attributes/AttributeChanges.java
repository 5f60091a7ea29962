package vn.ntm.registry.attributes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changes in the attributes of units at one time.
 *
 * @param withdrawn values on record that are not held true any more, as they stand
 * @param added values that are held true from now on
 * @param stated how many of them were stated, and are not what another one left of a value on record
 */
public record AttributeChanges(List<AttributeValue> withdrawn, List<AttributeValue> added, int stated) {

    public AttributeChanges {
        withdrawn = List.copyOf(withdrawn);
        added = List.copyOf(added);
    }

    /** The units of which something changes: each is told by an event. */
    public Set<UUID> touched() {
        return Stream.concat(withdrawn.stream(), added.stream())
                .map(AttributeValue::unit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public boolean isEmpty() {
        return withdrawn.isEmpty() && added.isEmpty();
    }
}
