package vn.ntm.registry.corrections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.register.Holding;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Whether, with these units, each code has one holder and each unit belongs to one that exists, on every day. */
record WholeRegister(Register after, Faults faults) {

    /** @param places where each unit's history is in the correction */
    void check(List<Unit> changed, Map<UUID, String> places) {
        for (Unit unit : changed) {
            for (int i = 0; i < unit.versions().size(); i++) {
                checkCode(unit, unit.versions().get(i), places.get(unit.id()) + "/versions/" + i + "/code");
            }
        }
        for (Unit unit : after.all()) {
            for (UnitVersion version : unit.versions()) {
                String parent = places.get(version.parentId());
                if (parent != null && !places.containsKey(unit.id())) {
                    checkChild(version, parent);
                }
            }
        }
    }

    private void checkCode(Unit unit, UnitVersion version, String place) {
        for (KnownVersion other : after.versions(new UnitCode(unit.level(), version.code()))) {
            if (!other.unit().id().equals(unit.id()) && other.version().period().overlaps(version.period())) {
                faults.add(
                        place,
                        version.code(),
                        new Text(
                                        "mã không có chủ khác trong %s; %s giữ mã trong %s",
                                        "a code that nobody else holds in %s; %s holds it in %s")
                                .with(
                                        Holding.describe(version.period()),
                                        other.version().fullName(),
                                        Holding.describe(other.version().period())));
            }
        }
    }

    private void checkChild(UnitVersion child, String place) {
        UUID parent = child.parentId();
        Optional<Unit> above = parent == null ? Optional.empty() : after.unit(parent);
        boolean isCovered = above.filter(unit -> new Holding(unit.id(), unit.extent()).covers(child.period()))
                .isPresent();
        faults.check(
                isCovered,
                place + "/versions",
                above.map(unit -> Holding.describe(unit.extent())).orElse(null),
                new Text("những ngày có %s, nơi còn %s (%s) trực thuộc", "days with %s, in which %s (%s) belongs to it")
                        .with(Holding.describe(child.period()), child.fullName(), child.code()));
    }
}
