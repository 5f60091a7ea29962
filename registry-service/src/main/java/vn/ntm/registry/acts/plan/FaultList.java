package vn.ntm.registry.acts.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Text;

/** Collects every fault of acts, so that they are refused once and whole. Not for use by several threads. */
final class FaultList {

    private final List<Fault> found = new ArrayList<>();

    void add(Place place, @Nullable Object value, Text accepted) {
        add(place.pointer(), value, accepted);
    }

    void add(String pointer, @Nullable Object value, Text accepted) {
        found.add(Fault.of(pointer, value, accepted));
    }

    int count() {
        return found.size();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Each once, in an order that does not depend on how they were found. */
    List<Fault> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Fault::field)
                        .thenComparing(fault -> fault.accepted().en()))
                .toList();
    }
}
