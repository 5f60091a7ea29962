package vn.ntm.criteria.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.Text;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.Units;

/** The unit that the parameters {@code unit} and {@code asOf} of a list name. */
@ApplicationScoped
public class AskedUnits {

    private final Units units;
    private final Territory territory;
    private final Clock clock;

    AskedUnits(Units units, Territory territory, Clock clock) {
        this.units = units;
        this.territory = territory;
        this.clock = clock;
    }

    /**
     * The unit with this id, or with this code on that day; today, where no day is written.
     *
     * @throws vn.ntm.platform.problems.ProblemException where a parameter cannot be read or there is no such unit
     */
    public UUID id(@Nullable String unit, @Nullable String asOf) {
        String meant = Parameters.required("unit", unit, new Text("mã hoặc định danh", "a code or an id"));
        LocalDate on = Parameters.date("asOf", asOf).orElseGet(() -> LocalDate.now(clock));
        return units.get("unit", meant, on, UnitProblem.UNIT_NOT_FOUND).id();
    }

    /**
     * As {@link #id}, for what is shown to those only who answer for the unit.
     *
     * @throws vn.ntm.platform.problems.ProblemException (outside territory) where the caller does not
     */
    public UUID held(@Nullable String unit, @Nullable String asOf) {
        UUID id = id(unit, asOf);
        territory.mustHold(Set.of(id), Parameters.date("asOf", asOf).orElseGet(() -> LocalDate.now(clock)));
        return id;
    }
}
