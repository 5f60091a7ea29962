package vn.ntm.reporting.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.Text;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.Units;

/** Which unit, on which day, a request asks about. */
@ApplicationScoped
public class Subject {

    /** A unit as it was on the day asked for. */
    public record At(UnitOnDate unit, LocalDate asOf) {}

    private final Units units;
    private final Clock clock;

    Subject(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /**
     * The unit with this code or id on that day. Where no day is asked for it is today, or the last day of a unit that
     * has ended.
     *
     * @throws vn.ntm.platform.problems.ProblemException where a parameter cannot be read or there is no such unit
     */
    public At of(@Nullable String unit, @Nullable String asOf) {
        String meant = Parameters.required(
                "unit", unit, new Text("mã hoặc định danh của một đơn vị", "the code or id of a unit"));
        Optional<LocalDate> asked = Parameters.date("asOf", asOf);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asked.orElseGet(() -> units.lastDay(meant, today).orElse(today));
        return new At(units.get("unit", meant, day, UnitProblem.UNIT_NOT_FOUND), day);
    }
}
