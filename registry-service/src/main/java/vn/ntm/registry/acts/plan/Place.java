package vn.ntm.registry.acts.plan;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where something is said.
 *
 * @param pointer a JSON pointer into the list of acts
 * @param act the act's number
 * @param clause where in the act, where known
 */
record Place(String pointer, String act, @Nullable String clause) {

    /** What stands between the numbers of several acts that did one thing. */
    static final String BETWEEN_ACTS = "; ";

    Place at(String below) {
        return new Place(pointer + below, act, clause);
    }

    /** The acts that say it; where several do, in the order of their numbers, so that theirs in a request is nothing. */
    static String acts(Collection<Place> places) {
        return places.stream().map(Place::act).distinct().sorted().collect(Collectors.joining(BETWEEN_ACTS));
    }

    /** The others of these places, as people find them. */
    String others(Collection<Place> places) {
        return places.stream()
                .filter(place -> !place.equals(this))
                .map(Place::pointer)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
