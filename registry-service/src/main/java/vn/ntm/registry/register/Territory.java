package vn.ntm.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Keeps a caller whose token is for one unit to what lies in it. */
@ApplicationScoped
public class Territory {

    private final Caller caller;

    Territory(Caller caller) {
        this.caller = caller;
    }

    /**
     * @param changed units as they will be
     * @throws ProblemException (outside territory) where one of them lies elsewhere, before the change or after it
     */
    public void mustHold(Register before, Collection<Unit> changed) {
        if (caller.unit().isEmpty()) {
            return;
        }
        Register after = before.with(changed);
        for (Unit unit : changed) {
            before.unit(unit.id()).ifPresent(known -> mustHold(before, known));
            mustHold(after, unit);
        }
    }

    /**
     * @param units of which something is said, each with the day on which it was looked up
     * @throws ProblemException (outside territory) where one of them lies elsewhere on its day
     */
    public void mustHoldOn(Register register, Map<Unit, LocalDate> units) {
        if (caller.unit().isPresent()) {
            units.forEach((unit, day) -> mustHoldOn(day, register, unit));
        }
    }

    /**
     * @param units where each lies on these days, as far as it exists on them
     * @throws ProblemException (outside territory) where one of them lies elsewhere on one of the days
     */
    public void mustHoldOn(Collection<LocalDate> days, Register register, Collection<Unit> units) {
        if (caller.unit().isPresent()) {
            units.forEach(unit -> days.forEach(day -> mustHoldOn(day, register, unit)));
        }
    }

    private void mustHoldOn(LocalDate day, Register register, Unit unit) {
        if (unit.on(day).isPresent()) {
            Set<UUID> lineage = new HashSet<>(register.above(unit.id(), day));
            lineage.add(unit.id());
            caller.mustHold(lineage);
        }
    }

    private void mustHold(Register register, Unit unit) {
        for (UnitVersion version : unit.versions()) {
            Set<UUID> lineage = new HashSet<>(Set.of(unit.id()));
            addAbove(register, version, lineage);
            caller.mustHold(lineage);
        }
    }

    /** Above on the first day of the version, or, where that is not known, on its last. */
    private static void addAbove(Register register, UnitVersion version, Set<UUID> lineage) {
        Optional<LocalDate> day = Stream.of(
                        version.period().from(),
                        version.period().to() == null
                                ? null
                                : version.period().to().minusDays(1))
                .filter(Objects::nonNull)
                .findFirst();
        UUID parent = version.parentId();
        while (parent != null && lineage.add(parent)) {
            Optional<Unit> above = register.unit(parent);
            parent = above.map(unit -> day.flatMap(unit::on)
                            .orElse(unit.versions().get(unit.versions().size() - 1)))
                    .map(UnitVersion::parentId)
                    .orElse(null);
        }
    }
}
