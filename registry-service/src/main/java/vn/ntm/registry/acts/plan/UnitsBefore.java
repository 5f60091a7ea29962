package vn.ntm.registry.acts.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Finds the units that a reform changes, parts or ends, by their codes on the day before. */
final class UnitsBefore {

    private final Register register;
    private final Reform reform;
    private final FaultList faults;
    private final Map<UnitCode, Optional<KnownVersion>> found = new HashMap<>();

    UnitsBefore(Register register, Reform reform, FaultList faults) {
        this.register = register;
        this.reform = reform;
        this.faults = faults;
    }

    /** The unit; empty, and a fault at the place, where none exists or what is on record of it begins or ends later. */
    Optional<Unit> find(UnitCode code, Place place) {
        Optional<KnownVersion> known = found.computeIfAbsent(code, this::look);
        if (known.isEmpty()) {
            Text accepted = new Text(
                            "mã của một đơn vị cấp %2$s tồn tại ngày %1$s", "the code of a %2$s that exists on %1$s")
                    .with(reform.dayBefore(), code.level());
            faults.add(place, code.code(), accepted);
            return Optional.empty();
        }
        Unit unit = known.get().unit();
        return mayChange(unit, known.get().version(), place) ? Optional.of(unit) : Optional.empty();
    }

    private Optional<KnownVersion> look(UnitCode code) {
        return register.versions(code).stream()
                .filter(known -> known.version().period().contains(reform.dayBefore()))
                .findFirst();
    }

    /** A list may say that a unit ends on the day, and the act why. */
    private boolean mayChange(Unit unit, UnitVersion version, Place place) {
        LocalDate end = version.period().to();
        UnitVersion last = unit.versions().get(unit.versions().size() - 1);
        if (!version.equals(last) || (end != null && !end.equals(reform.day()))) {
            faults.add(
                    place,
                    version.code(),
                    new Text(
                                    "đơn vị mà sau ngày %s chưa ghi nhận gì; %s đã có thay đổi ngày %s",
                                    "a unit of which nothing is on record after %s; %s changes on %s")
                            .with(reform.dayBefore(), version.fullName(), end));
            return false;
        }
        String act = version.endAct();
        if (end != null && act != null && !isOfTheseActs(act)) {
            faults.add(
                    place,
                    version.code(),
                    new Text(
                                    "đơn vị chưa kết thúc; %s đã kết thúc theo %s",
                                    "a unit that has not ended; %s ended by %s")
                            .with(version.fullName(), act));
            return false;
        }
        return true;
    }

    private boolean isOfTheseActs(String endAct) {
        return Arrays.stream(endAct.split(Place.BETWEEN_ACTS)).anyMatch(reform.acts()::contains);
    }
}
