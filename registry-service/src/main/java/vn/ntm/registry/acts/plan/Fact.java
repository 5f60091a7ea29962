package vn.ntm.registry.acts.plan;

import java.time.LocalDate;
import java.util.UUID;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.acts.Receiver;
import vn.ntm.registry.acts.Source;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Unit;

/** What a clause comes down to: clauses of many kinds say few things. */
sealed interface Fact {

    Place place();

    /** Something goes from a unit to another. */
    record Flow(Place place, Source source, Receiver receiver) implements Fact {}

    /** A unit begins. */
    record Founding(Place place, Receiver.NewUnit unit, boolean fromNoUnit) implements Fact {

        UUID id(LocalDate day) {
            return Unit.idOf(unit.code().level(), unit.code().code(), day);
        }
    }

    /** A unit goes on as something else. */
    record Alteration(Place place, Change.Alter said) implements Fact {}

    /** A unit ends with the units that were all of it. */
    record Ending(Place place, UnitCode unit) implements Fact {}
}
