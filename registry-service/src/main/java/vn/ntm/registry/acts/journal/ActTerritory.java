package vn.ntm.registry.acts.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.Territory;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.Unit;

/** Who may put which acts into effect: a province's own are those about its hamlets. */
@ApplicationScoped
class ActTerritory {

    private final Caller caller;
    private final Territory territory;

    ActTerritory(Caller caller, Territory territory) {
        this.caller = caller;
        this.territory = territory;
    }

    /**
     * @param before the register without the acts
     * @throws ProblemException (forbidden) where an officer of a province changes other units than hamlets; (outside
     *     territory) where one of the units lies elsewhere on the day of an act or the day before
     */
    void mustHold(Register before, RegisterChange change, Collection<Act> acts) {
        Register after = before.with(change.units());
        List<Unit> touched =
                change.touched().stream().flatMap(id -> after.unit(id).stream()).toList();
        boolean isNational = caller.has(Role.NATIONAL_OFFICER) || caller.has(Role.INTEGRATION);
        boolean isOfHamlets = touched.stream().allMatch(unit -> unit.level() == UnitLevel.HAMLET);
        boolean isBare = acts.stream().anyMatch(act -> act.clauses().isEmpty());
        if (!isNational && (isBare || !isOfHamlets)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        for (LocalDate day : Acts.days(acts)) {
            territory.mustHoldOn(List.of(day.minusDays(1), day), after, touched);
        }
    }
}
