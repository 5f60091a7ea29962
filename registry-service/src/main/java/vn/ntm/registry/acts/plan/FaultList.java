package vn.ntm.registry.acts.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Text;

/** Collects every fault of acts, so that they are refused once and whole. Not for use by several threads. */
final class FaultList {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<Fault> found = new ArrayList<>();

    void add(Place place, @Nullable Object value, Text accepted) {
        add(place.pointer(), value, accepted);
    }

    void add(String pointer, @Nullable Object value, Text accepted) {
        found.add(Fault.of(pointer, value, accepted));
    }

    /** Clause 10 comes after clause 9. */
    private static String place(Fault fault) {
        return NUMBER.matcher(fault.field()).replaceAll(number -> "%06d".formatted(Integer.parseInt(number.group())));
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
                .sorted(Comparator.comparing(FaultList::place)
                        .thenComparing(fault -> fault.accepted().en()))
                .toList();
    }
}
