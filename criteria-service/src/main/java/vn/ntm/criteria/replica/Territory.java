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
     * Refuses where one of these units lay outside the caller's territory on that day.
     *
     * @throws ProblemException (outside territory) where one did
     */
    public void mustHold(Collection<UUID> written, LocalDate on) {
        Optional<UUID> own = caller.unit();
        if (own.isEmpty()) {
            return;
        }
        if (written.size() == 1) {
            caller.mustHold(units.lineage(written.iterator().next(), on));
            return;
        }
        Set<UUID> inside = new HashSet<>(units.ids(new UnitQuery(null, List.of(), List.of(own.get()), on)));
        inside.add(own.get());
        if (!inside.containsAll(written)) {
            throw new ProblemException(CommonProblem.OUTSIDE_TERRITORY);
        }
    }
}
