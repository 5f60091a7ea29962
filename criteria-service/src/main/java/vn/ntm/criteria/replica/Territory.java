package vn.ntm.criteria.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.units.UnitQuery;
import vn.ntm.units.Units;

/** Holds what a caller writes to against the territory of the token. */
@ApplicationScoped
public class Territory {

    private final Units units;
    private final Caller caller;

    Territory(Units units, Caller caller) {
        this.units = units;
        this.caller = caller;
    }

    /**
     * Refuses where one of these units lay outside the caller's territory on that day. A unit that has taken the place of
     * another since answers for what that one had in hand.
     *
     * @throws ProblemException (outside territory) where one did
     */
    public void mustHold(Collection<UUID> all, LocalDate on) {
        if (!holds(all, on)) {
            throw new ProblemException(CommonProblem.OUTSIDE_TERRITORY);
        }
    }

    private boolean holds(Collection<UUID> all, LocalDate on) {
        Optional<UUID> own = caller.unit();
        if (own.isEmpty()) {
            return true;
        }
        Set<UUID> outside = new HashSet<>(all);
        outside.remove(own.get());
        if (outside.size() == 1 && units.lineage(outside.iterator().next(), on).contains(own.get())) {
            return true;
        }
        if (outside.size() > 1) {
            units.ids(new UnitQuery(null, List.of(), List.of(own.get()), on)).forEach(outside::remove);
        }
        return outside.isEmpty() || units.answersFor(own.get(), outside, on);
    }
}
